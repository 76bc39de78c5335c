import type { FindingsWords } from '../../../words/findingWords';
import { inSentence } from '../../../words/parties/en';

/** What the check looks for in this chapter, what it says when it finds it, and why it matters. */
export const findings = {
  beforePilot: {
    looksFor: 'A phase that starts before the pilot.',
    title: (phase: string) => `“${phase}” starts before the pilot does.`,
    reason:
      'The first phase is the pilot itself. Move this one, or correct the start of the pilot under “Scope and owner”.',
  },
  afterEnd: {
    looksFor: 'A phase that starts after the end of the rollout.',
    title: (phase: string) => `“${phase}” starts after the end of the rollout.`,
    reason: 'Choose an earlier day, or correct the rollout end under “Scope and owner”.',
  },
  outOfOrder: {
    looksFor: 'A phase that starts before the one above it.',
    title: (phase: string) => `“${phase}” starts before the phase above it.`,
    reason:
      'People read the list from top to bottom, and each phase builds on the one before. Correct the date, or move the phase up.',
  },
  noFirstPhase: {
    looksFor: 'No phase that starts on the first production day.',
    title: (date: string) =>
      `No phase starts on ${date}, although that is the first production day.`,
    reason:
      'The dates of the training, the joint call and the checklist are worked out from that day, so the phases and the milestone have to agree.',
  },
  startUnattended: {
    looksFor: 'A phase that starts on a day without support.',
    title: (phase: string) => `“${phase}” starts on a day without support.`,
    reason: 'Users would enrol on a day when nobody can help them. Choose another day.',
  },
  startBeforeClosed: {
    looksFor: 'A phase that starts on the day before one without support.',
    title: (phase: string) => `There is no support on the day after “${phase}” starts.`,
    reason:
      'Many questions come up only the next morning. If you start earlier in the week, somebody will be there to answer them.',
  },
  decidedTooEarly: {
    looksFor:
      'A phase that is decided on before the contacts from the one above it have been counted.',
    title: (phase: string) =>
      `“${phase}” is decided on before the contacts from the phase above it have been counted.`,
    reason:
      'The decision would be made without the most recent figures. Leave more time between the phases, or decide later.',
  },
  tooManyContacts: {
    looksFor: 'More expected contacts than tier 1 can take.',
    title: (phase: string, contacts: string, capacity: string) =>
      `In “${phase}”, ${contacts} users are expected to contact support in the first week, but tier 1 can help only ${capacity} on top of its usual work.`,
    reason: 'Split the phase, or ask for more people on shift in that week.',
  },
  sizesDiffer: {
    looksFor: 'Phases that don’t add up to all users.',
    title: (sum: string, users: string) =>
      `The phases add up to ${sum} users, but the rollout is for ${users}.`,
    reason:
      'Either somebody is left out or counted twice, or the number under “Scope and owner” is out of date.',
  },
  noContactNamed: {
    looksFor: 'An enrolment message that nobody checks for contact details.',
    title: 'Nobody checks that the enrolment message says who to contact.',
    reason:
      'Microsoft’s planning guide asks for this, because enrolment is when most users need help.',
  },
  gateWithoutCriterion: {
    looksFor: 'A decision without a criterion.',
    title: (gate: string) => `There is no criterion for “${gate}”.`,
    reason: 'Without a number that was agreed in advance, the date alone will decide.',
  },
  pauseFarAway: {
    looksFor: 'A rollout that nobody in support or the rollout team may pause.',
    title: 'Nobody who may pause the rollout works in support or on the rollout.',
    reason:
      'The people who first see that a phase is going wrong would lose time looking for somebody who may pause the rollout.',
  },
  tenfold: {
    looksFor: 'A phase with more than ten times as many users as the one before.',
    title: (phase: string, users: string, before: string) =>
      `“${phase}” has ${users} users, but the phase before it has only ${before}.`,
    reason:
      'What you learn from the smaller phase may not hold at more than ten times its size. Put a phase between the two. The limit is our rule of thumb.',
  },
  decidedOnStart: {
    looksFor: 'A go or no-go decision on the day on which the phase starts.',
    title: 'Whether a phase starts is decided on the day on which it starts.',
    reason:
      'By then messages are out and people are waiting, so nobody will say no. Decide at least one working day before.',
  },
  careTooShort: {
    looksFor: 'Early-life support that ends before the rollout does.',
    title: (end: string, rolloutEnd: string) =>
      `Early-life support ends on ${end}, but the last phase is to be finished by ${rolloutEnd}.`,
    reason:
      'Those who enrol last would get the least help. Add working days, or correct the end of the rollout.',
  },
  platformInNoPhase: {
    looksFor: 'A platform that isn’t part of any phase.',
    title: (platforms: string) => `No phase includes ${platforms}.`,
    reason:
      'Support would prepare for devices that nobody plans to enrol. Add the platform to a phase, or take it out of the plan.',
  },
  rolloutUnstaffed: {
    looksFor: 'A tier that counts, decides or helps in the rollout but has no team.',
    title: (party: string) =>
      `The rollout relies on ${inSentence(party)}, but that tier has no team.`,
    reason: 'Nobody would do this work. Add a team to the tier, or choose another party.',
  },
} satisfies FindingsWords;

export type RolloutFindings = typeof findings;
