import { party } from '../catalogue/sets';
import type { ListQuestion } from '../kinds/question';
import { type Blocks, caption, type Inline, phrasing, table } from '../tree';
import type { DocumentMessages } from '../words/messages/en';
import { type Vocabulary, wordFor } from '../words/vocabulary';
import type { Entry, Reader } from '../writer';

/** What a table needs of an entry: its answers, and how they are worded. */
type Row<Name extends string> = Pick<Reader<Name>, 'has' | 'isSaid' | 'about' | 'everywhere'>;

/** A sentence around a value. */
type Sentence = <Part>(value: Part) => readonly (Part | string)[];

/** A column of a table that has a row for each entry of a list. */
export interface Column<Each, Name extends string> {
  head: Inline;
  cell: (row: Each) => Inline;
  /** The questions that its cells answer; a column without any always stays. */
  of?: readonly Name[];
  /** On what its words hang besides those answers. */
  wordedBy?: (row: Each) => string;
  /** What is said once in place of the column where all rows have the same. */
  same?: Sentence;
  /** The answers are choices of ours: such a sentence has them as words within it. */
  isChosen?: boolean;
  /** What stands in that sentence in place of the cell. */
  inSentence?: (row: Each) => Inline;
  /** What the last row has, below the entries; there is one as soon as a column has something for it. */
  end?: Inline;
}

/** A column of the table of a list. */
export type ColumnOf<Asked extends ListQuestion> = Column<
  Entry<Asked>,
  Extract<keyof Asked['item'], string>
>;

/** A column that any entry with these questions can have. */
type EntryColumn<Name extends string> = Column<Pick<Reader<Name>, 'show'>, Name>;

/** Columns of which those that would be empty are gone, with what is said in place of those that are all the same. */
interface Settled<Each, Name extends string> {
  columns: readonly Column<Each, Name>[];
  said: readonly Inline[];
}

/** A table with a row for each entry, in which every column tells the rows apart; the first one names them. */
export function entryTable<Name extends string, Each extends Row<Name>>(
  say: DocumentMessages,
  rows: readonly Each[],
  columns: readonly Column<Each, Name>[],
): Blocks {
  const settled = settle(say, rows, columns);
  return [plainTable(rows, settled.columns), ...once(say, settled.said)];
}

/** What is said once, below a table. */
export const once = ({ sentenceGap }: DocumentMessages, said: readonly Inline[]): Blocks =>
  said.length === 0
    ? []
    : [caption(said.flatMap((each, index) => (index > 0 ? [sentenceGap, each] : [each])))];

/** A table with a row for each entry, and every column. */
export function plainTable<Name extends string, Each extends Row<Name>>(
  rows: readonly Each[],
  columns: readonly Column<Each, Name>[],
) {
  const lines = rows.map((row) => columns.map(({ cell }) => cell(row)));
  const end = columns.map(({ end: last = '' }) => last);
  return table(
    columns.map(({ head }) => head),
    end.some((last) => last !== '') ? [...lines, end] : lines,
  );
}

/** Leaves out columns that tell no row from another. */
export function settle<Name extends string, Each extends Row<Name>>(
  say: DocumentMessages,
  rows: readonly Each[],
  [name, ...rest]: readonly Column<Each, Name>[],
): Settled<Each, Name> {
  const said: Inline[] = [];
  const columns = rest.filter((column) => {
    const { of = [], head, cell, same, isChosen, inSentence = cell } = column;
    if (of.length === 0) return true;
    if (rows.every(({ isSaid }) => !of.some(isSaid))) return false;
    const [first] = rows;
    if (!first || !isAlike(rows, of, column)) return true;
    const value = isChosen ? begun(cell(first), say.following) : inSentence(first);
    const sentence = same ? same<Inline>(value) : say.sameInAll<Inline>(head, cell(first));
    said.push([sentence, rows.map(({ about }) => about('', of))]);
    return false;
  });
  return { columns: name ? [name, ...columns] : columns, said };
}

/** The same words with another beginning: that of a cell, or as they stand within a sentence. */
export const begun = (said: Inline, beginning: (words: string) => string): Inline =>
  phrasing(said).map((node, index) =>
    index === 0 && node.type === 'text' ? { ...node, value: beginning(node.value) } : node,
  );

/**
 * Tells whether all of several rows answer these questions alike, and as much by the user. Answers are compared
 * and not their words, so that a document has the same columns in every language.
 */
function isAlike<Name extends string, Each extends Row<Name>>(
  rows: readonly Each[],
  of: readonly Name[],
  { cell, wordedBy }: Column<Each, Name>,
): boolean {
  const [first] = rows;
  const answer = first && answerOf(first, of, wordedBy);
  return (
    answer !== undefined &&
    rows.length > 1 &&
    // Most columns tell the first two rows apart already.
    rows.every((row) => answerOf(row, of, wordedBy) === answer) &&
    new Set(rows.map((row) => sourcesIn(cell(row)).join())).size === 1
  );
}

/** What a row answers to these questions, as one text; nothing where a part of it is missing. */
function answerOf<Name extends string, Each extends Row<Name>>(
  row: Each,
  of: readonly Name[],
  wordedBy?: (row: Each) => string,
): string | undefined {
  const isWhole = of.some(row.has) && of.every((id) => row.has(id) || !row.isSaid(id));
  if (!isWhole) return undefined;
  return JSON.stringify([wordedBy?.(row), ...of.map(row.everywhere)]);
}

/** Whose words these are, as far as they are not the user's own. */
export const sourcesIn = (said: Inline) =>
  phrasing(said).flatMap((node) => (node.type === 'text' && node.data?.source) || []);

/** A column with a sentence of its own, for choices of ours. */
export const saying = <Name extends string>(
  { label }: { label: (question: Name) => string },
  question: Name,
  same: Sentence,
  isChosen = true,
): EntryColumn<Name> => ({
  head: label(question),
  cell: ({ show }) => show(question),
  of: [question],
  same,
  isChosen,
});

/** A column of parties, which a sentence names with their articles: "the plan owner and tier 1". */
export const sayingParties = <Name extends string>(
  writer: {
    label: (question: Name) => string;
    say: DocumentMessages;
    words: Pick<Vocabulary, 'wording' | 'choices'>;
  },
  question: Name,
  same: Sentence,
): Column<Pick<Reader<Name>, 'show' | 'marked'> & { item: object }, Name> => ({
  ...saying(writer, question, same, false),
  inSentence: ({ item, marked }) => {
    const { say, words } = writer;
    const chosen = [Reflect.get(item, question) as unknown].flat().map(String);
    const named = chosen.map((id) => say.partyInSentence(wordFor(words, party, id)));
    return marked(words.wording.list(named), [question]);
  },
});

/** Columns that each answer one question. */
export const asked = <Name extends string>(
  { label }: { label: (question: Name) => string },
  ...questions: readonly Name[]
): EntryColumn<Name>[] =>
  questions.map((id) => ({ head: label(id), cell: ({ show }) => show(id), of: [id] }));
