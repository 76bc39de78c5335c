import { type ChapterId, questionsOf } from '../chapters';
import { entriesOf } from '../kinds/list';
import type { Entry, ListQuestion, Register } from '../kinds/question';
import type { Plan } from '../plan';
import { nameOf } from '../provenance';
import { isMention, registers, withoutDangling } from '../registers';
import type { QuestionRef } from '../questionRef';
import type { AnswerDifference, Difference, RowDifference } from './difference';

/** A plan that has taken something over from another one. */
export interface Taken {
  plan: Plan;
  /** People, teams and places that came along because what was taken over names them. */
  brought: number;
  /** Rows that stayed away because their list can't hold more. */
  leftOut: readonly RowDifference[];
  /** How many people, teams and places stayed away because their list can't hold more. */
  unnamed: number;
}

/**
 * Makes a plan say what another one says, as far as these differences between the two go, whichever of them came first.
 * Where an answer comes from goes with it: one that is proposed there is proposed here, one that is somebody's own
 * is the user's own. What it names comes along when it is not here; what names an entry that goes is no answer any more.
 */
export function takenOver(plan: Plan, other: Plan, differences: readonly Difference[]): Taken {
  const rows = differences.filter((each) => each.kind === 'row');
  const answers = differences.filter((each) => each.kind === 'answer');
  const lists = Map.groupBy(rows, ({ chapter, list }) => `${chapter}.${list}`);
  const answered = answers.reduce((whole, each) => withOne(whole, other, each), plan);
  const filled = [...lists.values()].reduce<Pick<Taken, 'plan' | 'leftOut'>>(
    (whole, each) => {
      const after = withRows(whole.plan, other, each);
      return { plan: after.plan, leftOut: [...whole.leftOut, ...after.leftOut] };
    },
    { plan: answered, leftOut: [] },
  );
  const whole = withNamed(filled.plan, other);
  const missing = missingIn(whole.plan, other);
  return {
    plan: withoutDangling(whole.plan).plan,
    brought: whole.brought,
    leftOut: filled.leftOut,
    // Several answers may name the same.
    unnamed: new Set(missing.map(({ register, entry }) => `${register} ${entry.id}`)).size,
  };
}

type Siblings = Readonly<Record<string, unknown>>;

const siblingsIn = (plan: Plan, chapter: ChapterId): Siblings => plan.answers[chapter];

/** The plan with another answer in a chapter, and with what the other plan has beside the answers of these names. */
function replaced(
  plan: Plan,
  other: Plan,
  [chapter, question, answer]: readonly [ChapterId, string, unknown],
  isMeant: (name: string) => boolean,
): Plan {
  return {
    ...plan,
    answers: { ...plan.answers, [chapter]: { ...siblingsIn(plan, chapter), [question]: answer } },
    sources: merged(plan.sources, other.sources, isMeant),
    translations: merged(plan.translations, other.translations, isMeant),
  };
}

const merged = <Value>(
  own: Readonly<Record<string, Value>>,
  others: Readonly<Record<string, Value>>,
  isMeant: (name: string) => boolean,
): Readonly<Record<string, Value>> => {
  const meant = Object.entries(others).filter(([name]) => isMeant(name));
  const rest = Object.entries(own).filter(([name]) => !isMeant(name));
  const isUntouched = meant.length === 0 && rest.length === Object.keys(own).length;
  return isUntouched ? own : Object.fromEntries([...rest, ...meant]);
};

function withOne(plan: Plan, other: Plan, { ref }: AnswerDifference): Plan {
  const name = nameOf(ref);
  const isMeant = (each: string) => each === name;
  const { chapter, question, entry } = ref;
  if (!entry) {
    const answer = siblingsIn(other, chapter)[question];
    return replaced(plan, other, [chapter, question, answer], isMeant);
  }
  const list = questionsOf(chapter)[entry.list];
  if (list?.kind !== 'list') return plan;
  const theirs = entryIn(other, chapter, list, entry);
  if (!theirs) return plan;
  const entries = entriesOf(list, siblingsIn(plan, chapter)[entry.list]).map((each) =>
    each.id === entry.id ? { ...each, [question]: theirs[question] } : each,
  );
  return replaced(plan, other, [chapter, entry.list, entries], isMeant);
}

const entryIn = (
  plan: Plan,
  chapter: ChapterId,
  list: ListQuestion,
  { list: name, id }: { list: string; id: string },
): Entry | undefined =>
  entriesOf(list, siblingsIn(plan, chapter)[name]).find((each) => each.id === id);

/** Takes over rows of one list, each to its place among those that are here. */
function withRows(
  plan: Plan,
  other: Plan,
  rows: readonly RowDifference[],
): Pick<Taken, 'plan' | 'leftOut'> {
  const [first] = rows;
  if (!first) return { plan, leftOut: [] };
  const { chapter, list, question } = first;
  const own = entriesOf(question, siblingsIn(plan, chapter)[list]);
  const theirs = entriesOf(question, siblingsIn(other, chapter)[list]);
  const wanted = new Set(rows.map(({ id }) => id));
  const stays = own.filter(({ id }) => !wanted.has(id) || theirs.some((each) => each.id === id));
  const known = new Set(stays.map(({ id }) => id));
  const fresh = theirs.filter(({ id }) => wanted.has(id) && !known.has(id));
  const room = Math.max(0, question.max - stays.length);
  const tooMany = new Set(fresh.slice(room).map(({ id }) => id));
  const taken = rows.filter(({ id }) => !tooMany.has(id));
  const entries = inOrder(stays, theirs, taken);
  const goesWith = taken.map(({ id }) => `${chapter}.${list}.${id}.`);
  const isMeant = (name: string) => goesWith.some((prefix) => name.startsWith(prefix));
  return {
    plan: replaced(plan, other, [chapter, list, entries], isMeant),
    leftOut: rows.filter(({ id }) => tooMany.has(id)),
  };
}

/**
 * The entries that stay, with what is taken over of them. One that is new here or stood elsewhere there goes behind
 * the one that it follows there; in the order of the other list, so that taking over all gives that list.
 */
function inOrder(
  stays: readonly Entry[],
  theirs: readonly Entry[],
  taken: readonly RowDifference[],
): Entry[] {
  const rows = new Map(taken.map((row) => [row.id, row]));
  const known = new Set(stays.map(({ id }) => id));
  const isPlaced = (id: string) =>
    rows.has(id) && (!known.has(id) || rows.get(id)?.isMoved === true);
  const result = stays
    .filter(({ id }) => !isPlaced(id))
    .map((entry) =>
      rows.has(entry.id) ? (theirs.find(({ id }) => id === entry.id) ?? entry) : entry,
    );
  theirs.forEach((entry, index) => {
    if (!isPlaced(entry.id)) return;
    const before = theirs
      .slice(0, index)
      .findLast(({ id }) => result.some((each) => each.id === id));
    const at = before ? result.findIndex(({ id }) => id === before.id) + 1 : 0;
    result.splice(at, 0, entry);
  });
  return result;
}

/** Brings what answers name and only the other plan has into the registers; what comes may name others. */
function withNamed(plan: Plan, other: Plan): Pick<Taken, 'plan' | 'brought'> {
  let [whole, brought] = [plan, 0];
  for (;;) {
    const missing = missingIn(whole, other);
    if (missing.length === 0) return { plan: whole, brought };
    const before = whole;
    for (const { register, entry } of missing) {
      const { chapter, list } = registers[register];
      const question = questionsOf(chapter)[list];
      if (question?.kind !== 'list') continue;
      const entries = entriesOf(question, siblingsIn(whole, chapter)[list]);
      if (entries.length >= question.max || entries.some(({ id }) => id === entry.id)) continue;
      const isMeant = (name: string) => name.startsWith(`${chapter}.${list}.${entry.id}.`);
      whole = replaced(whole, other, [chapter, list, [...entries, entry]], isMeant);
      brought += 1;
    }
    // Registers that are full take nobody in.
    if (whole === before) return { plan: whole, brought };
  }
}

interface Missing {
  register: Register;
  entry: Entry;
}

/** Entries of the other plan's registers that answers here name and that are not here. */
function missingIn(plan: Plan, other: Plan): Missing[] {
  return withoutDangling(plan).cleared.flatMap(({ ref, gone }): Missing[] => {
    const question = questionAt(ref);
    if (!question || !isMention(question)) return [];
    const { register } = question;
    const { chapter, list } = registers[register];
    const asked = questionsOf(chapter)[list];
    if (asked?.kind !== 'list') return [];
    const theirs = entriesOf(asked, siblingsIn(other, chapter)[list]);
    return theirs.filter(({ id }) => gone.includes(id)).map((entry) => ({ register, entry }));
  });
}

function questionAt({ chapter, question, entry }: QuestionRef) {
  const questions = questionsOf(chapter);
  if (!entry) return questions[question];
  const list = questions[entry.list];
  return list?.kind === 'list' ? list.item[question] : undefined;
}
