import type { ChapterId } from '../i18n/spine';
import { wordingOf, type Wording } from '../i18n/wording';
import { isAnswered, isAsked, type QuestionRef } from './asking';
import { idSets, type SetName } from './catalogue/ids';
import { type ChapterAnswers, questionsOf } from './chapters';
import type { Plan } from './plan';
import type { Item, ItemQuestion, ListQuestion, Question } from './question';
import { type Inline, phrasing, typed } from './tree';
import { labelFor, type Words, wordFor } from './words';

type Siblings = Readonly<Record<string, unknown>>;

/** Words answers that stand beside each other: those of a chapter, or of one entry of a list. */
export interface Reader {
  /** The short name of a question. */
  label: (question: string) => string;
  /** The answer in words; a marked gap where an answer is missing, a dash where none is needed. */
  show: (question: string) => Inline;
  /** Tells whether there is something to show. */
  has: (question: string) => boolean;
  /** The chosen ids of a question, each in words. */
  each: (question: string) => string[];
}

export interface Entry<Answers> extends Reader {
  item: Answers;
}

/** Words the answers of one chapter: the only way from an answer into the document. */
export interface Writer<Id extends ChapterId = ChapterId> extends Reader {
  plan: Plan;
  answers: ChapterAnswers<Id>;
  words: Words;
  say: Words['document'];
  wording: Wording;
  /** The entries of a list. */
  entries: <List extends string & keyof ChapterAnswers<Id>>(
    list: List,
  ) => Entry<EntryOf<ChapterAnswers<Id>[List]>>[];
}

type EntryOf<List> = List extends readonly (infer Each)[] ? Each : never;

/** Makes the writer for a chapter of a plan. */
export function writerFor<Id extends ChapterId>(plan: Plan, chapter: Id, words: Words): Writer<Id> {
  const questions = questionsOf(chapter);
  const answers: Siblings = plan.answers[chapter];
  const wording = wordingOf(words.locale);

  const reader = (
    asked: Record<string, Question>,
    siblings: Siblings,
    entry?: QuestionRef['entry'],
  ): Reader => ({
    label: (id) => labelFor(words, chapter, id),
    show(id) {
      const question = asked[id];
      if (!question || !isAsked(question, siblings)) return words.document.none;
      if (isAnswered(question, siblings[id])) return inWords(question, siblings[id], words);
      if (question.optional) return words.document.none;
      return gap({ chapter, question: id, ...(entry && { entry }) }, words);
    },
    has(id) {
      const question = asked[id];
      return !!question && isAsked(question, siblings) && isAnswered(question, siblings[id]);
    },
    each(id) {
      const question = asked[id];
      if (question?.kind !== 'many' || !isAsked(question, siblings)) return [];
      return (siblings[id] as never[]).map((chosen) => wordFor(words, question.set, chosen));
    },
  });

  return {
    plan,
    answers: plan.answers[chapter],
    words,
    say: words.document,
    wording,
    ...reader(questions, answers),
    entries(list) {
      const { item: asked } = questions[list] as ListQuestion;
      const items = answers[list] as Item[];
      return items.map((item, index) => ({
        item: item as never,
        ...reader(asked, item, { list, id: item.id, place: index + 1 }),
      }));
    },
  };
}

/** Words that stand for a missing answer; the preview leads from them to the question. */
function gap(ref: QuestionRef, words: Words): Inline {
  return { type: 'emphasis', data: { gap: ref }, children: phrasing(words.document.gap) };
}

/** An answer that the document can use, in the words of a language. */
export function inWords(question: Question, answer: unknown, words: Words): Inline {
  const wording = wordingOf(words.locale);
  switch (question.kind) {
    case 'text':
      return typed(answer as string);
    case 'number':
      return quantity(question.unit, answer as number, wording);
    case 'date':
      return wording.date(answer as string);
    case 'choice':
      return wordFor(words, question.set, answer as never);
    case 'many':
      return chosenInWords(question.set, answer as readonly string[], words);
    default:
      return String(answer);
  }
}

type Unit = Extract<ItemQuestion, { kind: 'number' }>['unit'];

function quantity(unit: Unit, value: number, wording: Wording): string {
  if (unit === 'minutes') return wording.duration(value);
  if (unit === 'days') return wording.count(value, 'day');
  if (unit === 'months') return wording.count(value, 'month');
  return wording.number(value);
}

/** What was chosen, side by side; three days or more in a row become a span. */
function chosenInWords(set: SetName, ids: readonly string[], words: Words): string {
  const wordOf = (id: string) => wordFor(words, set, id as never);
  const spanned = ([first = '', ...rest]: readonly string[]) => {
    const last = rest.at(-1);
    if (rest.length < 2 || last === undefined) return [first, ...rest].map(wordOf);
    return [words.document.daySpan(wordOf(first), wordOf(last))];
  };
  const parts = set === 'weekday' ? runsOf(ids).flatMap(spanned) : ids.map(wordOf);
  return parts.join(words.document.separator);
}

/** Days that follow each other, together. */
function runsOf(days: readonly string[]): string[][] {
  const week: readonly string[] = idSets.weekday;
  const runs: string[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last !== undefined && week.indexOf(last) + 1 === week.indexOf(day)) run.push(day);
    else runs.push([day]);
  }
  return runs;
}
