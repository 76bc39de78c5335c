import type { Plan } from '../../plan';
import type { ProposedEntry, Propose } from '../../proposals';
import { ladderOf, type Staffed, standsIn } from '../../ladder';
import type { Level } from '../../peopleOn';
import type { party } from '../../catalogue/sets';
import type { shape as shapes } from '../scope/sets';
import type { IdOf } from '../../kinds/idSet';
import { neverCloses } from '../opening';
import { leading } from '../smallTeam';
import { type teams } from './questions';
import type { TeamsReasons } from './reasons/en';
import { type coverage, responsibility } from './sets';
import { isWithoutApple, needlessOn } from './needless';
import { workloadsOf } from './proposedWorkloads';
import { suggestions } from './suggestions';

type Shape = IdOf<typeof shapes>;
type Tier = ProposedEntry<typeof teams.tiers.tiers.item>;
type Unit = ProposedEntry<typeof teams.registers.units.item>;
type Activity = ProposedEntry<typeof teams.activities.activities.item>;
type Party = IdOf<typeof party>;
type Duty = IdOf<typeof responsibility>;

/** Users for each person on shift, by tier: our rule of thumb, said to be one in its reason. */
const usersEach: Record<Staffed, number> = { tier1: 300, tier2: 600, tier3: 1_000 };

/** One person is no shift: somebody is ill or on leave. */
const fewestOnShift = 2;

/** Shifts of as many, in the evening and at night, that a day around the clock has besides. */
const otherShifts = 2;

/** Minutes without progress after which a team that does the work of two tiers asks somebody else. */
const aloneMinutes = 120;

/** Where there is no tier 2, who does its work: people who wear both hats, or the own team below a partner. */
const secondIn: Record<Shape, Staffed> = {
  few: 'tier3',
  desk: 'tier2',
  partner: 'tier1',
  outsourced: 'tier2',
};

const eachTier = { page: 'teams-and-tiers', heading: 'each-tier' } as const;
const whatTiersAre = { page: 'teams-and-tiers', heading: 'what-tiers-are' } as const;

/** Tiers by the shape of the team, and who does what on them. */
export const propose: Propose<typeof teams, TeamsReasons> = (plan, { own }) => {
  const { why } = own;
  const { scope } = plan.answers;
  const { shape } = scope;
  if (shape === null) return {};
  const staff = { why: why.people[shape === 'few' ? 'few' : 'rule'], guide: whatTiersAre };
  const limit = { why: why.timeLimit, guide: { page: eachTier.page, heading: 'tier-1' } } as const;
  const isAloneAtNight = shape === 'outsourced' && !neverCloses(scope);
  const hours = { why: why.hours[isAloneAtNight ? 'outsourced' : 'own'], guide: eachTier };
  return {
    tiers: {
      answer: tiersOf(shape, plan),
      why: why.tiers[shape],
      guide: guideTo[shape],
      within: {
        people: staff,
        coverage: hours,
        days: hours,
        from: hours,
        until: hours,
        zone: hours,
        timeLimit: limit,
        tierLanguages: { why: why.languages, guide: eachTier },
        responsibilities: { why: why.duties, guide: eachTier },
        team: { why: why.team, guide: eachTier },
      },
    },
    activities: { answer: activitiesOf(shape, plan), why: why.activities, guide: eachTier },
    workloads: workloadsOf(plan, why.workloads),
    units: { answer: unitsOf(shape, own.teams), why: why.team, guide: eachTier },
  };
};

const guideTo = {
  few: { page: 'teams-and-tiers', heading: 'small-teams' },
  desk: whatTiersAre,
  partner: whatTiersAre,
  outsourced: { page: 'teams-and-tiers', heading: 'outsourced' },
} as const;

const isThere = (shape: Shape) => (level: Level | null) =>
  level !== 'tier2' || secondIn[shape] === 'tier2';

const dutiesOf = (level: Level): Duty[] => [
  ...(suggestions.tiers.find((tier) => tier.level === level)?.responsibilities ?? []),
];

/** The team behind each tier, under the tier's id: what most call it. */
function unitsOf(shape: Shape, teamNames: TeamsReasons['teams']): Unit[] {
  const there = isThere(shape);
  const names: Partial<Record<Level, string>> = { ...teamNames.all, ...teamNames[shape] };
  return suggestions.tiers.flatMap(({ level }): Unit[] => {
    const unit = names[level];
    return there(level) && unit !== undefined ? [{ id: level, unit }] : [];
  });
}

function tiersOf(shape: Shape, plan: Plan): Tier[] {
  const there = isThere(shape);
  const { platforms } = plan.answers.scope;
  const needless = needlessOn(platforms);
  const isNamed = (level: Level) => plan.answers.teams.units.some(({ id }) => id === level);
  const isInPlan = (level: Level) => plan.answers.teams.tiers.some((tier) => tier.level === level);
  return suggestions.tiers
    .filter(({ level }) => there(level))
    .map((suggested, index, tiers): Tier => {
      const { level, channels, triggers = [], escalatesTo, ...rest } = suggested;
      const higher = tiers.slice(index + 1).map((tier) => tier.level);
      // The user may have taken out the next one.
      const above = higher.find(isInPlan) ?? higher[0];
      const particular = particularTo[shape][level];
      const wanted: Tier['triggers'] = particular?.triggers ?? triggers;
      return {
        ...rest,
        id: level,
        level,
        ...(isNamed(level) && { team: level }),
        ...hoursOf(level, shape, plan),
        ...staffOf(level, shape, plan),
        // Microsoft's online support works in English, and in Japanese in its own hours.
        tierLanguages: level === 'tier4' ? ['en'] : [...plan.answers.scope.languages],
        channels: [...channels],
        ...(escalatesTo && above ? { escalatesTo: above } : {}),
        ...particular,
        responsibilities: dutiesIn(level, shape).filter((duty) => !needless.includes(duty)),
        triggers: wanted.filter((id) => id !== 'tokenOrCertificate' || !isWithoutApple(platforms)),
      };
    });
}

/** What differs from the suggestion where one team does the work of two tiers. */
const particularTo: Record<Shape, { readonly [Id in Level]?: Partial<Tier> }> = {
  few: {
    tier3: {
      // No bridge call to be reached by, and nobody above to ask but Microsoft.
      channels: ['ticket', 'phone'],
      triggers: ['timeLimit', 'serviceFault', 'causeNotFound'],
      timeLimit: aloneMinutes,
    },
  },
  desk: {},
  partner: {
    tier1: {
      triggers: [
        'timeLimit',
        'severalUsers',
        'needsRights',
        'needsPolicyChange',
        'tokenOrCertificate',
      ],
      timeLimit: aloneMinutes,
    },
  },
  outsourced: {},
};

function dutiesIn(level: Level, shape: Shape): Duty[] {
  const second = secondIn[shape];
  // One or two people don't approve what they do themselves.
  const own = dutiesOf(level).filter((duty) => shape !== 'few' || duty !== 'decideWipe');
  if (second === 'tier2') return own;
  const coaches: Duty = 'coachFirstLine';
  const of: Record<string, readonly Duty[]> = {
    // A partner coaches the team below it; one or two people don't coach themselves.
    tier3: [coaches],
    [second]: dutiesOf('tier2').filter((duty) => duty !== coaches),
  };
  const all = [...own, ...(of[level] ?? [])];
  // As they stand in an answer: in another order they would be proposed anew.
  return responsibility.ids.filter((duty) => all.includes(duty));
}

const fullWeek = ['mon', 'tue', 'wed', 'thu', 'fri'];

type Coverage = IdOf<typeof coverage>;

function hoursOf(level: Level, shape: Shape, { answers: { scope } }: Plan): Partial<Tier> {
  const always: Coverage = 'always';
  if (level === 'tier0' || level === 'tier4') return { coverage: always };
  if ((level === 'tier1' && shape === 'outsourced') || neverCloses(scope)) {
    return { coverage: always };
  }
  const { helpDays: days, helpFrom: from, helpUntil: until, planZone: zone } = scope;
  const isWorkdays = days.join() === fullWeek.join() || days.length === 0;
  return {
    ...(isWorkdays ? { coverage: 'workdays' } : { coverage: 'ownDays', days: [...days] }),
    ...(from && { from }),
    ...(until && { until }),
    ...(zone && { zone }),
  };
}

function staffOf(level: Level, shape: Shape, plan: Plan): Partial<Tier> {
  const { users } = plan.answers.scope;
  if (level === 'tier0' || level === 'tier4') return {};
  // Two hats on one head would be counted as two people otherwise.
  if (shape === 'few') return { people: 1 };
  if (typeof users !== 'number') return {};
  const isAlways = hoursOf(level, shape, plan).coverage === 'always';
  const onShift = Math.max(Math.ceil(users / usersEach[level]), fewestOnShift);
  return { people: onShift + (isAlways ? otherShifts * fewestOnShift : 0) };
}

/** Who looks at what one or two people do: as the chapters on access and on articles propose. */
const lookedAt: Record<string, Partial<Activity> | undefined> = {
  changeSettings: { accountable: 'management' },
  knowledge: { consulted: ['planOwner'] },
};

/** The suggested activities, with the work of parties that are not there given to who does it on the plan's tiers. */
function activitiesOf(shape: Shape, plan: Plan): Activity[] {
  const { scope } = plan.answers;
  const tiers = ladderOf(plan) ?? { first: 'tier1', second: secondIn[shape], last: 'tier3' };
  const there = (id: Party) => !(shape === 'few' && id === 'security');
  const replaced = (ids: readonly Party[] = []): Party[] => [
    ...new Set(ids.filter(there).map((id) => standsIn(tiers, leading(scope, id)))),
  ];
  const needed = suggestions.activities.filter(
    ({ activity }) => activity !== 'renewTokens' || !isWithoutApple(scope.platforms),
  );
  return needed.map((suggested): Activity => {
    const { activity, accountable, ...others } = suggested;
    const asked: { consulted?: readonly Party[]; informed?: readonly Party[] } = others;
    const responsible = replaced(suggested.responsible);
    const [answers] = replaced([accountable]);
    // Whoever does it need not be asked or told.
    const beside = (ids: readonly Party[] | undefined, taken: readonly (Party | undefined)[]) =>
      replaced(ids).filter((id) => !taken.includes(id));
    const consulted = beside(asked.consulted, [...responsible, answers]);
    const informed = beside(asked.informed, [...responsible, answers, ...consulted]);
    return {
      id: activity,
      activity,
      responsible,
      ...(answers && { accountable: answers }),
      consulted,
      informed,
      ...(shape === 'few' ? lookedAt[activity] : {}),
    };
  });
}
