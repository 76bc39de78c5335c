import { tier as levels } from '../../catalogue/sets';
import { type Blocks, paragraph } from '../../tree';
import type { DocumentOptions } from '../../parts';
import { asked, type ColumnOf, entryTable, saying } from '../entryTable';
import { offered, sections } from '../points';
import { coverage } from './coverage';
import { hours } from './hours';
import { duties, escalations } from './matrices';
import { raci } from './raci';
import { dutiesToTick, triggersToTick } from './toTick';
import type { teams } from './questions';
import { type Teams, type Tier, tierName } from './tier';
import { tierLadder } from './tierLadder';
import { workloads } from './workloads';

export function document(
  writer: Teams,
  number: number,
  { form = false }: Pick<DocumentOptions, 'form'> = {},
): Blocks {
  const { say, label, show, entries, groups, answers } = writer;
  const tiers = inOrder(entries('tiers', { each: 'level' }));
  const isToFill = answers.tiers.length < tiers.length;
  return [
    ...(tiers.length === 0
      ? [paragraph(label('tiers'), say.colon, show('tiers'))]
      : entryTable(say, tiers, tierColumns(writer))),
    ...offered(say, tiers, 'coverage'),
    ...tierLadder(writer),
    ...coverage(writer),
    ...sections(number, [
      [label('channels'), reach(tiers, writer, isToFill)],
      ...(isToFill
        ? [dutiesToTick(tiers, writer), triggersToTick(tiers, writer)]
        : [duties(tiers, writer), escalations(tiers, writer)]),
      [groups.activities, raci(writer)],
      [label('workloads'), workloads(writer, form)],
    ]),
  ];
}

/** By level; entries of one level, and those without a level at the end, stay as the user ordered them. */
function inOrder(tiers: Tier[]): Tier[] {
  const rank = ({ item: { level } }: Tier) =>
    level ? levels.ids.indexOf(level) : levels.ids.length;
  return tiers.toSorted((a, b) => rank(a) - rank(b));
}

const hourQuestions = ['coverage', 'days', 'from', 'until', 'zone'] as const;

const tierColumns = (writer: Teams): ColumnOf<typeof teams.tiers.tiers>[] => [
  ...asked(writer, 'level', 'team', 'people'),
  {
    head: writer.label('coverage'),
    cell: (tier) => hours(tier, writer),
    of: hourQuestions,
  },
  saying(writer, 'tierLanguages', writer.own.allSpeak, false),
  ...asked(writer, 'escalatesTo'),
];

/** Whom a team serves, and how users get hold of it; in a plan, whom a tier calls stands at the front. */
function reach(tiers: readonly Tier[], writer: Teams, isToFill: boolean): Blocks {
  const { say, label } = writer;
  if (tiers.length === 0) return [];
  return [
    ...entryTable(say, tiers, [
      { head: label('level'), cell: (tier) => tierName(tier, tiers, writer) },
      ...asked(writer, 'serves', 'channels', ...(isToFill ? (['contact'] as const) : [])),
    ]),
    ...offered(say, tiers, 'channels'),
  ];
}
