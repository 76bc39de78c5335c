/**
 * Why this chapter proposes what it does. Figures that nobody publishes are said to be ours; what roles allow and what
 * deleting does: Microsoft's pages on built-in roles (2026-02-04), delete (2025-10-27) and wipe (2025-11-14).
 */
export const reasons = {
  why: {
    actions:
      'Tier 1 gets what can be undone, and the tier that investigates may also retire and wipe. Deleting records stays with the tier that changes settings, because Intune retires or wipes the device along with its record. So do policies, apps and scripts, where one mistake reaches everybody.',
    approver:
      'Retiring and wiping need another tier’s approval, and deleting a record needs a second person’s, so that nobody can destroy data alone. Whoever leads the rollout approves what affects many users.',
    approverAlone:
      'If the same one or two people do everything, somebody outside the team has to approve what destroys data or affects many users.',
    terms:
      'A caller’s name proves nothing, so support checks who is calling before it gives out a key or passcode or touches data.',
    approvals:
      'Intune can require a second administrator for wiping, retiring and deleting. The ticket records the reason.',
    approvalsAlone:
      'With one or two people, an approval written in the ticket is enough, because Multi Admin Approval needs a second administrator.',
    deputy: 'Somebody outside the team that acts can step in without approving their own work.',
    holders:
      'These are the narrowest roles that still allow what the table of actions says. Help Desk Operator would also allow tier 1 to wipe and retire devices and to assign apps. Intune Administrator is only for what the narrower roles can’t do, such as changing the device limit.',
    idChecks:
      'The staff directory is harder to fake than a voice on the phone. If a user can’t be called back, their manager can vouch for them.',
    lost: 'Locking can be undone, so it comes first. The time limits are our rule of thumb. A tier that is closed while tier 1 takes reports gets none.',
    lostRules:
      'These rules follow from your platforms and from whether users bring their own devices.',
    grants: 'The tier that changes settings also manages the roles.',
    joinNeeds:
      'If everybody has an account of their own, every action can be traced to a person. Roles that have been tried out won’t fail during the first call.',
    removes: 'Whoever grants access also knows where it has to be removed.',
    leaveDays:
      'One working day is our rule of thumb. For a dismissal, agree on removal within the hour.',
    review: 'Every three months, or six for a very small team, is our rule of thumb.',
    reviewer: 'The plan owner doesn’t assign the roles, so a second person looks at them.',
    emergency: 'This tier can fix whatever keeps the others from signing in.',
  },
};

export type AccessReasons = typeof reasons;
