import { byChapter, type ChapterId, questionsOf } from '../chapters';
import { entriesOf } from '../kinds/list';
import type { Question, Register } from '../kinds/question';
import { mapValues } from '../mapValues';
import type { Plan, PlanAnswers } from '../plan';
import { addressAt } from '../questionRef';
import { isMention, registered, registerOf } from '../registers';
import { typedOnOneLine } from '../typedText';

/** By the ids that entries of a register have in one plan, those that they have in another. */
type Ids = ReadonlyMap<string, string>;

/**
 * The other plan with our ids for the people, teams and places that bear a name of ours: as where a name is typed, who
 * is called the same is the same. A name that stands twice in either plan tells nobody apart, and stays as it is.
 */
export function withIdsOf(own: Plan, other: Plan): Plan {
  const ids = {
    people: namesakes(own, other, 'people'),
    teams: namesakes(own, other, 'teams'),
    places: namesakes(own, other, 'places'),
  };
  if (Object.values(ids).every(({ size }) => size === 0)) return other;
  return {
    ...other,
    answers: answersWith(ids, other),
    sources: namedWith(ids, other.sources),
    translations: namedWith(ids, other.translations),
  };
}

function namesakes(own: Plan, other: Plan, register: Register): Ids {
  const [ours, theirs] = [byName(own, register), byName(other, register)];
  const known = new Set(registered(own, register).map(({ id }) => id));
  const taken = new Set(registered(other, register).map(({ id }) => id));
  return new Map(
    [...theirs].flatMap(([name, [id, ...more]]) => {
      const [same, ...others] = ours.get(name) ?? [];
      const isOne = more.length === 0 && others.length === 0;
      if (!isOne || id === undefined || same === undefined) return [];
      return known.has(id) || taken.has(same) ? [] : [[id, same] as const];
    }),
  );
}

/** The ids that bear each name of a register; what has none yet is left out. */
function byName(plan: Plan, register: Register): ReadonlyMap<string, readonly string[]> {
  const named = registered(plan, register)
    .map(({ id, name }) => ({ id, name: typedOnOneLine(name) }))
    .filter(({ name }) => name !== '');
  return new Map(
    [...Map.groupBy(named, ({ name }) => name)].map(([name, all]) => [
      name,
      all.map(({ id }) => id),
    ]),
  );
}

type IdsByRegister = Readonly<Record<Register, Ids>>;

type Answers = Readonly<Record<string, unknown>>;

function answersWith(ids: IdsByRegister, { answers }: Plan): PlanAnswers {
  const same = (register: Register, id: unknown): unknown =>
    typeof id === 'string' ? (ids[register].get(id) ?? id) : id;
  const withSame = (questions: Readonly<Record<string, Question>>, given: Answers): Answers =>
    mapValues(given, (answer, name) => {
      const question = questions[name];
      if (!question || !isMention(question)) return answer;
      const { register } = question;
      return Array.isArray(answer)
        ? answer.map((id) => same(register, id))
        : same(register, answer);
    });
  return byChapter((chapter) => {
    const questions = questionsOf(chapter);
    return mapValues(withSame(questions, answers[chapter]), (answer, list) => {
      const question = questions[list];
      if (question?.kind !== 'list') return answer;
      const register = registerOf(chapter, list);
      return entriesOf(question, answer).map((entry) => ({
        ...withSame(question.item, entry),
        id: register ? same(register, entry.id) : entry.id,
      }));
    });
  }) as unknown as PlanAnswers;
}

/** What stands beside answers, by the names that these have with the ids. */
function namedWith<Value>(
  ids: IdsByRegister,
  beside: Readonly<Record<string, Value>>,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    Object.entries(beside).map(([name, value]) => {
      const [chapter = ''] = name.split('.', 1);
      const { question, entry } = addressAt(chapter as ChapterId, name.slice(chapter.length + 1));
      const register = entry && registerOf(chapter, entry.list);
      const same = register && ids[register].get(entry.id);
      return [same ? `${chapter}.${entry.list}.${same}.${question}` : name, value];
    }),
  );
}
