import type { FindingsWords } from '../../../words/findingWords';
import { atStart, inSentence } from '../../../words/parties/en';

/** What the check looks for in this chapter, what it says when it finds it, and why it matters. */
export const findings = {
  noApproval: {
    looksFor: 'Retiring, wiping or deleting without an approver.',
    title: (act: string) => `Nobody has to approve “${act}”.`,
    reason:
      'One wrong click can destroy data for good, so name an approver. Intune can enforce this by requiring a second administrator.',
  },
  selfApproval: {
    looksFor: 'A party that may approve its own actions, with no second person to approve them.',
    title: (party: string, act: string) =>
      `${atStart(party)} may both carry out and approve “${act}”.`,
    reason:
      'An approval protects you only if somebody else gives it. Choose another approver, or somebody else to carry out the action. In a team of at least two, you can instead add the condition that a second person approves.',
  },
  firstLineDeletes: {
    looksFor: 'Tier 1 deleting device records, although there is a higher tier to do it.',
    title: 'Tier 1 may delete device records.',
    reason:
      'Deleting is more than tidying up. Intune also retires a Windows or Apple device and wipes a company-owned Android device, and on a PC joined to Microsoft Entra it suspends BitLocker. Leave deleting to tier 3, with the approval of a second person.',
  },
  noIdentity: {
    looksFor: 'Recovery keys or passcodes without an identity check.',
    title: (act: string) => `No identity check is required for “${act}”.`,
    reason:
      'A stranger who knows a name could get into the device. Add the identity check to the conditions.',
  },
  roleTooWide: {
    looksFor: 'The Help Desk Operator role for somebody who may do less than it allows.',
    title: (party: string, acts: string) =>
      `Help Desk Operator lets ${inSentence(party)} do more than the plan allows: ${acts}.`,
    reason:
      'The built-in role also allows wiping and retiring devices and assigning apps. Use a custom role without these rights, or change the table of actions.',
  },
  noKeyRole: {
    looksFor: 'A party that may view recovery keys but has no role that gives access to them.',
    title: (party: string) =>
      `No role held by ${inSentence(party)} gives access to BitLocker recovery keys.`,
    reason:
      'An Intune role alone is not enough. Viewing a key needs a Microsoft Entra role such as Helpdesk Administrator or Cloud Device Administrator, and each view is audited.',
  },
  noDecision: {
    looksFor: 'A missing device, and nobody who decides whether it is wiped.',
    title: 'Nobody decides whether a missing device is wiped.',
    reason: 'Add the step and say who decides, so that nobody has to find that out at night.',
  },
  dutyNotAllowed: {
    looksFor: 'A responsibility for an action that the tier isn’t allowed to carry out.',
    title: (party: string, duty: string) =>
      `${atStart(party)} has the responsibility “${duty}”, but isn’t allowed to carry it out.`,
    reason:
      'The tier would have to pass on each of these tickets. Allow the action, or give the responsibility to a tier that may carry it out.',
  },
  roleLacking: {
    looksFor: 'A responsibility for which none of the tier’s roles has the permissions.',
    title: (party: string, duty: string) =>
      `No role held by ${inSentence(party)} is enough for “${duty}”.`,
    reason:
      'Somebody would find out in the middle of an incident. Add a role with these permissions, or move the responsibility.',
  },
  accessUnstaffed: {
    looksFor: 'A tier that may do, approve or handle something but has no team.',
    title: (party: string) =>
      `The permissions rely on ${inSentence(party)}, but that tier has no team.`,
    reason:
      'There would be nobody to act or approve. Add a team to the tier, or choose another party.',
  },
  wipeTwoOwners: {
    looksFor: 'Wiping approved by one party here and by another in the tiers’ responsibilities.',
    title: (approver: string, tiers: string) =>
      `Wiping has two approvers: ${inSentence(approver)} here, and “${tiers}” in the tiers’ responsibilities.`,
    reason:
      'At night, whoever is asked first will refer the question to the other. Name the same approver in both places.',
  },
} satisfies FindingsWords;

export type AccessFindings = typeof findings;
