import { party, tier } from '../../catalogue/sets';
import { finder, type Finding, inList } from '../../finding';
import type { IdOf } from '../../kinds/idSet';
import type { Plan } from '../../plan';
import { unstaffed } from '../../staffing';
import { wordFor } from '../../words/vocabulary';
import { own as ofTeams } from '../teams/questions';
import { allowedTo } from './allowed';
import { kinds } from './kinds';
import type { own } from './questions';

const { responsibility } = ofTeams;

type Act = IdOf<typeof own.act>;
type Duty = IdOf<typeof responsibility>;

const found = finder(kinds);
const atAction = inList('access', 'actions');

/** Where what a tier has to do and what it may do are different things. */
export const dutyRules = (plan: Plan): Finding[] => [
  ...notAllowed(plan),
  ...withoutRole(plan),
  ...nobodyThere(plan),
  ...wipes(plan),
];

/** The action that a responsibility can't be carried out without. */
const needed: readonly (readonly [Duty, Act])[] = [
  ['remoteHelp', 'remoteHelp'],
  ['manageApps', 'manageApps'],
  ['changePolicies', 'changePolicies'],
  ['cleanUp', 'delete'],
];

function notAllowed({ answers: { teams, access } }: Plan): Finding[] {
  return needed.flatMap(([duty, act]): Finding[] => {
    const index = access.actions.findIndex((each) => each.act === act && each.allowed.length > 0);
    const action = access.actions[index];
    if (!action) return [];
    const allowed = allowedTo(act, access);
    return tiersWith(duty, teams)
      .filter((level) => !allowed.includes(level))
      .map((level) =>
        found(
          'dutyNotAllowed',
          atAction('allowed', action, index),
          { page: 'access-and-limits', heading: 'destructive' },
          (words) =>
            words.findings.access.dutyNotAllowed.title(
              wordFor(words, party, level),
              wordFor(words, responsibility, duty),
            ),
        ),
      );
  });
}

const tiersWith = (duty: Duty, { tiers }: Plan['answers']['teams']): IdOf<typeof tier>[] => [
  ...new Set(
    tiers.flatMap(({ level, responsibilities }) =>
      level !== null && responsibilities.includes(duty) ? [level] : [],
    ),
  ),
];

/** Roles that by their name or by Microsoft's list do not reach so far (built-in roles, 2026-02-04). */
const without: readonly (readonly [Duty, readonly IdOf<typeof own.role>[]])[] = [
  ['changePolicies', ['reader', 'desk', 'apps', 'keys', 'cloudDevice', 'cases']],
  ['manageApps', ['reader', 'limited', 'extended', 'policies', 'keys', 'cloudDevice', 'cases']],
  ['cleanUp', ['reader', 'limited', 'desk', 'extended', 'keys', 'cases']],
];

/** Tiers with roles of which none is enough for a responsibility that they have. */
function withoutRole({ answers: { teams, access } }: Plan): Finding[] {
  const { holders } = access;
  return without.flatMap(([duty, short]) =>
    tiersWith(duty, teams).flatMap((level): Finding[] => {
      const index = holders.findIndex(({ holder }) => holder === level);
      const entry = holders[index];
      const roles = holders.flatMap((each) => (each.holder === level ? each.roles : []));
      if (!entry || roles.length === 0 || roles.some((id) => !short.includes(id))) return [];
      return [
        found(
          'roleLacking',
          inList('access', 'holders')('roles', entry, index),
          { page: 'access-and-limits', heading: 'matrix' },
          (words) =>
            words.findings.access.roleLacking.title(
              wordFor(words, party, level),
              wordFor(words, responsibility, duty),
            ),
        ),
      ];
    }),
  );
}

/** Tiers that may do, approve or have to do something although no team is on them. */
function nobodyThere(plan: Plan): Finding[] {
  const { actions, lost } = plan.answers.access;
  const relied = [
    ...actions.flatMap((action, index) => [
      ...action.allowed.map((each) => ({ party: each, place: atAction('allowed', action, index) })),
      { party: action.approver, place: atAction('approver', action, index) },
    ]),
    ...lost.map((step, index) => ({
      party: step.lostBy,
      place: inList('access', 'lost')('lostBy', step, index),
    })),
  ];
  return unstaffed(plan, relied).map(({ party: missing, place }) =>
    found('accessUnstaffed', place, { page: 'access-and-limits', heading: 'matrix' }, (words) =>
      words.findings.access.accessUnstaffed.title(wordFor(words, party, missing)),
    ),
  );
}

/** Wiping is approved by one party here, and by a tier that isn't this one among the responsibilities. */
function wipes({ answers: { teams, access } }: Plan): Finding[] {
  const deciding = tiersWith('decideWipe', teams);
  return access.actions.flatMap((action, index): Finding[] => {
    const { act, approver } = action;
    if (act !== 'wipe' || approver === null || deciding.length === 0) return [];
    // Who is no tier can't have it among the responsibilities.
    const isTier = tier.ids.some((level) => level === approver);
    if (!isTier || deciding.some((level) => level === approver)) return [];
    return [
      found(
        'wipeTwoOwners',
        atAction('approver', action, index),
        { page: 'access-and-limits', heading: 'destructive' },
        (words) =>
          words.findings.access.wipeTwoOwners.title(
            wordFor(words, party, approver),
            words.wording.list(deciding.map((level) => wordFor(words, party, level))),
          ),
      ),
    ];
  });
}
