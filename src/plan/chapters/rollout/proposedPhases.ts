import { helpDaysOf } from '../../helpDays';
import { peopleOn } from '../../peopleOn';
import type { Plan } from '../../plan';
import type { ProposedEntry } from '../../proposals';
import { sourceOf } from '../../provenance';
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
  /** From so many users on, at least three production phases. */
  severalFrom: 500,
  /** Phases of the same size, after those that lead up to it. */
  mostPhases: 10,
  /** No phase has more than so many times the users of the one before, as in the guide. */
  mostTimes: 3,
  /** Of every 100 users who enrol, so many are taken to contact support in the first week. */
  contactRate: 20,
  /** More users that one person on tier 1 can help in a day, beside the usual work. */
  usersADay: 2,
  /** Days a week on which a person does so, unless support is there on fewer. */
  mostDays: 5,
};

export const { contactRate: assumedRate } = rules;

/** How many more users a week tier 1 can help; null as long as its people are not known. */
export function capacityOf(plan: Plan): number | null {
  const people = peopleOn(['tier1'], plan);
  if (!people) return null;
  const days = Math.min(helpDaysOf(plan)?.length ?? rules.mostDays, rules.mostDays);
  return people * rules.usersADay * days;
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

/** How many users enrol in each production phase: a few small ones first, the others alike. */
function sizesOf(users: number, pilot: number, plan: Plan): number[] {
  const { capacity, contactRate } = plan.answers.rollout;
  const rate = numberOr(contactRate, rules.contactRate) ?? 0;
  // What was proposed for other people on tier 1 would take away phases that come back no more.
  const isOurs = sourceOf(plan, { chapter: 'rollout', question: 'capacity' }) === 'proposed';
  const atOnce = numberOr(isOurs ? null : capacity, capacityOf(plan));
  const alikeAfter = (leading: readonly number[], rest: number) => {
    const fitting = atOnce ? Math.ceil((rest * rate) / 100 / atOnce) : 1;
    // Tier 1 may be too small for any number of phases; they don't go on after the end for that.
    const room = Math.floor(weeksFor(plan)) - leading.length;
    const wanted = Math.max(Math.min(fitting, room), fewestFor(users) - leading.length, 1);
    return alike(rest, Math.min(wanted, rules.mostPhases));
  };
  const grown = (leading: readonly number[], rest: number): number[] => {
    const most = (leading.at(-1) ?? pilot) * rules.mostTimes;
    const others = alikeAfter(leading, rest);
    return (others[0] ?? 0) > most
      ? grown([...leading, most], rest - most)
      : [...leading, ...others];
  };
  return grown([], users);
}

/** Users in so many phases, the larger ones first. */
function alike(users: number, count: number): number[] {
  const each = Math.floor(users / count);
  const larger = users - each * count;
  return Array.from({ length: count }, (_, index) => each + (index < larger ? 1 : 0));
}

const fewestFor = (users: number) => (users >= rules.severalFrom ? 3 : users > 100 ? 2 : 1);

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
