import * as shared from '../../catalogue/sets';
import { choice, entryOf, groupsOf, list, many, number, text } from '../../kinds';
import { lateSets } from '../../kinds/idSet';
import type * as sets from './sets';

/** What answers of this chapter are chosen from. */
export const own = lateSets<typeof sets>();

/** An action with consequences: who may do it, who has to agree, and what else has to be true. */
const action = entryOf({
  act: choice(own.act),
  ownAct: text({ when: { question: 'act', is: ['own'] } }),
  allowed: many(shared.party),
  approver: choice(shared.party, { optional: true }),
  terms: many(own.term, { optional: true }),
  ownTerm: text({ lines: 2, optional: true }),
});

/** The Intune and Entra roles that make it possible. */
const holder = entryOf({
  holder: choice(shared.party),
  roles: many(own.role),
  roleLimit: text({ lines: 2, optional: true }),
});

const step = entryOf({
  lostStep: choice(own.lostStep),
  ownLostStep: text({ lines: 2, when: { question: 'lostStep', is: ['own'] } }),
  lostBy: choice(shared.party),
  lostLimit: number('minutes', { max: 100_000, optional: true }),
});

export const access = groupsOf({
  actions: {
    actions: list(action, { max: 20, columns: ['act', 'allowed', 'approver', 'terms'] }),
    approvals: many(own.approval),
    deputy: choice(shared.party),
  },
  holders: { holders: list(holder, { max: 12 }) },
  identity: { idChecks: many(own.idCheck) },
  lost: {
    lost: list(step, { max: 12, columns: ['lostStep', 'lostBy', 'lostLimit'] }),
    lostRules: many(own.lostRule),
  },
  staff: {
    grants: choice(shared.party),
    joinNeeds: many(own.joinNeed, { detail: true }),
    removes: choice(shared.party),
    leaveDays: number('days', { max: 365 }),
    review: number('months', { max: 60, detail: true }),
    reviewer: choice(shared.party, { detail: true }),
    emergency: choice(shared.party, { detail: true }),
    emergencyPlace: text({ detail: true }),
  },
});
