import fc from 'fast-check';
import type { ChapterId } from '../../i18n/spine';
import { questionsOf } from '../chapters';
import { idSets } from '../catalogue/ids';
import { blankPlan, type Plan, readPlan } from '../plan';
import type { ItemQuestion, ItemQuestions, Question } from '../question';

type Texts = fc.Arbitrary<string>;

/** Random answers to one question; the question itself says which are possible. */
function answerTo(question: Question, texts: Texts): fc.Arbitrary<unknown> {
  if (question.kind !== 'list') return simpleAnswer(question, texts);
  return fc.uniqueArray(entryOf(question.item, texts), {
    maxLength: Math.min(question.max, 2),
    selector: ({ id }) => id,
  });
}

function entryOf(questions: ItemQuestions, texts: Texts): fc.Arbitrary<{ id: string }> {
  const answers = mapValues(questions, (each) => simpleAnswer(each, texts));
  return fc.tuple(fc.uuid(), fc.record(answers)).map(([id, answered]) => ({ ...answered, id }));
}

/** An object with the same keys and other values. */
function mapValues<Key extends string, From, To>(
  from: Readonly<Record<Key, From>>,
  map: (value: From, key: Key) => To,
): Record<Key, To> {
  const entries = Object.entries(from) as [Key, From][];
  return Object.fromEntries(entries.map(([key, value]) => [key, map(value, key)])) as Record<
    Key,
    To
  >;
}

const byChapter = <To>(map: (chapter: ChapterId) => To) =>
  mapValues({ scope: 0, teams: 0, process: 0, training: 0, involvement: 0 }, (_, id) => map(id));

function simpleAnswer(question: ItemQuestion, texts: Texts): fc.Arbitrary<unknown> {
  switch (question.kind) {
    case 'text':
      return fc.option(texts, { nil: '' });
    case 'number':
      return fc.option(fc.oneof(fc.nat(question.max), fc.constant('about ten')));
    case 'date':
      return fc.option(
        fc
          .date({
            min: new Date('2000-01-01'),
            max: new Date('2099-12-31'),
            noInvalidDate: true,
          })
          .map((day) => day.toISOString().slice(0, 10)),
      );
    case 'time':
      return fc.option(fc.nat(1439).map((at) => new Date(at * 60_000).toISOString().slice(11, 16)));
    case 'zone':
      return fc.option(fc.constantFrom('Europe/Amsterdam', 'Asia/Taipei', 'America/New_York'));
    case 'choice':
      return fc.option(fc.constantFrom(...idSets[question.set]));
    case 'many':
      return fc.subarray([...idSets[question.set]]);
  }
}

/** Random plans whose every text is drawn from `texts`. */
export function plans(texts: Texts): fc.Arbitrary<Plan> {
  const chapters = byChapter((chapter) =>
    fc.record(mapValues(questionsOf(chapter), (question) => answerTo(question, texts))),
  );
  return fc.record(chapters).map((answers) => read({ ...blankPlan('random', 'en'), answers }));
}

function read(raw: unknown): Plan {
  const plan = readPlan(raw);
  if (!plan) throw new Error('The generator made something that is no plan.');
  return plan;
}

/** The same plan with every text replaced. */
export function withTexts(plan: Plan, replace: (text: string) => string): Plan {
  const answers = byChapter((chapter) =>
    mapTexts(questionsOf(chapter), plan.answers[chapter], replace),
  );
  return read({ ...plan, answers });
}

function mapTexts(
  questions: Readonly<Record<string, Question>>,
  answers: Readonly<Record<string, unknown>>,
  replace: (text: string) => string,
): Record<string, unknown> {
  const mapped = mapValues(questions, (question, id) => {
    const answer = answers[id];
    if (question.kind === 'text' && typeof answer === 'string') return replace(answer);
    if (question.kind !== 'list' || !Array.isArray(answer)) return answer;
    const entries = answer as Record<string, unknown>[];
    return entries.map((entry) => mapTexts(question.item, entry, replace));
  });
  return { ...answers, ...mapped };
}

/** A plan in which every question is answered and every list is at its limit. */
export function largestPlan(text: string): Plan {
  const simple = (question: ItemQuestion): unknown => {
    if (question.kind === 'text') return text;
    if (question.kind === 'number') return Math.min(question.max, 120);
    if (question.kind === 'date') return '2027-03-01';
    if (question.kind === 'time') return '09:00';
    if (question.kind === 'choice') return idSets[question.set][1];
    return question.kind === 'many' ? idSets[question.set] : 'Europe/Amsterdam';
  };
  const answer = (question: Question): unknown => {
    if (question.kind !== 'list') return simple(question);
    return Array.from({ length: question.max }, (_, index) => ({
      id: `entry-${index}`,
      ...mapValues(question.item, simple),
    }));
  };
  const answers = byChapter((chapter) => mapValues(questionsOf(chapter), answer));
  return read({ ...blankPlan('largest', 'en'), answers });
}
