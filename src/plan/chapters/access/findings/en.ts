import type { FindingsWords } from '../../../words/findingWords';
import { atStart, inSentence } from '../../../words/parties/en';

/** What the check looks for in this chapter, what it says when it finds it, and why it matters. */
export const findings = {
  noApproval: {
    title: (act: string) => `Nobody has to approve “${act}”.`,
    reason:
      'One wrong click can destroy data for good. Name somebody who approves it. Intune can enforce this, because it can require a second administrator.',
  },
  selfApproval: {
    title: (party: string, act: string) =>
      `${atStart(party)} may both carry out and approve “${act}”.`,
    reason:
      'An approval protects you only if somebody else gives it. Choose another approver, or somebody else to carry out the action.',
  },
  firstLineDeletes: {
    title: 'Tier 1 may delete device records.',
    reason:
      'Deleting is more than tidying up. Intune also retires a Windows or Apple device and wipes a company-owned Android device, and on a PC joined to Microsoft Entra it suspends BitLocker. Leave deleting to tier 2 or 3, with approval.',
  },
  noIdentity: {
    title: (act: string) => `No identity check is required for “${act}”.`,
    reason:
      'A stranger who knows a name could get into the device. Add the identity check to the conditions.',
  },
  roleTooWide: {
    title: (party: string, acts: string) =>
      `Help Desk Operator lets ${inSentence(party)} do more than the plan allows: ${acts}.`,
    reason:
      'The built-in role also allows wiping and retiring devices and assigning apps. Use a custom role without these rights, or change the table of actions.',
  },
  noKeyRole: {
    title: (party: string) =>
      `None of the roles of ${inSentence(party)} shows BitLocker recovery keys.`,
    reason:
      'An Intune role alone is not enough. Viewing a key needs a Microsoft Entra role such as Helpdesk Administrator or Cloud Device Administrator, and each view is audited.',
  },
  noDecision: {
    title: 'Nobody decides whether a missing device is wiped.',
    reason: 'Add the step and name who decides, so that nobody has to look for them at night.',
  },
} satisfies FindingsWords;

export type AccessFindings = typeof findings;
