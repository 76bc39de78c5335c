import type { FindingsWords } from '../../../words/findingWords';

/** What the check looks for in this chapter, what it says when it finds it, and why it matters. */
export const findings = {
  trainedTooLate: {
    title: (session: string) =>
      `The session “${session}” doesn’t take place before the first production day.`,
    reason:
      'These people would support users before they have been trained. Choose an earlier date.',
  },
  untrained: {
    title: (party: string) => `${party} has no training session.`,
    reason: 'These people take tickets from the first day, so plan a session for them.',
  },
  agendaLength: {
    title: (length: string) => `The agenda takes ${length}.`,
    reason:
      'Microsoft’s older guidance recommends 2 to 3 hours of lectures and labs per session. Check whether yours leaves enough time for the labs, or asks too much of people at once.',
  },
} satisfies FindingsWords;

export type TrainingFindings = typeof findings;
