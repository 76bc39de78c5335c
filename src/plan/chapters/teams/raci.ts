import { party } from '../../catalogue/sets';
import { type Blocks, type Inline, list, paragraph, strong, table } from '../../tree';
import { wordFor } from '../../words/vocabulary';
import type { Entry } from '../../writer';
import { asked, plainTable } from '../entryTable';
import type { Teams } from './tier';
import type { teams } from './questions';

type Activity = Entry<typeof teams.activities.activities>;

/**
 * In the order in which they stand in a cell, as in the planner. The letters are the same in every language; the note
 * above the table says what they stand for.
 */
const letters = [
  ['accountable', 'A'],
  ['responsible', 'R'],
  ['consulted', 'C'],
  ['informed', 'I'],
] as const;
const roles = ['responsible', 'accountable', 'consulted', 'informed'] as const;

/** Who does what: a row for each activity, a column for each party that has a part in one. */
export function raci(writer: Teams): Blocks {
  const { say, own, label, show, entries, answers, words } = writer;
  const rows = entries('activities', { each: 'activity', more: 2 });
  if (rows.length === 0) return [paragraph(label('activities'), say.colon, show('activities'))];
  if (answers.activities.length === 0) {
    return [paragraph(own.raciNote), plainTable(rows, asked(writer, 'activity', ...roles))];
  }
  const parties = party.ids.filter((id) => rows.some((row) => partsOf(row, id).length > 0));
  const cell = (row: Activity, id: string): Inline => {
    const parts = partsOf(row, id);
    return parts.length === 0
      ? ''
      : row.about(
          letters
            .flatMap(([role, letter]) => (parts.includes(role) ? [letter] : []))
            .join(say.separator),
          parts,
        );
  };
  return [
    paragraph(own.raciNote),
    table(
      [label('activity'), ...parties.map((id) => wordFor(words, party, id))],
      rows.map((row) => [
        row.marked(row.bare(nameOf(row)), [nameOf(row), ...roles]),
        ...parties.map((id) => cell(row, id)),
      ]),
    ),
    ...rows.flatMap((row) => missing(row, writer)),
  ];
}

const nameOf = ({ item }: Activity) => (item.activity === 'own' ? 'ownActivity' : 'activity');

/** What a party is to an activity. */
const partsOf = ({ item }: Activity, id: string) =>
  roles.filter((role) => [item[role]].flat().some((each) => each === id));

/** Parts that nobody has yet, where somebody needs to. */
function missing(row: Activity, { say, label }: Teams): Blocks {
  const open = roles.filter((role) => !row.has(role) && row.isSaid(role));
  if (open.length === 0) return [];
  return [
    paragraph(strong(row.bare(nameOf(row)))),
    list(open.map((role) => [label(role), say.colon, row.show(role)])),
  ];
}
