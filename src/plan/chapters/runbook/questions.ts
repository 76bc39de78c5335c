import * as shared from '../../catalogue/sets';
import { choice, date, entryOf, groupsOf, list, many, number, ref, text } from '../../kinds';
import { lateSets } from '../../kinds/idSet';
import type * as sets from './sets';

/** What answers of this chapter are chosen from. */
export const own = lateSets<typeof sets>();

const toWrite = { question: 'article', is: ['toWrite'] } as const;
/** Our sources name no date for the account of Google Play. */
const lapses = { question: 'item', is: ['apns', 'ade', 'vpp', 'connector', 'own'] } as const;

const issue = entryOf({
  issue: choice(own.issue),
  ownIssue: text({ when: { question: 'issue', is: ['own'] } }),
  firstTier: choice(shared.tier),
  next: choice(shared.party, { optional: true }),
  checks: text({ lines: 3, optional: true }),
  article: choice(own.article),
  articleName: text({ optional: true }),
  author: ref('people', { detail: true, when: toWrite }),
  due: date({ detail: true, when: toWrite }),
});

const expiry = entryOf({
  item: choice(own.expiry),
  ownItem: text({ when: { question: 'item', is: ['own'] } }),
  expires: date({ when: lapses }),
  account: text(),
  renewer: ref('people'),
  renewBefore: number('days', { max: 365, detail: true, when: lapses }),
});

export const runbook = groupsOf({
  issues: {
    issues: list(issue, { max: 30, columns: ['issue', 'firstTier', 'next', 'article', 'due'] }),
  },
  upkeep: {
    adds: choice(shared.party),
    addWhen: many(own.addWhen),
    review: choice(shared.frequency, { detail: true }),
  },
  expiries: {
    expiries: list(expiry, {
      max: 20,
      optional: true,
      columns: ['item', 'expires', 'account', 'renewer'],
    }),
    reminders: text({ detail: true }),
  },
});
