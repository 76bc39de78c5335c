import { choice, date, list, many, number, text, time, zone } from '../../question';

const audience = {
  audience: choice('party'),
  audienceSize: number('people', { max: 100_000 }),
  depth: choice('depth'),
  mustDo: text({ lines: 2, optional: true }),
};

const session = {
  session: text(),
  sessionFor: many('party'),
  sessionDate: date(),
  start: time(),
  sessionZone: zone(),
  format: choice('sessionFormat'),
  place: text({ optional: true }),
  trainer: text(),
  sessionLanguage: choice('language'),
};

const agendaItem = {
  item: choice('agendaItem'),
  ownItem: text({ when: { question: 'item', is: ['own'] } }),
  minutes: number('minutes', { max: 480 }),
  form: choice('form', {
    when: {
      question: 'item',
      is: ['planReview', 'intuneOverview', 'troubleshooting', 'tools', 'questions', 'labs', 'own'],
    },
  }),
};

export const training = {
  approach: {
    model: choice('trainingModel'),
    trainers: text(),
  },
  audiences: {
    audiences: list(audience, {
      max: 12,
      suggestion: [
        { audience: 'tier1', depth: 'runbook' },
        { audience: 'tier2', depth: 'investigate' },
        { audience: 'tier3', depth: 'engineer' },
      ],
    }),
  },
  agenda: {
    agenda: list(agendaItem, {
      max: 16,
      suggestion: [
        { item: 'planReview', minutes: 20, form: 'lecture' },
        { item: 'intuneOverview', minutes: 25, form: 'demo' },
        { item: 'troubleshooting', minutes: 60, form: 'lab' },
        { item: 'tools', minutes: 30, form: 'demo' },
        { item: 'questions', minutes: 15, form: 'discussion' },
      ],
    }),
  },
  sessions: {
    sessions: list(session, { max: 30, suggestion: [] }),
  },
  practice: {
    labs: many('lab'),
    ownLabs: text({ lines: 3, optional: true }),
    materials: many('material'),
    materialsPlace: text(),
  },
  proof: {
    checks: many('check'),
    refresh: number('months', { max: 60 }),
  },
};
