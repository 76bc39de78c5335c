import { tier } from '../../catalogue/sets';
import type { IdOf } from '../../kinds/idSet';
import type { Finding } from '../../finding';
import { isOneTable, ladderOf } from '../../ladder';
import type { CheckWords } from '../../loading';
import type { Plan } from '../../plan';
import { coverageRules } from './coverageRules';
import { needlessOn } from './needless';
import { ownerRules } from './ownerRules';
import { own } from './questions';
import { wordFor } from '../../words/vocabulary';

const { responsibility } = own;

const say = ({ findings }: CheckWords) => findings.teams;

const rank = (level: IdOf<typeof tier>) => tier.ids.indexOf(level);

export function rules(plan: Plan): Finding[] {
  const { tiers } = plan.answers.teams;
  const ofTiers =
    tiers.length === 0 ? [] : [...firstLine(tiers), ...escalations(tiers), ...leftOver(plan)];
  return [...ofTiers, ...coverageRules(plan), ...ownerRules(plan)];
}

type Tiers = Plan['answers']['teams']['tiers'];

function firstLine(tiers: Tiers): Finding[] {
  if (tiers.some(({ level }) => level === 'tier1')) return [];
  return [
    {
      kind: 'risk',
      id: 'noFirstLine',
      title: (words) => say(words).noFirstLine.title,
      ref: { chapter: 'teams', question: 'tiers' },
      guide: { page: 'teams-and-tiers', heading: 'tier-1' },
    },
  ];
}

/** Escalations that lead nowhere; what several teams of a tier have in common is said once, where it first is. */
function escalations(tiers: Tiers): Finding[] {
  const levels = tiers.map(({ level }) => level);
  return tiers.flatMap(({ id, level, escalatesTo }, index): Finding[] => {
    if (level === null || level === 'tier4' || escalatesTo === null) return [];
    const isAlike = (each: Tiers[number]) =>
      each.level === level && each.escalatesTo === escalatesTo;
    if (tiers.findIndex(isAlike) < index) return [];
    const common = {
      kind: 'risk',
      ref: {
        chapter: 'teams',
        question: 'escalatesTo',
        entry: { list: 'tiers', id, place: index + 1 },
      },
      guide: { page: 'teams-and-tiers', heading: 'each-tier' },
    } as const;
    if (rank(escalatesTo) <= rank(level)) {
      return [
        {
          ...common,
          id: 'sameOrLower',
          title: (words) => say(words).sameOrLower.title(wordFor(words, tier, level)),
        },
      ];
    }
    if (levels.includes(escalatesTo)) return [];
    return [
      {
        ...common,
        id: 'unknownEscalation',
        title: (words) =>
          say(words).unknownEscalation.title(
            wordFor(words, tier, level),
            wordFor(words, tier, escalatesTo),
          ),
      },
    ];
  });
}

function leftOver(plan: Plan): Finding[] {
  const { tiers } = plan.answers.teams;
  const ladder = ladderOf(plan);
  const taken = new Set<string>(tiers.flatMap(({ responsibilities }) => responsibilities));
  // Nobody coaches a first tier that has no other beside it.
  if (ladder && isOneTable(ladder)) taken.add('coachFirstLine');
  if (approvesOutside(plan)) taken.add('decideWipe');
  for (const duty of needlessOn(plan.answers.scope.platforms)) taken.add(duty);
  const left = responsibility.ids.filter((id) => !taken.has(id));
  if (left.length === 0) return [];
  return [
    {
      kind: 'hint',
      id: 'nobodyDoes',
      title: (words) =>
        say(words).nobodyDoes.title(
          words.wording.list(left.map((id) => wordFor(words, responsibility, id))),
        ),
      ref: { chapter: 'teams', question: 'responsibilities' },
      guide: { page: 'teams-and-tiers', heading: 'each-tier' },
    },
  ];
}

/** Tells whether wiping is approved by somebody who is on no tier. */
function approvesOutside({ answers: { access } }: Plan): boolean {
  const approver = access.actions.find(({ act }) => act === 'wipe')?.approver ?? null;
  return approver !== null && !tier.ids.some((id) => id === approver);
}
