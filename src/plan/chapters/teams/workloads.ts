import type { IdOf } from '../../kinds/idSet';
import { type Blocks, list, paragraph } from '../../tree';
import type { Entry } from '../../writer';
import { asked, type ColumnOf, once, plainTable, saying, settle, sourcesIn } from '../entryTable';
import { offered } from '../points';
import type { own, teams } from './questions';
import type { Teams } from './tier';

type Workloads = typeof teams.activities.workloads;
type Workload = Entry<Workloads>;
type Manager = IdOf<typeof own.manager>;

/** Where support looks for a setting on a co-managed PC; nothing where Intune manages devices alone. */
export function workloads(writer: Teams, isForm: boolean): Blocks {
  const { say, own: words, plan, entries } = writer;
  const { product } = plan.answers.scope;
  if (product === 'intuneOnly' || (product === null && !isForm)) return [];
  const rows = entries('workloads', { each: 'workload' });
  const [first, ...others] = rows;
  if (!first) return [];
  const manager = managerOfAll(rows);
  const { columns, said } = settle(say, rows, [
    ...asked(writer, 'workload'),
    ...(manager === null ? managing(rows, writer) : []),
    saying(writer, 'moves', words.allMove, false),
  ]);
  return [
    manager === null
      ? paragraph(words.workloadsNote)
      : paragraph(
          first.marked(words.allManaged[manager], ['managedBy']),
          others.map(({ about }) => about('', ['managedBy'])),
        ),
    columns.length > 1 ? plainTable(rows, columns) : list(rows.map(({ show }) => show('workload'))),
    ...once(say, said),
    ...offered(say, rows, 'managedBy'),
  ];
}

/** The tool that manages every workload, where several are in the plan, and as much by the user; else none. */
function managerOfAll(rows: readonly Workload[]): Manager | null {
  const managers = new Set(rows.map(({ item }) => item.managedBy));
  const sources = new Set(rows.map(({ show }) => sourcesIn(show('managedBy')).join()));
  const [manager = null] = managers;
  return rows.length > 1 && managers.size === 1 && sources.size === 1 ? manager : null;
}

/** Which tool manages a workload, and where to look for its settings once one of them is known. */
const managing = (
  rows: readonly Workload[],
  { own: words, say, label }: Teams,
): ColumnOf<Workloads>[] => [
  { head: label('managedBy'), cell: ({ show }) => show('managedBy') },
  ...(rows.some(({ item }) => item.managedBy !== null)
    ? [
        {
          head: words.looksIn,
          cell: ({ item: { managedBy } }: Workload) =>
            managedBy === null ? say.none : words.looks[managedBy],
        },
      ]
    : []),
];
