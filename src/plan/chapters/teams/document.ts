import { tier as levels } from '../../catalogue/sets';
import { type Blocks, type Inline, list, paragraph, type Point, table } from '../../tree';
import type { DocumentOptions } from '../../parts';
import type { Entry, Reader, Writer } from '../../writer';
import { chosen, labelled, offered, sections } from '../points';
import { dutiesToTick, triggersToTick } from './toTick';
import type { teams } from './questions';
import type { TeamsWords } from './words/en';
import { workloads } from './workloads';

export type Teams = Writer<typeof teams, TeamsWords>;
export type Tier = Entry<typeof teams.tiers.tiers>;

const columns = ['level', 'team', 'people', 'coverage', 'tierLanguages', 'escalatesTo'] as const;
const roles = ['responsible', 'accountable', 'consulted', 'informed'] as const;

export function document(
  writer: Teams,
  number: number,
  { form = false }: Pick<DocumentOptions, 'form'> = {},
): Blocks {
  const { say, label, show, entries, groups, answers } = writer;
  const tiers = inOrder(entries('tiers', { each: 'level' }));
  const isToFill = answers.tiers.length < tiers.length;
  return [
    tiers.length === 0
      ? paragraph(label('tiers'), say.colon, show('tiers'))
      : table(
          columns.map(label),
          tiers.map((tier) =>
            columns.map((id) => (id === 'coverage' ? hours(tier, writer) : tier.show(id))),
          ),
        ),
    ...offered(say, tiers, 'coverage'),
    ...sections(number, [
      ...tiers.map((tier) => tierSection(tier, writer, isToFill)),
      ...(isToFill ? [dutiesToTick(tiers, writer), triggersToTick(tiers, writer)] : []),
      [groups.activities, activities(writer)],
      [label('workloads'), workloads(writer, form)],
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

function hours({ item, show, bare, marked }: Tier, { own }: Teams): Inline {
  const { coverage } = item;
  if (coverage !== 'workdays' && coverage !== 'ownDays') return show('coverage');
  const days = coverage === 'ownDays' ? 'days' : 'coverage';
  return marked(own.hours(bare(days), bare('from'), bare('until'), bare('zone')), [
    days,
    'from',
    'until',
    'zone',
  ]);
}

/** @param isToFill whether duties and triggers have tables of their own, with a column for each tier */
function tierSection(tier: Tier, writer: Teams, isToFill: boolean): [Inline, Blocks] {
  const { say, own } = writer;
  const { item, bare } = tier;
  const points = [
    ...labelled(say, tier, 'serves', 'channels', 'contact'),
    ...(isToFill ? [] : chosen(say, tier, 'responsibilities', 'ownResponsibilities')),
    ...(item.level === null || item.level === 'tier4' ? [] : escalation(tier, writer, isToFill)),
  ];
  return [own.tierHeading<Inline>(bare('level'), bare('team')), [list(points)]];
}

const escalation = (tier: Tier, { say }: Teams, isToFill: boolean): Point[] => [
  ...(isToFill ? [] : chosen(say, tier, 'triggers', 'ownTrigger')),
  ...labelled(say, tier, 'timeLimit'),
];

function activities({ say, own, label, show, entries }: Teams): Blocks {
  const rows = entries('activities', { each: 'activity', more: 2 });
  if (rows.length === 0) return [paragraph(label('activities'), say.colon, show('activities'))];
  return [
    paragraph(own.raciNote),
    table(
      (['activity', ...roles] as const).map(label),
      rows.map(({ item, show: showIn }) => [
        showIn(item.activity === 'own' ? 'ownActivity' : 'activity'),
        ...roles.map(showIn),
      ]),
    ),
  ];
}

/** Who is who, once more is known of somebody or a team than the name, or the name is missing. */
function registers({ label, entries }: Teams): Blocks {
  const told = <Name extends Parameters<typeof label>[0]>(
    rows: readonly Reader<Name>[],
    name: Name,
    ...more: Name[]
  ) =>
    rows.some(({ has }) => !has(name) || more.some(has))
      ? [
          table(
            [name, ...more].map(label),
            rows.map((row) => [name, ...more].map(row.show)),
          ),
        ]
      : [];
  return [
    ...told(entries('directory', { more: 6 }), 'person', 'personRole', 'reach', 'standIn'),
    ...told(entries('units'), 'unit', 'unitLead'),
  ];
}
