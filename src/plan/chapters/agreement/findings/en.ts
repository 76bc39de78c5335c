import type { FindingsWords } from '../../../words/findingWords';

/** What the check looks for in this chapter, what it says when it finds it, and why it matters. */
export const findings = {
  riskWithoutAction: {
    looksFor: 'A risk against which nothing is planned.',
    title: (risk: string) => `Nothing is planned against the risk “${risk}”.`,
    reason: 'Choose what you do about it. If you accept the risk, say so in your own words.',
  },
  riskTooLate: {
    looksFor: 'A risk with high impact that is dealt with only after the start of production.',
    title: (risk: string) => `The risk “${risk}” isn’t dealt with before the first production day.`,
    reason: 'Its impact is high, so deal with it before most users are affected.',
  },
  openTooLate: {
    looksFor: 'An open question that is decided only after the start of production.',
    title: (question: string) =>
      `The open question “${question}” won’t be decided before the first production day.`,
    reason:
      'Until then, support staff have to decide it themselves, each in their own way. Choose an earlier day.',
  },
  reviewPast: {
    looksFor: 'A next review that is not after the date of the plan.',
    title: 'The next review is not after the date of the plan.',
    reason: 'Choose a later day, or update the date of the plan if you have just reviewed it.',
  },
  reviewAfterEnd: {
    looksFor: 'A next review after the end of the rollout.',
    title: 'The next review is after the end of the rollout.',
    reason: 'It would come too late to help this rollout. Choose a day after the first phases.',
  },
  tierNotTold: {
    looksFor: 'A tier that doesn’t get the plan.',
    title: (party: string) => `${party} doesn’t get the plan.`,
    reason: 'These people work by it every day, so send it to them as well.',
  },
  approvedByNobody: {
    looksFor: 'An approved plan without an approver.',
    title: 'The status is “Approved”, but the plan names nobody who approves it.',
    reason: 'Readers want to know whose word counts. Add at least one approver.',
  },
  approvedUnsigned: {
    looksFor: 'An approved plan that somebody hasn’t signed.',
    title: (name: string) => `The status is “Approved”, but ${name} hasn’t signed.`,
    reason: 'Enter the date of the signature, or keep the plan in review until you have it.',
  },
  signedNotApproved: {
    looksFor: 'A plan signed by everybody that isn’t approved.',
    title: (status: string) => `Everybody has signed, but the status is still “${status}”.`,
    reason: 'Set the status to “Approved”, so that readers know that the plan applies.',
  },
  versionNotLogged: {
    looksFor: 'A version that the change log doesn’t mention.',
    title: (version: string) => `The change log doesn’t mention version ${version}.`,
    reason: 'Readers of an earlier version look there for what is new. Add an entry.',
  },
  approvedBeforePilot: {
    looksFor: 'A plan approved before the pilot, without a review between pilot and production.',
    title: 'The plan was approved before the pilot, and isn’t reviewed before production starts.',
    reason:
      'Its numbers are assumptions until the pilot has tested them. Set the next review between the pilot start and the first production day.',
  },
  signedOlder: {
    looksFor: 'A signature more than 30 days older than the plan.',
    title: (name: string, day: string) =>
      `${name} signed on ${day}, more than 30 days before the date of the plan.`,
    reason:
      'The signature was probably given to an earlier version. Ask for a new one, or correct a date. The 30 days are our rule of thumb.',
  },
  ownerApprovesAlone: {
    looksFor: 'A plan that only its owner approves.',
    title: (name: string) => `${name} owns the plan and is the only one who approves it.`,
    reason:
      'Nobody else has then agreed to give people, money or time. Add somebody who can decide on these.',
  },
  decisionOverdue: {
    looksFor: 'An open question whose day had already passed when the plan was made.',
    title: (question: string) =>
      `The open question “${question}” should already have been decided.`,
    reason: 'Its day is before the date of the plan. Enter the decision, or agree on a new day.',
  },
} satisfies FindingsWords;

export type AgreementFindings = typeof findings;
