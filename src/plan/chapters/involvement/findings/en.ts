import { type Count, pluralIn } from '../../../../i18n/forms/plural';
import type { FindingsWords } from '../../../words/findingWords';

const choose = pluralIn('en');

/** What the check looks for in this chapter, what it says when it finds it, and why it matters. */
export const findings = {
  stepTooLate: {
    looksFor: 'A step of preparation that is due on or after the first production day.',
    title: (step: string) => `“${step}” is not due before the first production day.`,
    reason: 'That is too late for it to help. Choose an earlier date or a later phase.',
  },
  platformNotEnrolled: {
    looksFor: 'A platform that support staff don’t enrol themselves.',
    title: (platforms: string) => `Support staff don’t enrol a device on ${platforms} themselves.`,
    reason: 'They would have to explain steps to users that they have never seen themselves.',
  },
  ownDevicesLate: {
    looksFor: 'Support staff who enrol their own devices after the first week of the pilot.',
    title: (step: string) => `“${step}” is due after the first week of the pilot.`,
    reason:
      'Whoever hasn’t enrolled a device can’t help pilot users with it. Choose a day before the pilot or in its first days. The week is our rule of thumb.',
  },
  stepAfterItsPhase: {
    looksFor: 'A step of planning or testing that is due during the pilot.',
    title: (step: string) => `“${step}” belongs before the pilot, but is due after it has begun.`,
    reason:
      'Its result would come too late for the pilot. Choose an earlier day, or a later phase.',
  },
  stepClosed: {
    looksFor: 'A step that is due on a day without support.',
    title: (step: string) => `“${step}” is due on a day without support.`,
    reason:
      'In practice it will be done the day before or the day after, so say which. Public holidays are not checked.',
  },
  seatsExceedPilot: {
    looksFor: 'More support staff in the pilot than the pilot has users.',
    title: (seats: Count, users: string) =>
      `${seats.shown} support staff ${choose(seats.count, 'is', 'are')} to join the pilot, but its phase has ${users} users.`,
    reason: 'One of the two numbers is wrong, and the size of the phases depends on it.',
  },
  manyFeedbackChannels: {
    looksFor: 'More than two ways for feedback, and no place where it comes together.',
    title: (count: string) => `Feedback comes in ${count} ways, and nowhere together.`,
    reason:
      'What is said in one place isn’t heard in the other. Keep two, or say where everything is collected. The limit is our rule of thumb.',
  },
} satisfies FindingsWords;

export type InvolvementFindings = typeof findings;
