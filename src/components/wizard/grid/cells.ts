import { isAsked } from '../../../plan/kinds/asked';
import type {
  Column,
  Entry,
  HoursColumn,
  ItemQuestion,
  ListQuestion,
} from '../../../plan/kinds/question';
import { phrasing, wordsOf } from '../../../plan/tree';
import { typedOnOneLine } from '../../../plan/typedText';
import type { Vocabulary } from '../../../plan/words/vocabulary';

/** One cell of a list's table: what stands in it, and which answers of its entry that is. */
export interface Cell {
  /** Id of its column, which is that of its question. */
  column: string;
  question: ItemQuestion;
  /** Addresses of the answers that it shows, that of its question first. */
  fields: readonly [string, ...string[]];
  /** Not asked of this entry, given its other answers. */
  idle: boolean;
  /** The document still needs an answer. */
  open: boolean;
  /** Several answers, or several of one: changed among the details of the row. */
  inDetails: boolean;
  shown: string;
}

/** How days and times are told together. */
export type HoursInWords = (days: string, from: string, until: string) => string;

/** The question of a column, by its id. */
export const columnId = (column: Column): string =>
  typeof column === 'string' ? column : column.hours;

/**
 * The cells of an entry, in the order of the columns.
 * @param openAnswers the questions whose answers the document still needs
 */
export function cellsOf(
  list: string,
  { item, layout }: Pick<ListQuestion, 'item' | 'layout'>,
  entry: Entry,
  openAnswers: readonly string[],
  words: Vocabulary,
  hoursInWords: HoursInWords,
): Cell[] {
  return layout.columns.flatMap((column): Cell[] => {
    const id = columnId(column);
    const question = item[id];
    if (!question) return [];
    const parts = typeof column === 'string' ? [id, ...ownOf(item, id)] : hourParts(column);
    const asked = parts.filter((part) => isAskedOf(item, entry, part));
    const field = (part: string) => `${list}.${entry.id}.${part}`;
    const [, ...others] = asked;
    return [
      {
        column: id,
        question,
        fields: [field(id), ...others.map(field)],
        idle: asked.length === 0,
        open: asked.some((part) => openAnswers.includes(part)),
        inDetails: typeof column !== 'string' || ['many', 'refs'].includes(question.kind),
        shown:
          typeof column === 'string'
            ? shownOf(item, entry, asked.at(-1) ?? id, words) || shownOf(item, entry, id, words)
            : hoursOf(column, item, entry, words, hoursInWords),
      },
    ];
  });
}

type Item = ListQuestion['item'];

const hourParts = ({ hours, days, from, until, zone }: HoursColumn) => [
  hours,
  days,
  from,
  until,
  zone,
];

/** The text that stands for a choice of “something else”. */
const ownOf = (item: Item, id: string): string[] =>
  Object.entries(item).flatMap(([name, { kind, when }]) =>
    kind === 'text' && when?.question === id && when.is.join() === 'own' ? [name] : [],
  );

const isAskedOf = (item: Item, entry: Entry, id: string) => {
  const question = item[id];
  return question !== undefined && isAsked(question, entry);
};

/** An answer in words; what can't be used stands as it was typed. */
function shownOf(item: Item, entry: Entry, id: string, words: Vocabulary): string {
  const question = item[id];
  const answer = entry[id];
  if (!question || !isAsked(question, entry)) return '';
  if (typeof answer === 'string' && (question.kind === 'text' || question.kind === 'number')) {
    return typedOnOneLine(answer);
  }
  if (!question.isAnswered(answer)) return '';
  const shown = phrasing(question.inWords(answer, words)).map(wordsOf).join('');
  return question.kind === 'date' ? unbroken(shown, words.wording.date(String(answer))) : shown;
}

/** A day broken over three lines is read three times: only its weekday may stand on a line of its own. */
const unbroken = (shown: string, day: string) => shown.replace(day, day.replaceAll(' ', '\u00a0'));

function hoursOf(
  { hours, days, from, until }: HoursColumn,
  item: Item,
  entry: Entry,
  words: Vocabulary,
  inWords: HoursInWords,
): string {
  const shown = (id: string) => shownOf(item, entry, id, words);
  const day = shown(days) || shown(hours);
  const [start, end] = [shown(from), shown(until)];
  return start !== '' && end !== '' ? inWords(day, start, end) : day;
}
