import fc from 'fast-check';
import { localeIds } from '../../i18n/locales';
import { byChapter, questionsOf } from '../chapters';
import type {
  ItemQuestion,
  ItemQuestions,
  Kind,
  Question,
  QuestionOfKind,
  Register,
} from '../kinds/question';
import { mapValues } from '../mapValues';
import { ownTexts } from '../ownTexts';
import { nameLimit, type Plan, readPlan, schemaVersion, writtenPlan } from '../plan';
import { registers } from '../registers';
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

const simpleAnswer = (question: ItemQuestion, texts: Texts): fc.Arbitrary<unknown> =>
  answersOf(question.kind, question, texts);

const answersOf = <Name extends Kind>(
  kind: Name,
  question: QuestionOfKind[Name],
  texts: Texts,
): fc.Arbitrary<unknown> => ofKind[kind].random(question, texts);

/** Some translations of some texts, one of them into a language that only a newer build knows. */
const someTranslations = (texts: Texts) =>
  fc.array(
    fc.record({
      nth: fc.nat(),
      language: fc.constantFrom(...localeIds, 'ja'),
      text: texts,
      isOlder: fc.boolean(),
    }),
    { maxLength: 8 },
  );

/** What a plan has beside its answers. */
const described = (texts: Texts) =>
  fc.record({
    writtenIn: fc.constantFrom(...localeIds),
    name: texts.map((text) => text.slice(0, nameLimit)),
    documentLanguage: fc.constantFrom(null, ...localeIds),
  });

/** Random plans whose every text is drawn from `texts`, in any language and with some of it translated. */
export function plans(texts: Texts): fc.Arbitrary<Plan> {
  const chapters = byChapter((chapter) =>
    fc.record(mapValues(questionsOf(chapter), (question) => answerTo(question, texts))),
  );
  return fc
    .tuple(fc.record(chapters), described(texts), someTranslations(texts))
    .map(([answers, said, some]) => {
      const plan = read({ ...start('random'), ...said, answers: pointed(answers) });
      const typed = ownTexts(plan, 'en');
      const translations: Record<string, Record<string, unknown>> = {};
      for (const { nth, language, text, isOlder } of some) {
        const own = typed[nth % typed.length];
        if (!own) continue;
        const from = isOlder ? text : own.source;
        translations[own.name] = { ...translations[own.name], [language]: { from, text } };
      }
      return read({ ...(writtenPlan(plan) as object), translations });
    });
}

type Raw = Readonly<Record<string, unknown>>;

/** Answers that name an entry of a register by its place in it, as the generator makes them, name it by its id. */
function pointed(answers: Readonly<Record<string, Raw>>): unknown {
  const ids = (register: Register) => {
    const { chapter, list } = registers[register];
    return ((answers[chapter]?.[list] ?? []) as { id: string }[]).map(({ id }) => id);
  };
  const answerOf = (question: Question | undefined, answer: unknown): unknown => {
    if (question?.kind === 'ref') return ids(question.register)[Number(answer)] ?? null;
    if (question?.kind === 'refs' && Array.isArray(answer)) {
      return answer.flatMap((place) => ids(question.register)[Number(place)] ?? []);
    }
    if (question?.kind !== 'list' || !Array.isArray(answer)) return answer;
    return answer.map((entry: Raw) =>
      mapValues(entry, (each, id) => answerOf(question.item[id], each)),
    );
  };
  return byChapter((chapter) =>
    mapValues(answers[chapter] ?? {}, (answer, id) => answerOf(questionsOf(chapter)[id], answer)),
  );
}

const start = (id: string) => ({ schema: schemaVersion, id, writtenIn: 'en' });

function read(raw: unknown): Plan {
  const plan = readPlan(raw);
  if (!plan) throw new Error('The generator made something that is no plan.');
  return plan;
}

/** The same plan with every text replaced, translations among them. */
export function withTexts(plan: Plan, replace: (text: string) => string): Plan {
  const answers = byChapter((chapter) =>
    mapTexts(questionsOf(chapter), plan.answers[chapter], replace),
  );
  const translations = mapValues(plan.translations, (languages) =>
    mapValues(languages, ({ from, text }) => ({ from: replace(from), text: replace(text) })),
  );
  return read({ ...start(plan.id), writtenIn: plan.writtenIn, answers, translations });
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
  return read({ ...start('largest'), answers: pointed(answers) });
}

const fullAnswer = <Name extends Kind>(
  kind: Name,
  question: QuestionOfKind[Name],
  text: string,
): unknown => ofKind[kind].full(question, text);
