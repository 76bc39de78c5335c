import { asked, entryTable } from '../chapters/entryTable';
import { hours } from '../chapters/teams/hours';
import type { Words } from '../loading';
import type { DocumentOptions } from '../parts';
import type { Plan } from '../plan';
import { planZoneOf } from '../planZone';
import { type Blocks, heading, type Inline, paragraph, plain, table } from '../tree';
import { type Called, callsIn } from './callRows';
import { lines, type Who, whoIn } from './who';

/** Who to call, on a page that can be put up alone; nothing where there is nobody and nothing is missing. */
export function calls(plan: Plan, words: Words, options: DocumentOptions): Blocks {
  const { calls: say } = words.document;
  const who = whoIn(plan, words, options);
  const rows = options.form ? [] : callsIn(plan, words, options, who);
  const isChosen = options.chapters.includes('teams');
  const blocks = [
    ...(rows.length > 0 ? [tableOf(rows, words, who)] : []),
    ...(isChosen ? registers(words, who, options) : []),
  ];
  if (blocks.length === 0) return [];
  const zone = planZoneOf(plan);
  return [
    heading(2, say.heading, 'calls'),
    paragraph(say.intro(zone === null ? null : words.document.zone(zone))),
    ...blocks,
  ];
}

function tableOf(rows: readonly Called[], { document }: Words, { teams }: Who) {
  const { need, who, contact, hours: when } = document.calls;
  const hoursOf = ({ tiers }: Called): Inline =>
    tiers && tiers.length > 0 ? lines(tiers.map((tier) => hours(tier, teams))) : document.none;
  const all: readonly (readonly [Inline, (row: Called) => Inline])[] = [
    [need, (row) => row.need],
    [who, (row) => row.who],
    [contact, (row) => row.contact],
    [when, hoursOf],
  ];
  // A column in which nobody has anything tells the reader nothing.
  const columns = all.filter(([, cell]) => rows.some((row) => plain(cell(row)) !== document.none));
  return table(
    columns.map(([head]) => head),
    rows.map((row) => columns.map(([, cell]) => cell(row))),
  );
}

/** Everybody else of whom more is known than the name, or whose name is missing; then the teams and who leads them. */
function registers(words: Words, { teams, people, named }: Who, { form }: DocumentOptions): Blocks {
  const columns = ['person', 'personRole', 'reach', 'standIn'] as const;
  const rest = (form ? teams.entries('directory', { more: 6 }) : people).filter(
    ({ item, has }) =>
      form || !has('person') || (!named.has(item.id) && columns.slice(1).some(has)),
  );
  const units = teams.entries('units');
  const isLed = units.some(({ has }) => !has('unit') || has('unitLead'));
  return [
    ...(rest.length > 0 ? entryTable(words.document, rest, asked(teams, ...columns)) : []),
    ...(isLed ? entryTable(words.document, units, asked(teams, 'unit', 'unitLead')) : []),
  ];
}
