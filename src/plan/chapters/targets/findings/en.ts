import type { FindingsWords } from '../../../words/findingWords';

/** What the check looks for in this chapter, what it says when it finds it, and why it matters. */
export const findings = {
  nobodyAtNight: {
    looksFor: 'Targets whose clock runs at night, although no tier works at night.',
    title: 'The clock runs day and night, but no tier works day and night.',
    reason:
      'These targets would be missed every night. Let the clock run in support hours only, or put a tier on call.',
  },
  noTarget: {
    looksFor: 'A priority in the grid without targets.',
    title: (priority: string) => `${priority} is in the grid but has no targets.`,
    reason:
      'Support wouldn’t know how soon to respond. Add a row for this priority, or change the grid.',
  },
  resolvedFirst: {
    looksFor: 'A resolution target that is shorter than the response target.',
    title: (priority: string) =>
      `${priority} tickets are due to be resolved before the first response is due.`,
    reason: 'The two times contradict each other, so one of them is probably a mistake.',
  },
  updateTooLate: {
    looksFor: 'A first update that is due after the resolution.',
    title: (priority: string) =>
      `${priority} tickets are due to be resolved before their first update.`,
    reason:
      'Users would hear nothing until the target has passed. Choose a shorter time between updates.',
  },
  slowerThanLower: {
    looksFor: 'A priority with more time than a lower one.',
    title: (high: string, low: string) => `${high} gets more time than ${low.toLowerCase()}.`,
    reason: 'A higher priority would be dealt with later. Check the times in both rows.',
  },
  limitEatsTarget: {
    looksFor: 'A time limit of a tier that is as long as the highest priority’s resolution target.',
    title: (tier: string, limit: string, priority: string, target: string) =>
      `${tier} may keep a ticket for ${limit}, but ${priority.toLowerCase()} is due to be resolved within ${target}.`,
    reason:
      'The target would be missed before a higher tier hears of the ticket. Shorten the time limit of the tier, or lengthen the target.',
  },
  majorSlower: {
    looksFor:
      'Less frequent updates in a major incident than for a single ticket of the highest priority.',
    title: (major: string, update: string, priority: string) =>
      `The time between updates is ${major} in a major incident, but ${update} for a single ${priority.toLowerCase()} ticket.`,
    reason:
      'The issue that affects most users would be the one they hear least about. Shorten the time between updates for major incidents.',
  },
} satisfies FindingsWords;

export type TargetsFindings = typeof findings;
