import { type Count, pluralIn } from '../../../../i18n/forms/plural';
import type { FindingsWords } from '../../../words/findingWords';

const choose = pluralIn('en');

/** What the check looks for in this chapter, what it says when it finds it, and why it matters. */
export const findings = {
  stepTooLate: {
    looksFor: 'A preparation step that is due on or after the first production day.',
    title: (step: string) => `“${step}” isn’t due until the first production day or later.`,
    reason: 'That is too late for it to help. Choose an earlier date or a later phase.',
  },
  platformNotEnrolled: {
    looksFor: 'A platform on which support staff don’t try out enrolment.',
    title: (platforms: string) =>
      `Support staff don’t try out enrolment on ${platforms} themselves.`,
    reason: 'They would have to guide users through steps that they have never seen themselves.',
  },
  ownDevicesLate: {
    looksFor: 'Support staff who enrol their own devices after the first week of the pilot.',
    title: (step: string) => `“${step}” is due after the first week of the pilot.`,
    reason:
      'Support staff can’t help pilot users to enrol if they haven’t done so themselves. Choose a day before the pilot or in its first days. The limit of one week is our rule of thumb.',
  },
  stepAfterItsPhase: {
    looksFor: 'A planning or testing step that is due after the pilot has begun.',
    title: (step: string) => `“${step}” belongs before the pilot but is due after it has begun.`,
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
    title: (seats: Count, users: Count) =>
      `${seats.shown} ${choose(seats.count, 'member of support staff is', 'support staff are')} to join the pilot, but the pilot phase has only ${users.shown} ${choose(users.count, 'user', 'users')}.`,
    reason: 'One of the two numbers is wrong, and the sizes of the phases depend on them.',
  },
  manyFeedbackChannels: {
    looksFor: 'More than two feedback channels, and no place where feedback is collected.',
    title: (count: string) =>
      `Feedback comes in through ${count} channels but isn’t collected anywhere.`,
    reason:
      'What is said in one channel isn’t heard in the others. Keep two channels, or say where everything is collected. The limit is our rule of thumb.',
  },
} satisfies FindingsWords;

export type InvolvementFindings = typeof findings;
