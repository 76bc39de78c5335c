import type { FindingsWords } from '../../../words/findingWords';

/** What the check looks for in this chapter, what it says when it finds it, and why it matters. */
export const findings = {
  beforePilot: {
    title: (phase: string) => `“${phase}” starts before the pilot does.`,
    reason:
      'The first phase is the pilot itself. Move this one, or correct the start of the pilot under “Scope and owner”.',
  },
  afterEnd: {
    title: (phase: string) => `“${phase}” starts after the end of the rollout.`,
    reason: 'Choose an earlier day, or correct the rollout end under “Scope and owner”.',
  },
  outOfOrder: {
    title: (phase: string) => `“${phase}” starts before the phase above it.`,
    reason:
      'People read the list from top to bottom, and each phase builds on the one before. Correct the date, or move the phase up.',
  },
  noFirstPhase: {
    title: (date: string) =>
      `No phase starts on ${date}, although that is the first production day.`,
    reason:
      'The dates of the training, the joint call and the checklist are worked out from that day, so the phases and the milestone have to agree.',
  },
  startUnattended: {
    title: (phase: string) => `“${phase}” starts on a day without support.`,
    reason: 'Users would enrol on a day when nobody can help them. Choose another day.',
  },
  startBeforeClosed: {
    title: (phase: string) => `There is no support on the day after “${phase}” starts.`,
    reason:
      'Many questions come up only the next morning. If you start earlier in the week, somebody will be there to answer them.',
  },
  decidedTooEarly: {
    title: (phase: string) =>
      `“${phase}” is decided on before the contacts of the phase above it have been counted.`,
    reason:
      'The decision would be made without the most recent figures. Leave more time between the phases, or decide later.',
  },
  tooManyContacts: {
    title: (phase: string, contacts: string, capacity: string) =>
      `In “${phase}”, ${contacts} users are expected to contact support in the first week, but tier 1 can help only ${capacity} more.`,
    reason: 'Divide the phase, or ask for more people on shift in that week.',
  },
  sizesDiffer: {
    title: (sum: string, users: string) =>
      `The phases add up to ${sum} users, but the rollout is for ${users}.`,
    reason:
      'Either somebody is left out or counted twice, or the number under “Scope and owner” is out of date.',
  },
  noContactNamed: {
    title: 'Nobody checks whether the enrolment message says whom to contact.',
    reason:
      'Microsoft’s planning guide asks for this, because enrolment is when most users need help.',
  },
  gateWithoutCriterion: {
    title: (gate: string) => `There is no criterion for “${gate}”.`,
    reason: 'Without a number that was agreed in advance, the date alone will decide.',
  },
  pauseFarAway: {
    title: 'Nobody who may pause the rollout works in support or on the rollout.',
    reason:
      'The people who first see that a phase is going wrong would lose time looking for somebody who may stop it.',
  },
} satisfies FindingsWords;

export type RolloutFindings = typeof findings;
