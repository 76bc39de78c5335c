import type { FindingsWords } from '../../../words/findingWords';

/** What the check looks for in this chapter, what it says when it finds it, and why it matters. */
export const findings = {
  nobodyAtNight: {
    title: 'The clock runs day and night, but no tier works day and night.',
    reason:
      'These targets would be missed every night. Let the clock run in support hours only, or put a tier on call.',
  },
  noTarget: {
    title: (priority: string) => `${priority} is in the grid but has no targets.`,
    reason:
      'Support wouldn’t know how soon to respond. Add a row for this priority, or change the grid.',
  },
  resolvedFirst: {
    title: (priority: string) =>
      `${priority} tickets are due to be resolved before the first response is due.`,
    reason: 'The two times contradict each other, so one of them is probably a slip.',
  },
  updateTooLate: {
    title: (priority: string) =>
      `${priority} tickets are due to be resolved before their first update.`,
    reason:
      'Users would hear nothing until the target has passed. Choose a shorter time between updates.',
  },
  slowerThanLower: {
    title: (high: string, low: string) => `${high} gets more time than ${low.toLowerCase()}.`,
    reason: 'A higher priority would be dealt with later. Check the times of both rows.',
  },
} satisfies FindingsWords;

export type TargetsFindings = typeof findings;
