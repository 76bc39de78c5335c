import { chapterIds, type ChapterId } from '../i18n/spine';
import { questionsOf } from './chapters';
import type { Plan } from './plan';
import { type Item, type ItemQuestion, type Question, textLimit } from './question';

/** Points at one question of a plan: of a chapter, or of one entry of a list in it. */
export interface QuestionRef {
  chapter: ChapterId;
  question: string;
  /** The list and the entry, for a question that every entry answers. `place` counts from 1. */
  entry?: { list: string; id: string; place: number };
}

type Siblings = Readonly<Record<string, unknown>>;

/** Tells whether a question is asked at all, given the answers beside it. */
export function isAsked({ when }: Question, siblings: Siblings): boolean {
  return when === undefined || when.is.includes(String(siblings[when.question]));
}

/** Tells whether there is an answer that the document can use. */
export function isAnswered(question: Question, answer: unknown): boolean {
  if (question.kind === 'number') return typeof answer === 'number';
  if (typeof answer === 'string') return answer.trim() !== '';
  return Array.isArray(answer) ? answer.length > 0 : answer !== null;
}

/** What stops an answer from being used: shown as an error on Continue, kept as typed. */
export type Problem =
  { kind: 'notANumber' } | { kind: 'tooLarge'; max: number } | { kind: 'tooLong'; over: number };

/** The problem with an answer, if it has one. */
export function problemOf(question: ItemQuestion, answer: unknown): Problem | null {
  if (question.kind === 'number') {
    if (typeof answer === 'string') return { kind: 'notANumber' };
    if (typeof answer === 'number' && answer > question.max) {
      return { kind: 'tooLarge', max: question.max };
    }
  }
  if (question.kind === 'text' && typeof answer === 'string' && answer.length > textLimit) {
    return { kind: 'tooLong', over: answer.length - textLimit };
  }
  return null;
}

/** A question that is asked at this moment, with its present answer. */
export interface Asked {
  ref: QuestionRef;
  question: Question;
  answer: unknown;
}

/** All questions of a chapter that are asked at this moment, those of list entries right after their list. */
export function askedIn(plan: Plan, chapter: ChapterId): Asked[] {
  const answers: Siblings = plan.answers[chapter];
  return Object.entries(questionsOf(chapter)).flatMap(([id, question]): Asked[] => {
    if (!isAsked(question, answers)) return [];
    const own = { ref: { chapter, question: id }, question, answer: answers[id] };
    if (question.kind !== 'list') return [own];
    const entries = answers[id] as Item[];
    return [
      own,
      ...entries.flatMap((entry, index) => {
        const at = { list: id, id: entry.id, place: index + 1 };
        return Object.entries(question.item)
          .filter(([, asked]) => isAsked(asked, entry))
          .map(([itemId, asked]) => ({
            ref: { chapter, question: itemId, entry: at },
            question: asked,
            answer: (entry as Siblings)[itemId],
          }));
      }),
    ];
  });
}

/** Every question that the document needs and that has no answer yet. */
export function gapsIn(plan: Plan, chapter: ChapterId): QuestionRef[] {
  return askedIn(plan, chapter)
    .filter(({ question, answer }) => !question.optional && !isAnswered(question, answer))
    .map(({ ref }) => ref);
}

export type ChapterStatus = 'notStarted' | 'inProgress' | 'complete';

/** How far a chapter has come: complete when no gap is left. */
export function statusOf(plan: Plan, chapter: ChapterId): ChapterStatus {
  const answered = askedIn(plan, chapter).some(({ question, answer }) =>
    isAnswered(question, answer),
  );
  if (!answered) return 'notStarted';
  return gapsIn(plan, chapter).length > 0 ? 'inProgress' : 'complete';
}

/** Tells whether nothing at all is answered yet. */
export function isBlank(plan: Plan): boolean {
  return chapterIds.every((chapter) => statusOf(plan, chapter) === 'notStarted');
}
