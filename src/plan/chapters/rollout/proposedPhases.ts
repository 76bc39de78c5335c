import type { Plan } from '../../plan';
import type { ProposedEntry } from '../../proposals';
import { weeksFrom } from '../../workdays';
import type { rollout } from './questions';
import type { RolloutReasons } from './reasons/en';

type Phase = ProposedEntry<typeof rollout.phases.phases.item>;

/** Our rules of thumb; each is said to be one in its reason. */
const rules = {
  /** Of all users in the pilot, but no fewer and no more than this. */
  pilotShare: 0.02,
  smallestPilot: 5,
  largestPilot: 250,
  /** From so many users on, the first production phase is a small one. */
  earlyFrom: 500,
  earlyShare: 0.1,
  mostPhases: 10,
  /** No phase has more than so many times the users of the one before. */
  mostTimes: 10,
  /** Of every 100 users who enrol, so many are taken to contact support in the first week. */
  contactRate: 20,
  /** More users that one person on tier 1 can help in a week, beside the usual work. */
  usersEach: 10,
};

export const { contactRate: assumedRate } = rules;

/** How many more users a week tier 1 can help; null as long as its people are not known. */
export function capacityOf({ answers: { teams } }: Plan): number | null {
  const counts = teams.tiers.filter(({ level }) => level === 'tier1').map(({ people }) => people);
  const known = counts.filter((count) => typeof count === 'number');
  if (known.length === 0 || known.length < counts.length) return null;
  return known.reduce((sum, count) => sum + count, 0) * rules.usersEach;
}

const numberOr = (answer: number | string | null, other: number | null) =>
  typeof answer === 'number' ? answer : other;

/** The pilot, and production phases that are no larger than tier 1 can take, from the first production day to the end. */
export function phasesOf(plan: Plan, { names, groups }: RolloutReasons): Phase[] {
  const { scope, involvement } = plan.answers;
  const users = numberOr(scope.users, null);
  const seats = numberOr(involvement.pilotSeats, 0) ?? 0;
  const pilot = users === null ? null : Math.min(pilotFor(users, seats), users);
  const sizes = users === null || pilot === null ? null : sizesOf(users - pilot, pilot, plan);
  const count = sizes?.length ?? 2;
  const platforms = { phasePlatforms: [...scope.platforms] };
  return [
    {
      id: 'pilot',
      phase: names.pilot,
      group: scope.shape === 'few' ? groups.few : groups.pilot,
      ...(scope.pilotStart && { phaseStart: scope.pilotStart }),
      ...(pilot !== null && { phaseUsers: pilot }),
      ...platforms,
    },
    ...Array.from({ length: count }, (_, index): Phase => {
      const size = sizes?.[index];
      const start = startOf(plan, index, count);
      return {
        id: `phase-${index + 1}`,
        phase: names.phase(String(index + 1)),
        ...(start !== null && { phaseStart: start }),
        ...(size !== undefined && { phaseUsers: size }),
        ...platforms,
      };
    }),
  ];
}

const pilotFor = (users: number, seats: number) =>
  Math.max(
    Math.min(
      Math.max(Math.ceil(users * rules.pilotShare), rules.smallestPilot),
      rules.largestPilot,
    ),
    seats,
  );

/** How many users enrol in each production phase: a small one first, the others alike. */
function sizesOf(users: number, pilot: number, plan: Plan): number[] {
  const { capacity, contactRate } = plan.answers.rollout;
  const early =
    users >= rules.earlyFrom
      ? Math.min(Math.round(users * rules.earlyShare), pilot * rules.mostTimes)
      : 0;
  const between = leadingUp(users - early, early || pilot);
  const leading = [...(early > 0 ? [early] : []), ...between];
  const rest = users - leading.reduce((sum, size) => sum + size, 0);
  const rate = numberOr(contactRate, rules.contactRate) ?? 0;
  const atOnce = numberOr(capacity, capacityOf(plan));
  const fitting = atOnce ? Math.ceil((rest * rate) / 100 / atOnce) : 1;
  const growing = Math.ceil(rest / ((leading.at(-1) ?? pilot) * rules.mostTimes));
  // Tier 1 may be too small for any number of phases; they don't go on after the end for that.
  const room = Math.max(Math.floor(weeksFor(plan)) - leading.length, 1);
  const wanted = Math.max(Math.min(fitting, room), growing, fewestFor(users));
  const count = Math.min(wanted, rules.mostPhases);
  const each = Math.floor(rest / count);
  const larger = rest - each * count;
  return [
    ...leading,
    ...Array.from({ length: count }, (_, index) => each + (index < larger ? 1 : 0)),
  ];
}

/** Phases between a small one and the others, where even the most of those would be too large a step from it. */
function leadingUp(users: number, before: number): number[] {
  const next = before * rules.mostTimes;
  return users <= next * rules.mostPhases ? [] : [next, ...leadingUp(users - next, next)];
}

const fewestFor = (users: number) => (users >= rules.earlyFrom ? 3 : users > 100 ? 2 : 1);

const week = 7 * 86_400_000;

/** Weeks from the first production day to the end; as many as wanted while one of them is not known. */
const weeksFor = ({ answers: { scope } }: Plan) =>
  scope.firstWave && scope.rolloutEnd
    ? (Date.parse(scope.rolloutEnd) - Date.parse(scope.firstWave)) / week
    : Infinity;

/** Production phases are spread in whole weeks, so that the last one starts before the end where there is time. */
function startOf(plan: Plan, index: number, count: number): string | null {
  const { firstWave, rolloutEnd } = plan.answers.scope;
  if (!firstWave) return null;
  const apart = Math.max((rolloutEnd ? weeksFor(plan) : count) / count, 1);
  return index === 0 ? firstWave : weeksFrom(firstWave, Math.round(index * apart));
}
