import * as shared from '../../catalogue/sets';
import { appointment, choice, date, entryOf, groupsOf, list, many, ref, text } from '../../kinds';
import { lateSets } from '../../kinds/idSet';
import type * as sets from './sets';

/** What answers of this chapter are chosen from. */
export const own = lateSets<typeof sets>();

const risk = entryOf({
  risk: choice(own.risk),
  ownRisk: text({ when: { question: 'risk', is: ['own'] } }),
  chance: choice(own.riskLevel, { detail: true }),
  harm: choice(own.riskLevel, { detail: true }),
  // One of the two is enough; the check says so where there is neither.
  actions: many(own.riskAction, { optional: true }),
  ownAction: text({ lines: 2, optional: true }),
  riskOwner: ref('people'),
  riskDue: date(),
});

const openPoint = entryOf({
  openPoint: text({ lines: 2 }),
  decider: ref('people'),
  decideBy: date(),
  decision: text({ lines: 2, optional: true }),
});

const approver = entryOf({
  approver: ref('people'),
  approves: many(own.signsFor),
  signedOn: date({ optional: true }),
});

const change = entryOf({
  changeVersion: text({ isName: true }),
  changedOn: date(),
  changed: text({ lines: 2 }),
  changedBy: ref('people', { optional: true }),
});

export const agreement = groupsOf({
  risks: {
    risks: list(risk, { max: 20, columns: ['risk', 'chance', 'harm', 'riskOwner', 'riskDue'] }),
  },
  openPoints: { openPoints: list(openPoint, { max: 30, optional: true }) },
  review: {
    nextReview: appointment(),
    reviewTriggers: many(own.reviewTrigger, { detail: true }),
    sharedWith: many(shared.party),
    validPlace: text({ detail: true }),
  },
  signOff: { approvers: list(approver, { max: 12 }) },
  changes: { changes: list(change, { max: 40, optional: true }) },
});
