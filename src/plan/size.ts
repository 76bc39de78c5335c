import { type ChapterId, chapterIds, questionsOf } from './chapters';
import type { Question } from './kinds/question';

/** How many questions a chapter asks at most, and about how many minutes they take. */
export interface Size {
  questions: number;
  minutes: number;
}

/**
 * Our estimate in minutes, to be calibrated by watching users: half a minute for a question of its own; for a
 * list one minute, and a quarter for each question of its entries, whose suggestions are mostly kept.
 */
const minutesFor = (question: Question) =>
  question.kind === 'list' ? 1 + Object.keys(question.item).length / 4 : 0.5;

const questionsIn = (question: Question) =>
  question.kind === 'list' ? Object.keys(question.item).length : 1;

export function sizeOf(chapter: ChapterId): Size {
  const all = Object.values(questionsOf(chapter));
  const sum = (measure: (question: Question) => number) =>
    all.reduce((total, question) => total + measure(question), 0);
  return { questions: sum(questionsIn), minutes: Math.ceil(sum(minutesFor)) };
}

/** All chapters together; the minutes rounded to tens, since an estimate promises no more. */
export function sizeOfPlan(): Size {
  const sizes = chapterIds.map(sizeOf);
  const sum = (key: keyof Size) => sizes.reduce((total, size) => total + size[key], 0);
  return { questions: sum('questions'), minutes: Math.round(sum('minutes') / 10) * 10 };
}
