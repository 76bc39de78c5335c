import type { Finding } from '../../finding';
import { isAlwaysStaffed } from '../../hours';
import type { IdOf } from '../../kinds/idSet';
import type { CheckWords } from '../../loading';
import type { Plan } from '../../plan';
import type { QuestionRef } from '../../questionRef';
import { wordFor } from '../../words/vocabulary';
import { paceRules } from './paceRules';
import type { targets as groups } from './questions';
import { own } from './questions';

const { priority } = own;

type Priority = IdOf<typeof priority>;
type Target = Plan['answers']['targets']['targets'][number];
type Time = keyof Pick<typeof groups.times.targets.item, 'respond' | 'update' | 'resolve'>;

const say = ({ findings }: CheckWords) => findings.targets;
const named = (words: CheckWords, id: Priority) => wordFor(words, priority, id);
const guide = { page: 'priorities-and-targets', heading: 'targets' } as const;

export function rules(plan: Plan): Finding[] {
  return [
    ...night(plan),
    ...withoutTarget(plan),
    ...withinRow(plan),
    ...slower(plan),
    ...paceRules(plan),
  ];
}

/** The clock runs at night, but nobody takes or is called for a ticket then. */
function night(plan: Plan): Finding[] {
  const { teams, targets } = plan.answers;
  const staffed = teams.tiers.filter(
    ({ level }) => level === 'tier1' || level === 'tier2' || level === 'tier3',
  );
  if (targets.clock === null || targets.clock === 'support') return [];
  if (staffed.length === 0 || isAlwaysStaffed(plan)) return [];
  return [
    {
      kind: 'risk',
      id: 'nobodyAtNight',
      title: (words) => say(words).nobodyAtNight.title,
      ref: { chapter: 'targets', question: 'clock' },
      guide: { page: 'teams-and-tiers', heading: 'hours' },
    },
  ];
}

/** Priorities that the grid leads to and that no row sets times for; only once there are rows at all. */
function withoutTarget({ answers: { targets } }: Plan): Finding[] {
  if (targets.targets.length === 0) return [];
  const used = new Set(targets.grid.flatMap((row) => [row.stopped, row.slowed, row.waits]));
  const set = new Set(targets.targets.map((target) => target.priority));
  return priority.ids
    .filter((id) => used.has(id) && !set.has(id))
    .map((id) => ({
      kind: 'risk',
      id: 'noTarget',
      title: (words) => say(words).noTarget.title(named(words, id)),
      ref: { chapter: 'targets', question: 'targets' },
      guide,
    }));
}

const minutesOf = (target: Target, time: Time): number | null => {
  const minutes = target[time];
  return typeof minutes === 'number' ? minutes : null;
};

const refTo = (question: Time, { id }: Target, index: number): QuestionRef => ({
  chapter: 'targets',
  question,
  entry: { list: 'targets', id, place: index + 1 },
});

/** A ticket can't be resolved before anybody responds, nor be over before its first update. */
function withinRow({ answers: { targets } }: Plan): Finding[] {
  return targets.targets.flatMap((target, index): Finding[] => {
    const { priority: id } = target;
    const resolve = minutesOf(target, 'resolve');
    if (id === null || resolve === null) return [];
    const isOver = (time: Time) => (minutesOf(target, time) ?? 0) > resolve;
    return [
      ...(isOver('respond')
        ? [
            {
              kind: 'risk' as const,
              id: 'resolvedFirst',
              title: (words: CheckWords) => say(words).resolvedFirst.title(named(words, id)),
              ref: refTo('resolve', target, index),
              guide,
            },
          ]
        : []),
      ...(isOver('update')
        ? [
            {
              kind: 'hint' as const,
              id: 'updateTooLate',
              title: (words: CheckWords) => say(words).updateTooLate.title(named(words, id)),
              ref: refTo('update', target, index),
              guide: { page: 'priorities-and-targets', heading: 'targets' } as const,
            },
          ]
        : []),
    ];
  });
}

/** A higher priority that gets more time than a lower one; each row once, where it first shows. */
function slower({ answers: { targets } }: Plan): Finding[] {
  const rank = (id: Priority) => priority.ids.indexOf(id);
  return targets.targets.flatMap((target, index): Finding[] => {
    const { priority: high } = target;
    if (high === null) return [];
    const found = (['respond', 'resolve'] as const).flatMap((time) =>
      targets.targets.flatMap((other) => {
        const { priority: low } = other;
        if (low === null || rank(low) <= rank(high)) return [];
        const [mine, theirs] = [minutesOf(target, time), minutesOf(other, time)];
        return mine !== null && theirs !== null && mine > theirs ? [{ time, low }] : [];
      }),
    );
    const [first] = found;
    if (!first) return [];
    return [
      {
        kind: 'risk',
        id: 'slowerThanLower',
        title: (words) =>
          say(words).slowerThanLower.title(named(words, high), named(words, first.low)),
        ref: refTo(first.time, target, index),
        guide,
      },
    ];
  });
}
