import type { FindingsWords } from '../../../words/findingWords';

/** What the check looks for in this chapter, what it says when it finds it, and why it matters. */
export const findings = {
  unstaffedParty: {
    looksFor: 'A step for a tier that has no team.',
    title: (party: string) =>
      `The process relies on ${party.toLowerCase()}, but that tier has no team.`,
    reason:
      'Nobody would carry out that step. Add a team to the tier, or give the step to another tier.',
  },
  noReturn: {
    looksFor: 'A process that never brings the fix back to the user.',
    title: 'No step brings the fix back to the user.',
    reason: 'Add a final step in which somebody tells the user and makes sure that the fix works.',
  },
  bridgeTooEarly: {
    looksFor: 'A joint call that ends before the first production phase.',
    title: 'The joint call ends before the first production phase starts.',
    reason: 'The call is meant for the first production phases, so let it end on a later day.',
  },
  bridgeAtNight: {
    looksFor:
      'A joint call before 07:00 or after 20:00 for a team that joins it and isn’t at work then.',
    title: (team: string, time: string) => `For ${team}, the joint call begins at ${time}.`,
    reason:
      'Nobody can keep up night-time calls for weeks. Choose a time that suits all who join, or hold a separate call for each region.',
  },
  meetingClosed: {
    looksFor: 'A meeting on a weekday without support.',
    title: (meeting: string, days: string) =>
      `“${meeting}” takes place on ${days}, when there is no support.`,
    reason: 'The people who should attend aren’t at work, so choose another day.',
  },
} satisfies FindingsWords;

export type ProcessFindings = typeof findings;
