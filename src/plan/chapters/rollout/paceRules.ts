import { party, platform as platformSet } from '../../catalogue/sets';
import { finder, type Finding, inList } from '../../finding';
import type { Plan } from '../../plan';
import { type Reliance, unstaffed } from '../../staffing';
import { typedOnOneLine } from '../../typedText';
import { wordFor } from '../../words/vocabulary';
import type { QuestionRef } from '../../questionRef';
import { kinds } from './kinds';
import { careEnd } from './load';

const found = finder(kinds);
const inRollout = (list: string) => inList('rollout', list);
const atPhase = inRollout('phases');
const phases = { page: 'supporting-the-rollout', heading: 'phases' } as const;
const earlyLife = { page: 'supporting-the-rollout', heading: 'early-life-support' } as const;

/** A phase may have so many times the users of the one before: our rule of thumb. */
const mostTimes = 10;

/** How fast the rollout grows, what it leaves out, and whether those who carry it are there. */
export const paceRules = (plan: Plan): Finding[] => [
  ...growth(plan),
  ...decided(plan),
  ...care(plan),
  ...platforms(plan),
  ...nobodyThere(plan),
];

function growth({ answers: { rollout } }: Plan): Finding[] {
  return rollout.phases.flatMap((phase, index): Finding[] => {
    const before = rollout.phases[index - 1]?.phaseUsers;
    const { phaseUsers } = phase;
    if (typeof before !== 'number' || typeof phaseUsers !== 'number' || before === 0) return [];
    if (phaseUsers <= before * mostTimes) return [];
    return [
      found('tenfold', atPhase('phaseUsers', phase, index), phases, (words) =>
        words.findings.rollout.tenfold.title(
          typedOnOneLine(phase.phase) || String(index + 1),
          words.wording.number(phaseUsers),
          words.wording.number(before),
        ),
      ),
    ];
  });
}

/** A decision on the very day that it is about. */
function decided({ answers: { rollout } }: Plan): Finding[] {
  if (rollout.decideDays !== 0) return [];
  return [
    found(
      'decidedOnStart',
      { chapter: 'rollout', question: 'decideDays' },
      phases,
      (words) => words.findings.rollout.decidedOnStart.title,
    ),
  ];
}

/** Early-life support that is over before the last phase is. */
function care(plan: Plan): Finding[] {
  const { rolloutEnd } = plan.answers.scope;
  const end = careEnd(plan);
  if (!rolloutEnd || !end || end >= rolloutEnd) return [];
  return [
    found('careTooShort', { chapter: 'rollout', question: 'careDays' }, earlyLife, (words) =>
      words.findings.rollout.careTooShort.title(
        words.wording.date(end),
        words.wording.date(rolloutEnd),
      ),
    ),
  ];
}

/** Platforms that no phase brings; said once every phase names its own. */
function platforms({ answers: { scope, rollout } }: Plan): Finding[] {
  const named = rollout.phases.map(({ phasePlatforms }) => phasePlatforms);
  if (named.length === 0 || named.some((each) => each.length === 0)) return [];
  const left = scope.platforms.filter((id) => !named.some((each) => each.includes(id)));
  if (left.length === 0) return [];
  return [
    found('platformInNoPhase', { chapter: 'rollout', question: 'phases' }, phases, (words) =>
      words.findings.rollout.platformInNoPhase.title(
        words.wording.list(left.map((id) => wordFor(words, platformSet, id))),
      ),
    ),
  ];
}

/** Tiers that count, report, decide, help or write although no team is on them. */
function nobodyThere(plan: Plan): Finding[] {
  const { rollout } = plan.answers;
  const alone = (question: string): QuestionRef => ({ chapter: 'rollout', question });
  const each = (question: 'careTeam' | 'mayPause' | 'mayRollBack') =>
    rollout[question].map((of) => ({ party: of, place: alone(question) }));
  const relied: Reliance<QuestionRef>[] = [
    { party: rollout.countBy, place: alone('countBy') },
    ...rollout.messages.map((message, index) => ({
      party: message.sender,
      place: inRollout('messages')('sender', message, index),
    })),
    ...rollout.criteria.map((criterion, index) => ({
      party: criterion.reporter,
      place: inRollout('criteria')('reporter', criterion, index),
    })),
    { party: rollout.decides, place: alone('decides') },
    ...each('careTeam'),
    { party: rollout.careAccepts, place: alone('careAccepts') },
    ...each('mayPause'),
    ...each('mayRollBack'),
  ];
  return unstaffed(plan, relied).map(({ party: missing, place }) =>
    found('rolloutUnstaffed', place, { page: 'staffing', heading: 'spread' }, (words) =>
      words.findings.rollout.rolloutUnstaffed.title(wordFor(words, party, missing)),
    ),
  );
}
