import type { FindingsWords } from '../../../words/findingWords';
import { inSentence } from '../../../words/parties/en';

/** What the check looks for in this chapter, what it says when it finds it, and why it matters. */
export const findings = {
  noContract: {
    looksFor: 'No support contract with Microsoft.',
    title: 'There is no support contract with Microsoft.',
    reason:
      'Tier 4 would be a tier that nobody can call. Find out which plan or partner entitles you to support.',
  },
  oneOpener: {
    looksFor: 'Only one person who may open cases.',
    title: (name: string) => `Only ${name} may open cases with Microsoft.`,
    reason:
      'While this person is on leave or ill, nobody can open a case. Give a second person a role that allows it.',
  },
  caseLanguage: {
    looksFor: 'Cases in neither of the languages that Microsoft supports online.',
    title: 'Cases are written in a language that Microsoft’s online support may not offer.',
    reason:
      'Its online technical support works in English and Japanese. Choose one of them, or plan to get support by phone.',
  },
  nobodyAtNight: {
    looksFor: 'Critical cases at night, although nobody on your side can be reached.',
    title:
      'Critical cases run day and night, but Microsoft can’t reach anybody on your side at night.',
    reason:
      'Microsoft may lower the severity if nobody on your side works on the case. Name somebody, or let the clock run in support hours only.',
  },
  contractByDay: {
    looksFor: 'Critical cases at night, although the contract covers office hours only.',
    title: 'Critical cases run day and night, but the contract covers office hours only.',
    reason:
      'At night you would be on your own. Extend the contract, or let the clock run in support hours only.',
  },
  nightNoOpener: {
    looksFor: 'A night contact who may not open cases.',
    title: (name: string) => `${name} is called at night, but may not open cases.`,
    reason: 'Add this person to those who may open cases, or name another night contact.',
  },
  noCaseRole: {
    looksFor: 'A plan in which no role may open a case with Microsoft.',
    title: 'None of the roles in the plan may open a case with Microsoft.',
    reason:
      'Intune roles aren’t enough for that: it takes a Microsoft Entra role such as Service Support Administrator. Give it to somebody in “Access and limits”.',
  },
  casesTwoOwners: {
    looksFor: 'Cases followed by a different party from the one in the RACI table.',
    title: (follows: string, table: string) =>
      `Cases have two owners: ${inSentence(follows)} here, and “${table}” in the RACI table.`,
    reason:
      'Microsoft’s questions would go to one while the other is waiting. Name the same party in both places.',
  },
} satisfies FindingsWords;

export type VendorFindings = typeof findings;
