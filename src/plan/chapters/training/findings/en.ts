import type { FindingsWords } from '../../../words/findingWords';
import { inSentence } from '../../../words/parties/en';

/** Several parties as a list, each in the form that the sentence needs. */
type Listed = (formed: (party: string) => string) => string;

/** What the check looks for in this chapter, what it says when it finds it, and why it matters. */
export const findings = {
  trainedTooLate: {
    looksFor: 'A session on or after the first production day.',
    title: (session: string) =>
      `The session “${session}” doesn’t take place before the first production day.`,
    reason:
      'These people would support users before they have been trained. Choose an earlier date.',
  },
  untrained: {
    looksFor: 'An audience without a session.',
    title: (party: string) => `${party} has no training session.`,
    reason: 'These people take tickets from the first day, so plan a session for them.',
  },
  agendaLength: {
    looksFor: 'An agenda shorter than 2 hours or longer than 3.',
    title: (length: string, audiences: Listed | null) =>
      audiences === null
        ? `The agenda takes ${length}.`
        : `The agenda for ${audiences(inSentence)} takes ${length}.`,
    reason:
      'Microsoft’s older guidance recommends 2 to 3 hours of lectures and labs per session. Check whether yours leaves enough time for the labs, or asks too much of people at once.',
  },
  nothingFor: {
    looksFor: 'An audience for which the agenda has nothing.',
    title: (audiences: Listed) => `The agenda has nothing for ${audiences(inSentence)}.`,
    reason:
      'These people would come to a session that teaches them nothing. Add an item for them, or open one to everybody.',
  },
  mixedSession: {
    looksFor: 'A session longer than 3 hours because its audiences attend different items.',
    title: (session: string, length: string) =>
      `The session “${session}” takes ${length}, because its audiences attend different items.`,
    reason:
      'People would have to sit through items that aren’t for them. Invite the audiences to separate sessions, or give them more items in common.',
  },
  tierNotTrained: {
    looksFor: 'A tier that is neither an audience nor in any session.',
    title: (tier: string) => `${tier} isn’t trained at all.`,
    reason:
      'These people would meet Intune for the first time in a ticket. Add them to the audiences and to a session.',
  },
  trainedAfterPilot: {
    looksFor: 'A tier whose first session is after the start of the pilot that it supports.',
    title: (tier: string, day: string) =>
      `${tier} is first trained on ${day}, when the pilot has already begun.`,
    reason:
      'Pilot users call support too, and they remember how it went. Hold the first session before the pilot starts.',
  },
  trainerTwice: {
    looksFor: 'A trainer with two sessions that overlap.',
    title: (name: string, session: string) =>
      `${name} would still be training when “${session}” begins.`,
    reason:
      'Going by the length of the agenda, the two sessions overlap. Change a start time, or name another trainer.',
  },
  sessionClosed: {
    looksFor: 'A session on a day without support.',
    title: (session: string) => `“${session}” is on a day without support.`,
    reason: 'The people to be trained aren’t at work, so choose another day.',
  },
  labsWithoutTime: {
    looksFor: 'Labs for which the agenda has no time.',
    title: 'Labs are chosen, but no item on the agenda is a lab.',
    reason:
      'What isn’t on the agenda won’t take place. Add an item for the labs, or change another item to a lab.',
  },
  platformWithoutLab: {
    looksFor: 'A platform without an enrolment lab.',
    title: (platforms: string) => `No lab covers enrolment on ${platforms}.`,
    reason:
      'Support staff would see the screens of this platform for the first time while a user waits. Add the lab.',
  },
} satisfies FindingsWords;

export type TrainingFindings = typeof findings;
