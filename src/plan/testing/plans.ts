import fc from 'fast-check';
import { localeIds } from '../../i18n/locales';
import { byChapter, questionsOf } from '../chapters';
import type {
  ItemQuestion,
  ItemQuestions,
  Kind,
  Question,
  QuestionOfKind,
} from '../kinds/question';
import { nameLimit, type Plan, readPlan, schemaVersion } from '../plan';
import { ofKind } from './kinds';

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

const simpleAnswer = (question: ItemQuestion, texts: Texts): fc.Arbitrary<unknown> =>
  answersOf(question.kind, question, texts);

const answersOf = <Name extends Kind>(
  kind: Name,
  question: QuestionOfKind[Name],
  texts: Texts,
): fc.Arbitrary<unknown> => ofKind[kind].random(question, texts);

/** Random plans whose every text is drawn from `texts`. */
export function plans(texts: Texts): fc.Arbitrary<Plan> {
  const chapters = byChapter((chapter) =>
    fc.record(mapValues(questionsOf(chapter), (question) => answerTo(question, texts))),
  );
  const described = fc.record({
    name: texts.map((text) => text.slice(0, nameLimit)),
    documentLanguage: fc.constantFrom(null, ...localeIds),
    answers: fc.record(chapters),
  });
  return described.map((said) => read({ ...start('random'), ...said }));
}

const start = (id: string) => ({ schema: schemaVersion, id, writtenIn: 'en' });

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
  return read({ ...start(plan.id), writtenIn: plan.writtenIn, answers });
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
  const simple = (question: ItemQuestion) => fullAnswer(question.kind, question, text);
  const answer = (question: Question): unknown => {
    if (question.kind !== 'list') return simple(question);
    return Array.from({ length: question.max }, (_, index) => ({
      id: `entry-${index}`,
      ...mapValues(question.item, simple),
    }));
  };
  const answers = byChapter((chapter) => mapValues(questionsOf(chapter), answer));
  return read({ ...start('largest'), answers });
}

const fullAnswer = <Name extends Kind>(
  kind: Name,
  question: QuestionOfKind[Name],
  text: string,
): unknown => ofKind[kind].full(question, text);
