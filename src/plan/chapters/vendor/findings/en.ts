import type { FindingsWords } from '../../../words/findingWords';

/** What the check looks for in this chapter, what it says when it finds it, and why it matters. */
export const findings = {
  noContract: {
    title: 'There is no support contract with Microsoft.',
    reason:
      'Tier 4 would be a tier that nobody can call. Find out which plan or partner entitles you to support.',
  },
  oneOpener: {
    title: (name: string) => `Only ${name} may open cases with Microsoft.`,
    reason:
      'While this person is on leave or ill, nobody can open a case. Give a second person the role.',
  },
  caseLanguage: {
    title: 'Cases are written in a language that Microsoft’s online support may not offer.',
    reason:
      'Its online technical support works in English and Japanese. Choose one of them, or plan to phone.',
  },
  nobodyAtNight: {
    title: 'Priority 1 is critical day and night, but Microsoft can’t reach anybody at night.',
    reason:
      'Microsoft may lower the severity if nobody on your side works on the case. Name somebody, or let the clock run in support hours only.',
  },
  contractByDay: {
    title: 'Priority 1 is critical day and night, but the contract covers office hours only.',
    reason:
      'At night you would be on your own. Extend the contract, or let the clock run in support hours only.',
  },
  nightNoOpener: {
    title: (name: string) => `${name} is called at night, but may not open cases.`,
    reason: 'Add this person to those who may open cases, or have somebody else called.',
  },
} satisfies FindingsWords;

export type VendorFindings = typeof findings;
