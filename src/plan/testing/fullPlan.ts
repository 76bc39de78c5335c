import { byChapter, questionsOf } from '../chapters';
import type { ItemQuestion, ItemQuestions, Question, Questions, Register } from '../kinds/question';
import { type Plan, readPlan, schemaVersion } from '../plan';
import { registers } from '../registers';

/** Where an answer stands. */
interface Place {
  /** The question as a path, such as `tiers.1.team`. */
  path: string;
  name: string;
  /** The place of its entry in a list; the first for a question of the chapter itself. */
  entry: 0 | 1;
  inList: boolean;
  beside: Questions;
}

/**
 * A plan in which every question is answered, with two entries in each list. Each text tells which question it
 * answers, and neighbours have different answers, so that a place that was mixed up shows.
 */
export function fullPlan(): Plan {
  const counts = new Map<string, number>();
  const next = (what: string) => {
    const count = counts.get(what) ?? 0;
    counts.set(what, count + 1);
    return count;
  };

  const answer = (question: ItemQuestion, place: Place): unknown => {
    const { kind } = question;
    switch (kind) {
      case 'text':
        return question.lines > 1 ? `${place.path}, line 1\n${place.path}, line 2` : place.path;
      case 'number':
        return fullNumber(question.max, next(kind));
      case 'date':
        return new Date(Date.UTC(2027, 0, 9 + next(kind) * 9)).toISOString().slice(0, 10);
      case 'time':
        return new Date((425 + next(kind) * 85) * 60_000).toISOString().slice(11, 16);
      case 'zone':
        return place.entry === 0 ? 'Asia/Seoul' : 'America/New_York';
      case 'choice': {
        const { ids, name } = question.set;
        return opening(ids, place) ?? ids[ids.length - 1 - (next(name) % ids.length)];
      }
      case 'ref':
        return registerEntry(question.register, place.entry);
      case 'refs':
        return [registerEntry(question.register, 0), registerEntry(question.register, 1)];
      case 'many': {
        const { ids, name } = question.set;
        const step = Math.min(3, ids.length);
        const first = next(name) % step;
        return ids.filter((_, index) => index % step === first);
      }
    }
  };

  const entryOf = (item: ItemQuestions, list: string, entry: 0 | 1) => ({
    id: `${list}-${entry + 1}`,
    ...mapped(item, (question, name) => {
      const path = `${list}.${entry + 1}.${name}`;
      return answer(question, { path, name, entry, inList: true, beside: item });
    }),
  });

  const answers = byChapter((chapter) => {
    const beside = questionsOf(chapter);
    return mapped<Question>(beside, (question, name) => {
      if (question.kind === 'list')
        return ([0, 1] as const).map((at) => entryOf(question.item, name, at));
      return answer(question, {
        path: `${chapter}.${name}`,
        name,
        entry: 0,
        inList: false,
        beside,
      });
    });
  });
  const plan = readPlan({ schema: schemaVersion, id: 'full', writtenIn: 'en', answers });
  if (!plan) throw new Error('What was made is no plan.');
  return plan;
}

/** The id of the first or second entry of a register, as entries are numbered here. */
const registerEntry = (register: Register, entry: 0 | 1) =>
  `${registers[register].list}-${entry + 1}`;

/** Past 999 and past a day in minutes where the limit allows, for separators and units. */
function fullNumber(max: number, nth: number): number {
  const limit = Math.min(max, 2_000);
  return limit - ((nth * 7) % limit);
}

/** The answer that opens most questions beside it; in a list the best comes second, so that sorting shows. */
function opening(ids: readonly string[], { name, entry, inList, beside }: Place) {
  const conditions = Object.values(beside).flatMap(({ when }) =>
    when?.question === name ? [when.is] : [],
  );
  if (conditions.length === 0) return undefined;
  const opens = (id: string) => conditions.filter((is) => is.includes(id)).length;
  return ids.toSorted((one, other) => opens(other) - opens(one))[inList ? 1 - entry : 0];
}

const mapped = <Asked>(
  questions: Readonly<Record<string, Asked>>,
  answer: (question: Asked, name: string) => unknown,
) =>
  Object.fromEntries(
    Object.entries(questions).map(([name, question]) => [name, answer(question, name)]),
  );
