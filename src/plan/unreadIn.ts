import { isDate, isTime, isZone } from './calendar';
import type { ItemQuestion, Kind, ListQuestion, QuestionOfKind } from './kinds/question';
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

/**
 * Everything in the answers of a file that no question can take, in the order of the file. Chapters, questions and
 * ids that this build doesn't know are none of it: the plan keeps them (see `keptIn`).
 */
export function unreadIn(answers: unknown, chapters: QuestionsByChapter): Unread[] {
  if (!isRawAnswers(answers)) return [];
  return Object.entries(answers).flatMap(([chapter, raw]): Unread[] => {
    const questions = own(chapters, chapter);
    if (!isRawAnswers(raw)) return saysNothing(raw) ? [] : [notAnswers(chapter, raw)];
    return Object.entries(raw).flatMap(([question, value]): Unread[] => {
      if (saysNothing(value)) return [];
      const asked = questions && own(questions, question);
      if (!asked) return [];
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
    if (saysNothing(value)) return [];
    const asked = own(questions, item);
    if (!asked) return [];
    return faultsOf(asked, value).map((fault) => ({ ...at, item, ...fault }));
  });
}

/** What of an answer a kind of question can't take. */
const faultsIn: { [Name in Kind]: (value: unknown, question: QuestionOfKind[Name]) => Fault[] } = {
  text: (value) => (typeof value === 'string' ? tooLong(value) : [{ why: 'notText', value }]),
  number(value) {
    // What was typed and is no number is kept and shown as an error.
    if (typeof value === 'string') return tooLong(value);
    return Number.isInteger(value) && Number(value) >= 0 ? [] : [{ why: 'badNumber', value }];
  },
  date: (value) => (typeof value === 'string' && isDate(value) ? [] : [{ why: 'badDate', value }]),
  time: (value) => (typeof value === 'string' && isTime(value) ? [] : [{ why: 'badTime', value }]),
  zone: (value) => (typeof value === 'string' && isZone(value) ? [] : [{ why: 'badZone', value }]),
  choice: (value) => notIds([value]),
  ref: (value) => (typeof value === 'string' ? tooLong(value) : [{ why: 'notText', value }]),
  refs: (value) => (Array.isArray(value) ? notIds(value) : [{ why: 'notAList', value }]),
  many: (value) => (Array.isArray(value) ? notIds(value) : [{ why: 'notAList', value }]),
};

const faultsOf = (question: ItemQuestion, value: unknown) =>
  faultsOfKind(question.kind, question, value);

const faultsOfKind = <Name extends Kind>(
  kind: Name,
  question: QuestionOfKind[Name],
  value: unknown,
): Fault[] => faultsIn[kind](value, question);

const tooLong = (text: string): Fault[] =>
  text.length > longestText ? [{ why: 'tooLong', value: text.length - longestText }] : [];

const notIds = (chosen: readonly unknown[]): Fault[] =>
  chosen.filter((id) => typeof id !== 'string').map((value) => ({ why: 'notAnId', value }));
