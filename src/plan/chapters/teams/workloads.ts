import { type Blocks, type Inline, paragraph, table } from '../../tree';
import type { Entry, Writer } from '../../writer';
import { offered } from '../points';
import type { teams } from './questions';
import type { TeamsWords } from './words/en';

type Teams = Writer<typeof teams, TeamsWords>;
type Workload = Entry<typeof teams.activities.workloads>;

/** Where support looks for a setting on a co-managed PC; nothing where Intune manages devices alone. */
export function workloads(writer: Teams, isForm: boolean): Blocks {
  const { say, own, label, entries, plan } = writer;
  const { product } = plan.answers.scope;
  if (product === 'intuneOnly' || (product === null && !isForm)) return [];
  const rows = entries('workloads', { each: 'workload' });
  if (rows.length === 0) return [];
  const isLookedIn = rows.some(({ item }) => item.managedBy !== null);
  const isMoved = isForm || rows.some(({ has }) => has('moves'));
  const cells = (row: Workload): Inline[] => [
    row.show('workload'),
    row.show('managedBy'),
    ...(isLookedIn ? [place(row, writer)] : []),
    ...(isMoved ? [row.show('moves')] : []),
  ];
  const head = [
    label('workload'),
    label('managedBy'),
    ...(isLookedIn ? [own.looksIn] : []),
    ...(isMoved ? [label('moves')] : []),
  ];
  return [
    paragraph(own.workloadsNote),
    table(head, rows.map(cells)),
    ...offered(say, rows, 'managedBy'),
  ];
}

const place = ({ item: { managedBy } }: Workload, { own, say }: Teams): string =>
  managedBy === null ? say.none : own.looks[managedBy];
