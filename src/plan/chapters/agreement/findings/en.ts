import type { FindingsWords } from '../../../words/findingWords';

/** What the check looks for in this chapter, what it says when it finds it, and why it matters. */
export const findings = {
  riskWithoutAction: {
    title: (risk: string) => `Nothing is planned against the risk “${risk}”.`,
    reason: 'Choose what you do about it. If you accept the risk, say so in your own words.',
  },
  riskTooLate: {
    title: (risk: string) =>
      `The risk “${risk}” isn’t dealt with before the first production day.`,
    reason: 'Its impact is high, so deal with it before most users are affected.',
  },
  openTooLate: {
    title: (question: string) =>
      `The open question “${question}” won’t be decided before the first production day.`,
    reason:
      'Until then, support staff have to decide it themselves, each in their own way. Choose an earlier day.',
  },
  reviewPast: {
    title: 'The next review is not after the date of the plan.',
    reason: 'Choose a later day, or update the date of the plan if you have just reviewed it.',
  },
  reviewAfterEnd: {
    title: 'The next review is after the end of the rollout.',
    reason: 'It would come too late to help this rollout. Choose a day after the first phases.',
  },
  tierNotTold: {
    title: (party: string) => `${party} doesn’t get the plan.`,
    reason: 'These people work by it every day, so send it to them as well.',
  },
  approvedByNobody: {
    title: 'The status is “Approved”, but the plan names nobody who approves it.',
    reason: 'Readers want to know whose word counts. Add at least one approver.',
  },
  approvedUnsigned: {
    title: (name: string) => `The status is “Approved”, but ${name} hasn’t signed.`,
    reason: 'Enter the date of the signature, or keep the plan in review until you have it.',
  },
  signedNotApproved: {
    title: (status: string) => `Everybody has signed, but the status is still “${status}”.`,
    reason: 'Set the status to “Approved”, so that readers know that the plan applies.',
  },
  versionNotLogged: {
    title: (version: string) => `The change log doesn’t mention version ${version}.`,
    reason: 'Readers of an earlier version look there for what is new. Add an entry.',
  },
} satisfies FindingsWords;

export type AgreementFindings = typeof findings;
