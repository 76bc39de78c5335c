import type { Questions } from './kinds/question';
import { textLimit } from './kinds/text';

/** The questions of every chapter, by the chapter's id. */
export type QuestionsByChapter = Readonly<Record<string, Questions>>;

/**
 * The longest text that is read whole, in UTF-16 code units. The form keeps what is longer than its limit and
 * asks to shorten it, so reading does too; but a file must not bring in what no field can show.
 */
export const longestText = 10 * textLimit;

export type RawAnswers = Readonly<Record<string, unknown>>;

/** Tells whether something from outside holds answers by their questions' ids. */
export const isRawAnswers = (raw: unknown): raw is RawAnswers =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

/** What stands under a key, but not what every object brings along, such as `constructor`. */
export const own = <Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
): Value | undefined => (Object.hasOwn(record, key) ? record[key] : undefined);

export interface RawEntry {
  answers: RawAnswers;
  /** Counts from 1, in the file. */
  place: number;
}

/** The entries of a list that can be read, up to the list's limit, and what is left over. */
export function entriesIn(
  raw: readonly unknown[],
  max: number,
): { read: RawEntry[]; withoutId: number[]; beyond: number } {
  const read: RawEntry[] = [];
  const withoutId: number[] = [];
  let beyond = 0;
  raw.forEach((answers, index) => {
    if (!isRawAnswers(answers) || typeof answers.id !== 'string' || answers.id === '') {
      withoutId.push(index + 1);
    } else if (read.length < max) {
      read.push({ answers, place: index + 1 });
    } else {
      beyond += 1;
    }
  });
  return { read, withoutId, beyond };
}
