import * as shared from '../../catalogue/sets';
import {
  appointment,
  choice,
  entryOf,
  groupsOf,
  list,
  many,
  number,
  ref,
  text,
  time,
  zone,
} from '../../kinds';
import { lateSets } from '../../kinds/idSet';
import type * as sets from './sets';

/** What answers of this chapter are chosen from. */
export const own = lateSets<typeof sets>();

const audience = entryOf({
  audience: choice(shared.party),
  audienceSize: number('people', { max: 100_000 }),
  depth: choice(own.depth, { detail: true }),
  mustDo: text({ lines: 2, optional: true }),
});

const session = entryOf({
  session: text(),
  sessionFor: many(shared.party),
  sessionDate: appointment(),
  start: time(),
  sessionZone: zone(),
  format: choice(own.sessionFormat, { detail: true }),
  place: text({ optional: true }),
  trainer: ref('people'),
  sessionLanguage: choice(shared.language, { detail: true }),
});

const agendaItem = entryOf({
  item: choice(own.agendaItem),
  ownItem: text({ when: { question: 'item', is: ['own'] } }),
  minutes: number('minutes', { max: 480 }),
  form: choice(own.form, {
    detail: true,
    when: {
      question: 'item',
      is: [
        'planReview',
        'intuneOverview',
        'sides',
        'troubleshooting',
        'logs',
        'cases',
        'vendorCase',
        'tools',
        'questions',
        'labs',
        'own',
      ],
    },
  }),
  itemFor: many(shared.party, { optional: true }),
});

export const training = groupsOf({
  approach: {
    model: choice(own.trainingModel),
    trainers: text(),
  },
  audiences: {
    audiences: list(audience, { max: 12, columns: ['audience', 'audienceSize', 'depth'] }),
  },
  agenda: {
    agenda: list(agendaItem, { max: 16, columns: ['item', 'minutes', 'form', 'itemFor'] }),
  },
  sessions: {
    sessions: list(session, {
      max: 30,
      columns: ['session', 'sessionDate', 'start', 'trainer', 'place'],
    }),
  },
  practice: {
    labs: many(own.lab),
    ownLabs: text({ lines: 3, optional: true }),
    materials: many(own.material, { detail: true }),
    materialsPlace: text({ detail: true }),
  },
  proof: {
    checks: many(own.check, { detail: true }),
    refresh: number('months', { max: 60, detail: true }),
  },
});
