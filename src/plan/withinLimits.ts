import type { Questions } from './kinds/question';
import {
  entriesIn,
  isRawAnswers,
  longestText,
  own,
  type QuestionsByChapter,
  type RawAnswers,
} from './rawAnswers';

/**
 * The answers of a file without the entries and characters that go beyond what the planner can hold: a list of
 * 100,000 entries would be drawn one by one. All else stays as it is, also what no question asks for.
 */
export function withinLimits(answers: unknown, chapters: QuestionsByChapter): unknown {
  if (!isRawAnswers(answers)) return answers;
  return mapped(answers, (raw, chapter) => {
    const questions = own(chapters, chapter);
    return questions && isRawAnswers(raw) ? answersWithin(raw, questions) : raw;
  });
}

const answersWithin = (answers: RawAnswers, questions: Questions) =>
  mapped(answers, (value, id) => {
    const question = own(questions, id);
    if (question && typeof value === 'string') return value.slice(0, longestText);
    if (question?.kind !== 'list' || !Array.isArray(value)) return value;
    const { read } = entriesIn(value, question.max);
    return read.map((entry): RawAnswers => answersWithin(entry.answers, question.item));
  });

const mapped = (answers: RawAnswers, map: (value: unknown, key: string) => unknown): RawAnswers =>
  Object.fromEntries(Object.entries(answers).map(([key, value]) => [key, map(value, key)]));
