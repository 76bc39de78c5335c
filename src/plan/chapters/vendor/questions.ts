import * as shared from '../../catalogue/sets';
import { choice, entryOf, groupsOf, list, many, number, ref, text } from '../../kinds';
import { lateSets } from '../../kinds/idSet';
import type * as sets from './sets';

/** What answers of this chapter are chosen from. */
export const own = lateSets<typeof sets>();

const opener = entryOf({ opener: ref('people'), openerRole: text({ detail: true }) });

const supplier = entryOf({
  supply: choice(own.supply),
  ownSupply: text({ when: { question: 'supply', is: ['own'] } }),
  supplier: text({ isName: true }),
  reach: text(),
  calledBy: choice(shared.party),
});

const byContract = {
  when: { question: 'contract', is: ['premier', 'unified', 'partner'] },
} as const;

export const vendor = groupsOf({
  contract: {
    contract: choice(own.contract),
    caseHours: choice(own.caseHours, byContract),
    caseLanguages: many(shared.language),
    contractPlace: text({ detail: true }),
  },
  openers: { openers: list(opener, { max: 10 }) },
  cases: {
    evidence: many(own.evidence),
    follows: choice(shared.party),
    chase: number('days', { max: 30, detail: true }),
    told: many(own.told),
  },
  urgent: {
    nightCover: choice(own.nightCover),
    nightPerson: ref('people', { when: { question: 'nightCover', is: ['person'] } }),
    nightReach: text({ when: { question: 'nightCover', is: ['rota'] } }),
    manager: ref('people', { detail: true, ...byContract }),
    push: many(own.push, { detail: true }),
  },
  suppliers: {
    suppliers: list(supplier, {
      max: 20,
      columns: ['supply', 'supplier', 'reach', 'calledBy'],
    }),
  },
});
