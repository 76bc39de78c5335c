import { isDate, isTime } from './calendar';
import { idSets } from './catalogue/ids';
import type { ItemQuestion, ListQuestion, Question } from './question';
import {
  entriesIn,
  isRawAnswers,
  longestText,
  own,
  type QuestionsByChapter,
  type RawAnswers,
} from './rawAnswers';
import type { Unread } from './unread';

/** What is the matter with one answer, without its place. */
type Fault = Pick<Unread, 'why' | 'value'>;

/** Everything in the answers of a file that no question can take, in the order of the file. */
export function unreadIn(answers: unknown, chapters: QuestionsByChapter): Unread[] {
  if (!isRawAnswers(answers)) return [];
  return Object.entries(answers).flatMap(([chapter, raw]): Unread[] => {
    const questions = own(chapters, chapter);
    if (!isRawAnswers(raw)) return saysNothing(raw) ? [] : [notAnswers(chapter, raw)];
    return Object.entries(raw).flatMap(([question, value]): Unread[] => {
      if (saysNothing(value)) return [];
      const asked = questions && own(questions, question);
      const why = questions ? 'unknownQuestion' : 'unknownChapter';
      if (!asked) return [{ chapter, question, why, value }];
      if (asked.kind === 'list') return inList(asked, value, { chapter, question });
      return faultsOf(asked, value).map((fault) => ({ chapter, question, ...fault }));
    });
  });
}

const notAnswers = (chapter: string, value: unknown): Unread => ({
  chapter,
  question: '',
  why: 'notAnswers',
  value,
});

/** Where nothing was answered, nothing is lost. */
const saysNothing = (raw: unknown): boolean =>
  raw === null || raw === undefined || raw === '' || (Array.isArray(raw) && raw.length === 0);

function inList(
  { item, max }: ListQuestion,
  raw: unknown,
  at: Pick<Unread, 'chapter' | 'question'>,
): Unread[] {
  if (!Array.isArray(raw)) return [{ ...at, why: 'notAList', value: raw }];
  const { read, withoutId, beyond } = entriesIn(raw, max);
  return [
    ...withoutId.map((entry): Unread => ({ ...at, entry, why: 'noEntryId' })),
    ...read.flatMap(({ answers, place }) => inEntry(item, answers, { ...at, entry: place })),
    ...(beyond > 0 ? [{ ...at, why: 'tooManyEntries' as const, value: beyond }] : []),
  ];
}

function inEntry(
  questions: Readonly<Record<string, ItemQuestion>>,
  answers: RawAnswers,
  at: Pick<Unread, 'chapter' | 'question' | 'entry'>,
): Unread[] {
  return Object.entries(answers).flatMap(([item, value]): Unread[] => {
    if (item === 'id' || saysNothing(value)) return [];
    const asked = own(questions, item);
    if (!asked) return [{ ...at, item, why: 'unknownQuestion', value }];
    return faultsOf(asked, value).map((fault) => ({ ...at, item, ...fault }));
  });
}

function faultsOf(question: Exclude<Question, ListQuestion>, value: unknown): Fault[] {
  switch (question.kind) {
    case 'text':
      return typeof value === 'string' ? tooLong(value) : [{ why: 'notText', value }];
    case 'number':
      // What was typed and is no number is kept and shown as an error.
      if (typeof value === 'string') return tooLong(value);
      return Number.isInteger(value) && Number(value) >= 0 ? [] : [{ why: 'badNumber', value }];
    case 'date':
      return typeof value === 'string' && isDate(value) ? [] : [{ why: 'badDate', value }];
    case 'time':
      return typeof value === 'string' && isTime(value) ? [] : [{ why: 'badTime', value }];
    case 'zone':
      return typeof value === 'string' && /^[\w+/-]{1,64}$/.test(value)
        ? []
        : [{ why: 'badZone', value }];
    case 'choice':
      return unknownIds([value], idSets[question.set]);
    case 'many':
      return Array.isArray(value)
        ? unknownIds(value, idSets[question.set])
        : [{ why: 'notAList', value }];
  }
}

const tooLong = (text: string): Fault[] =>
  text.length > longestText ? [{ why: 'tooLong', value: text.length - longestText }] : [];

function unknownIds(chosen: readonly unknown[], known: readonly string[]): Fault[] {
  return chosen
    .filter((id) => typeof id !== 'string' || !known.includes(id))
    .map((value) => ({ why: 'unknownId', value }));
}
