import * as shared from '../../catalogue/sets';
import { choice, date, entryOf, groupsOf, list, many, number, text } from '../../kinds';
import { lateSets } from '../../kinds/idSet';
import type * as sets from './sets';

/** What answers of this chapter are chosen from. */
export const own = lateSets<typeof sets>();

const isOwn = { question: 'measure', is: ['own'] } as const;

const measure = entryOf({
  measure: choice(own.measure),
  ownMeasure: text({ when: isOwn }),
  ownCount: text({ lines: 2, when: isOwn }),
  share: number('percent', { max: 100 }),
  source: choice(own.measureSource),
  report: text({ optional: true }),
  every: choice(shared.frequency, { detail: true }),
  by: choice(shared.party),
  usedFor: many(own.measureUse),
});

export const measures = groupsOf({
  measures: {
    measures: list(measure, {
      max: 15,
      columns: ['measure', 'share', 'source', 'by', 'usedFor'],
    }),
  },
  baseline: {
    baseline: date(),
    baselineBy: choice(shared.party, { detail: true }),
  },
  reading: {
    readEvery: choice(shared.frequency),
    readBy: many(shared.party),
    readPlace: text({ optional: true }),
  },
  missed: {
    missed: many(own.missedStep),
    ownMissed: text({ lines: 3, optional: true }),
    missedBy: choice(shared.party),
  },
  after: {
    normalFrom: date({ detail: true }),
    normalBy: choice(shared.party, { detail: true }),
  },
});
