import type { FindingsWords } from '../../../words/findingWords';

/** What the check looks for in this chapter, what it says when it finds it, and why it matters. */
export const findings = {
  datesOutOfOrder: {
    title: (earlier: string, later: string) => `“${later}” is earlier than “${earlier}”.`,
    reason: 'The planner works out other dates from these, so correct the one that is wrong.',
  },
} satisfies FindingsWords;

export type ScopeFindings = typeof findings;
