import { type ChapterId, chapterIds, questionsOf } from './chapters';
import { blankEntry, entriesOf } from './kinds/list';
import type {
  Entry,
  ListQuestion,
  Question,
  RefQuestion,
  RefsQuestion,
  Register,
} from './kinds/question';
import type { Plan } from './plan';
import { sourcesOfEntries, withAnswer, withAnswerAt } from './provenance';
import { type Address, fieldAddress, type QuestionRef } from './questionRef';
import type { Sources } from './sources';
import { typedOnOneLine } from './typedText';
import type { Called } from './words/vocabulary';

/** The list that each register is, and the question for the names in it. */
export const registers = {
  people: { chapter: 'teams', list: 'directory', name: 'person' },
  teams: { chapter: 'teams', list: 'units', name: 'unit' },
  places: { chapter: 'scope', list: 'regions', name: 'region' },
} as const satisfies Record<Register, { chapter: ChapterId; list: string; name: string }>;

export interface Registered {
  id: string;
  name: string;
}

/** The register that a list of a chapter is; null when it is none. */
export const registerOf = (chapter: string, list: string): Register | null =>
  (Object.keys(registers) as Register[]).find(
    (register) => registers[register].chapter === chapter && registers[register].list === list,
  ) ?? null;

function listOf({ answers }: Pick<Plan, 'answers'>, register: Register) {
  const { chapter, list } = registers[register];
  const siblings: Readonly<Record<string, unknown>> = answers[chapter];
  // Each of them is a list of its chapter.
  const question = questionsOf(chapter)[list] as ListQuestion;
  return { question, entries: entriesOf(question, siblings[list]) };
}

function nameIn(entry: Entry, question: string): string {
  const name = entry[question];
  return typeof name === 'string' ? name : '';
}

/** Who or what a register holds, with the names as they were typed. */
export function registered(plan: Pick<Plan, 'answers'>, register: Register): Registered[] {
  const { name } = registers[register];
  return listOf(plan, register).entries.map((entry) => ({
    id: entry.id,
    name: nameIn(entry, name),
  }));
}

/** The question for the name of an entry. */
export function nameRefOf(
  plan: Pick<Plan, 'answers'>,
  register: Register,
  id: string,
): QuestionRef {
  const { chapter, list, name } = registers[register];
  const place = registered(plan, register).findIndex((each) => each.id === id) + 1;
  return { chapter, question: name, entry: { list, id, place } };
}

/** Tells whether anybody or any team stands in the registers. */
export const hasNames = (plan: Pick<Plan, 'answers'>): boolean =>
  registered(plan, 'people').length + registered(plan, 'teams').length > 0;

/** What the entries of a plan's registers are called, on one line. */
export function calledIn(plan: Pick<Plan, 'answers'>): Called {
  const names = new Map<Register, ReadonlyMap<string, string>>();
  const namesOf = (register: Register) => {
    const known = names.get(register);
    if (known) return known;
    const made = new Map(
      registered(plan, register).map(({ id, name }) => [id, typedOnOneLine(name)]),
    );
    names.set(register, made);
    return made;
  };
  return (register, id) => namesOf(register).get(id) ?? '';
}

interface Mention {
  ref: QuestionRef;
  question: RefQuestion | RefsQuestion;
  ids: readonly string[];
}

/** Tells whether answers to a question name entries of a register. */
export const isMention = (question: Question): question is RefQuestion | RefsQuestion =>
  question.kind === 'ref' || question.kind === 'refs';

/** Every answer that names entries of a register, whether it is asked at the moment or not. */
function mentionsIn({ answers }: Pick<Plan, 'answers'>): Mention[] {
  const among = (
    questions: Readonly<Record<string, Question>>,
    beside: Readonly<Record<string, unknown>>,
    refTo: (question: string) => QuestionRef,
  ): Mention[] =>
    Object.entries(questions).flatMap(([id, question]) =>
      isMention(question)
        ? [{ ref: refTo(id), question, ids: [beside[id] ?? []].flat().map(String) }]
        : [],
    );
  return chapterIds.flatMap((chapter) => {
    const beside: Readonly<Record<string, unknown>> = answers[chapter];
    const questions = questionsOf(chapter);
    const inLists = Object.entries(questions).flatMap(([list, question]) =>
      question.kind === 'list'
        ? entriesOf(question, beside[list]).flatMap((entry, index) =>
            among(question.item, entry, (id) => ({
              chapter,
              question: id,
              entry: { list, id: entry.id, place: index + 1 },
            })),
          )
        : [],
    );
    return [...among(questions, beside, (question) => ({ chapter, question })), ...inLists];
  });
}

/** Where an entry of a register is named, in the order of the plan. */
export const mentionsOf = (plan: Plan, register: Register, id: string): QuestionRef[] =>
  mentionsIn(plan)
    .filter(({ question, ids }) => question.register === register && ids.includes(id))
    .map(({ ref }) => ref);

/** An answer that named somebody who is gone. */
export interface Cleared {
  ref: QuestionRef;
  /** All that it named, in its order. */
  ids: readonly string[];
  gone: readonly string[];
}

/** The plan in which every name that answers point to is there: what points to nothing is no answer. */
export function withoutDangling(plan: Plan): { plan: Plan; cleared: Cleared[] } {
  const known = (register: Register) => new Set(listOf(plan, register).entries.map(({ id }) => id));
  const there = { people: known('people'), teams: known('teams'), places: known('places') };
  const dangling = mentionsIn(plan).filter(({ question, ids }) =>
    ids.some((id) => !there[question.register].has(id)),
  );
  return {
    cleared: dangling.map(({ ref, question, ids }) => ({
      ...{ ref, ids },
      gone: ids.filter((id) => !there[question.register].has(id)),
    })),
    plan: dangling.reduce((whole, { ref, question, ids }) => {
      const left = ids.filter((id) => there[question.register].has(id));
      return withAnswerAt(whole, ref, question.kind === 'refs' ? left : null, plan.sources);
    }, plan),
  };
}

/**
 * Brings back what was cleared: to a question for one where nothing else has been answered since, to one for several
 * beside what has been chosen since.
 * @param sources where those answers came from
 */
export const withCleared = (plan: Plan, cleared: readonly Cleared[], sources: Sources): Plan =>
  cleared.reduce((whole, { ref, ids, gone }) => {
    const now = mentionsIn(whole).find(
      (mention) =>
        mention.ref.chapter === ref.chapter && fieldAddress(mention.ref) === fieldAddress(ref),
    );
    if (!now || (now.question.kind === 'ref' && now.ids.length > 0)) return whole;
    const there = new Set(registered(whole, now.question.register).map(({ id }) => id));
    const answer = [...new Set([...ids, ...now.ids])].filter(
      (id) => now.ids.includes(id) || (gone.includes(id) && there.has(id)),
    );
    if (answer.length === now.ids.length) return whole;
    // What was chosen since is the user's own.
    const from = answer.join() === ids.join() ? sources : {};
    return withAnswerAt(whole, ref, now.question.kind === 'refs' ? answer : answer[0], from);
  }, plan);

/** The plan with those entries that its answers name, and that only the registers of the plan before it hold. */
export function withNamed(plan: Plan, before: Plan): Plan {
  const mentions = mentionsIn(plan);
  return (Object.keys(registers) as Register[]).reduce((whole, register) => {
    const { chapter, list } = registers[register];
    const { question, entries } = listOf(whole, register);
    const named = mentions.flatMap((each) => (each.question.register === register ? each.ids : []));
    const gone = listOf(before, register).entries.filter(
      ({ id }) => named.includes(id) && !entries.some((each) => each.id === id),
    );
    if (gone.length === 0) return whole;
    const names = sourcesOfEntries(`${chapter}.${list}`, question, gone, 'proposed');
    const from = Object.entries(before.sources).filter(([name]) => name in names);
    return withAnswer(whole, chapter, list, [...entries, ...gone], Object.fromEntries(from));
  }, plan);
}

/** A plan in which something is named, and the entry that was made for it while its name is still typed. */
export interface Named {
  plan: Plan;
  made: string | null;
}

/**
 * Answers with a name: that of an entry which is there, or of a new one.
 * @param made the entry that was made for this answer while it was typed: renamed, or dropped again when the name turns
 *   out to be another's
 * @returns null when the register is full
 */
export function named(
  plan: Plan,
  ref: Address,
  register: Register,
  text: string,
  { made, newId }: { made: string | null; newId: () => string },
): Named | null {
  const { chapter, list, name } = registers[register];
  const { question, entries } = listOf(plan, register);
  const withEntries = (next: readonly Entry[]) => withAnswer(plan, chapter, list, next);
  const others = entries.filter(({ id }) => id !== made);
  const wanted = typedOnOneLine(text);
  const match = others.find((entry) => typedOnOneLine(nameIn(entry, name)) === wanted);
  if (wanted === '' || match) {
    const rest = others.length < entries.length ? withEntries(others) : plan;
    return { plan: withAnswerAt(rest, ref, match?.id ?? null), made: null };
  }
  if (made !== null && others.length < entries.length) {
    const renamed = entries.map((entry) =>
      entry.id === made ? { ...entry, [name]: text } : entry,
    );
    return { plan: withAnswerAt(withEntries(renamed), ref, made), made };
  }
  if (entries.length >= question.max) return null;
  const fresh = { ...blankEntry(question, newId()), [name]: text };
  return { plan: withAnswerAt(withEntries([...entries, fresh]), ref, fresh.id), made: fresh.id };
}
