import { tier as levels } from '../../catalogue/sets';
import { type Blocks, type Inline, paragraph } from '../../tree';
import type { Reader } from '../../writer';
import { asked, begun, type ColumnOf, entryTable, saying } from '../entryTable';
import { offered, sections } from '../points';
import { duties, escalations } from './matrices';
import { raci } from './raci';
import { dutiesToTick, triggersToTick } from './toTick';
import type { teams } from './questions';
import { type Teams, type Tier, tierName } from './tier';

export function document(writer: Teams, number: number): Blocks {
  const { say, label, show, entries, groups, answers } = writer;
  const tiers = inOrder(entries('tiers', { each: 'level' }));
  const isToFill = answers.tiers.length < tiers.length;
  return [
    ...(tiers.length === 0
      ? [paragraph(label('tiers'), say.colon, show('tiers'))]
      : entryTable(say, tiers, tierColumns(writer))),
    ...offered(say, tiers, 'coverage'),
    ...sections(number, [
      [label('channels'), reach(tiers, writer)],
      ...(isToFill
        ? [dutiesToTick(tiers, writer), triggersToTick(tiers, writer)]
        : [duties(tiers, writer), escalations(tiers, writer)]),
      [groups.activities, raci(writer)],
      [groups.registers, registers(writer)],
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

function hours({ item, show, bare, marked }: Tier, { own, say }: Teams): Inline {
  const { coverage } = item;
  if (coverage !== 'workdays' && coverage !== 'ownDays') return show('coverage');
  const days = coverage === 'ownDays' ? 'days' : 'coverage';
  const said = own.hours<Inline>(bare(days), bare('from'), bare('until'), bare('zone'));
  return marked(begun(said, say.opening), [days, 'from', 'until', 'zone']);
}

/** Whom a team serves, and how users and the tier below get hold of it. */
function reach(tiers: readonly Tier[], writer: Teams): Blocks {
  const { say, label } = writer;
  if (tiers.length === 0) return [];
  return [
    ...entryTable(say, tiers, [
      { head: label('level'), cell: (tier) => tierName(tier, tiers, writer) },
      ...asked(writer, 'serves', 'channels', 'contact'),
    ]),
    ...offered(say, tiers, 'channels'),
  ];
}

/** Who is who, once more is known of somebody or a team than the name, or the name is missing. */
function registers(writer: Teams): Blocks {
  const { say, entries } = writer;
  const told = <Name extends Parameters<typeof writer.label>[0]>(
    rows: readonly (Reader<Name> & { item: object })[],
    name: Name,
    ...more: Name[]
  ) =>
    rows.some(({ has }) => !has(name) || more.some(has))
      ? entryTable(say, rows, asked(writer, name, ...more))
      : [];
  return [
    ...told(entries('directory', { more: 6 }), 'person', 'personRole', 'reach', 'standIn'),
    ...told(entries('units'), 'unit', 'unitLead'),
  ];
}
