import type { FindingsWords } from '../../../words/findingWords';

/** What the check looks for in this chapter, what it says when it finds it, and why it matters. */
export const findings = {
  datesOutOfOrder: {
    looksFor: 'Key dates that are in the wrong order.',
    title: (earlier: string, later: string) => `“${later}” is earlier than “${earlier}”.`,
    reason: 'The planner works out other dates from these, so correct the one that is wrong.',
  },
  milestoneClosed: {
    looksFor: 'Kick-off, pilot start or first production day on a day without support.',
    title: (milestone: string) => `“${milestone}” is on a day without support.`,
    reason:
      'The people you need aren’t at work that day, so choose another one. The check doesn’t know about public holidays, so look those up yourself.',
  },
} satisfies FindingsWords;

export type ScopeFindings = typeof findings;
