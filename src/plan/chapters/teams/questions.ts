import * as shared from '../../catalogue/sets';
import {
  choice,
  date,
  entryOf,
  groupsOf,
  list,
  many,
  number,
  ref,
  refs,
  text,
  time,
  zone,
} from '../../kinds';
import { lateSets } from '../../kinds/idSet';
import type { Entry } from '../../kinds/question';
import type * as sets from './sets';

/** What answers of this chapter are chosen from. */
export const own = lateSets<typeof sets>();

const staffed = ['tier1', 'tier2', 'tier3'] as const;
const escalating = ['tier0', ...staffed] as const;
const withHours = ['workdays', 'ownDays'] as const;

/** The tiers above this one that the plan has; all above it as long as it has none. */
function tiersAbove({ level }: Entry, entries: readonly Entry[]) {
  const { ids } = shared.tier;
  const above = ids.slice(ids.findIndex((id) => id === level) + 1);
  const there = above.filter((id) => entries.some((entry) => entry['level'] === id));
  return there.length > 0 ? there : above;
}

/** The person or team that a tier is made of, its hours, and the point where a case moves on. */
const tier = entryOf({
  level: choice(shared.tier),
  team: ref('teams'),
  serves: refs('places', { optional: true }),
  people: number('people', { max: 100_000, when: { question: 'level', is: staffed } }),
  coverage: choice(own.coverage),
  days: many(shared.weekday, { when: { question: 'coverage', is: ['ownDays'] } }),
  from: time({ when: { question: 'coverage', is: withHours } }),
  until: time({ when: { question: 'coverage', is: withHours } }),
  zone: zone({ when: { question: 'coverage', is: withHours } }),
  tierLanguages: many(shared.language),
  channels: many(shared.channel),
  contact: text({
    optional: true,
    when: { question: 'level', is: ['tier2', 'tier3', 'tier4'] },
  }),
  responsibilities: many(own.responsibility),
  ownResponsibilities: text({ lines: 3, optional: true }),
  triggers: many(own.trigger, { when: { question: 'level', is: escalating } }),
  timeLimit: number('minutes', {
    max: 100_000,
    optional: true,
    when: { question: 'level', is: escalating },
  }),
  ownTrigger: text({ lines: 3, optional: true, when: { question: 'level', is: escalating } }),
  escalatesTo: choice(shared.tier, {
    when: { question: 'level', is: escalating },
    offers: tiersAbove,
  }),
});

/** Who does the work, who answers for it, who is asked and who is told (RACI). */
const activity = entryOf({
  activity: choice(own.activity),
  ownActivity: text({ when: { question: 'activity', is: ['own'] } }),
  responsible: many(shared.party),
  accountable: choice(shared.party),
  consulted: many(shared.party, { optional: true }),
  informed: many(shared.party, { optional: true }),
});

/** Which of the two tools sets what on a co-managed PC. */
const workload = entryOf({
  workload: choice(own.workload),
  managedBy: choice(own.manager),
  moves: date({ detail: true }),
});

/** Who is named anywhere in the plan, once. */
const person = entryOf({
  person: text({ isName: true }),
  personRole: text({ optional: true }),
  reach: text({ optional: true }),
  standIn: ref('people', { optional: true }),
});

const unit = entryOf({
  unit: text(),
  unitLead: ref('people', { optional: true }),
});

export const teams = groupsOf({
  tiers: {
    tiers: list(tier, {
      max: 20,
      columns: [
        'level',
        'team',
        'people',
        { hours: 'coverage', days: 'days', from: 'from', until: 'until', zone: 'zone' },
        'tierLanguages',
        'escalatesTo',
      ],
      marks: 'responsibilities',
    }),
  },
  activities: {
    activities: list(activity, {
      max: 20,
      columns: ['activity'],
      letters: { R: 'responsible', A: 'accountable', C: 'consulted', I: 'informed' },
    }),
    workloads: list(workload, {
      max: 7,
      optional: true,
      when: { question: 'product', is: ['coManagement'] },
    }),
  },
  registers: {
    directory: list(person, {
      max: 100,
      optional: true,
      columns: ['person', 'personRole', 'reach', 'standIn'],
    }),
    units: list(unit, { max: 40, optional: true, columns: ['unit', 'unitLead'] }),
  },
});
