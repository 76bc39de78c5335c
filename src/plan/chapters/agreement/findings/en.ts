import type { FindingsWords } from '../../../words/findingWords';

/** What the check looks for in this chapter, what it says when it finds it, and why it matters. */
export const findings = {
  riskWithoutAction: {
    looksFor: 'A risk without a planned action.',
    title: (risk: string) => `No action is planned for the risk “${risk}”.`,
    reason: 'Choose what you will do about it. If you accept the risk, say so in your own words.',
  },
  riskTooLate: {
    looksFor: 'A high-impact risk that isn’t dealt with before the first production day.',
    title: (risk: string) => `The risk “${risk}” isn’t dealt with before the first production day.`,
    reason: 'Its impact is high, so deal with it before most users are affected.',
  },
  openTooLate: {
    looksFor: 'An open question that won’t be decided before the first production day.',
    title: (question: string) =>
      `The open question “${question}” won’t be decided before the first production day.`,
    reason:
      'Until then, support staff have to decide it themselves, each in their own way. Choose an earlier day.',
  },
  reviewPast: {
    looksFor: 'A next review on or before the date of the plan.',
    title: 'The next review is on or before the date of the plan.',
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
    title: 'The status is “Approved”, but the plan names no approver.',
    reason: 'Readers want to know who has agreed to the plan, so add at least one approver.',
  },
  approvedUnsigned: {
    looksFor: 'An approved plan that one of its approvers hasn’t signed.',
    title: (name: string) => `The status is “Approved”, but ${name} hasn’t signed.`,
    reason: 'Enter the date of the signature, or keep the plan in review until you have it.',
  },
  signedNotApproved: {
    looksFor: 'A plan that everybody has signed but whose status isn’t “Approved”.',
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
    title:
      'The plan was approved before the pilot, but no review is planned before production starts.',
    reason:
      'Its numbers are assumptions until the pilot has tested them. Set the next review between the pilot start and the first production day.',
  },
  signedOlder: {
    looksFor: 'A signature more than 30 days older than the plan.',
    title: (name: string, day: string) =>
      `${name} signed on ${day}, more than 30 days before the date of the plan.`,
    reason:
      'The signature was probably for an earlier version. Ask for a new one, or correct one of the dates. The 30 days are our rule of thumb.',
  },
  ownerApprovesAlone: {
    looksFor: 'A plan that only its owner approves.',
    title: (name: string) => `${name} owns the plan and is the only one who approves it.`,
    reason:
      'Nobody else has agreed to provide people, money or time. Add somebody who can decide on these.',
  },
  decisionOverdue: {
    looksFor: 'An open question that should have been decided before the date of the plan.',
    title: (question: string) =>
      `The open question “${question}” should already have been decided.`,
    reason:
      'An answer was needed before the date of the plan. Enter the decision, or agree on a new date.',
  },
} satisfies FindingsWords;

export type AgreementFindings = typeof findings;
