import { type Asked, askedIn } from '../../../plan/asking';
import { type ChapterId, groupsOf, questionsOf } from '../../../plan/chapters';
import { entriesOf } from '../../../plan/kinds/list';
import type { Entry, ListQuestion } from '../../../plan/kinds/question';
import type { Words } from '../../../plan/loading';
import type { Plan } from '../../../plan/plan';
import { sourceOf } from '../../../plan/provenance';
import type { QuestionRef } from '../../../plan/questionRef';
import { phrasing, wordsOf } from '../../../plan/tree';
import { labelFor } from '../../../plan/words/vocabulary';
import { entryName, tellingIn } from '../grid/entryName';

/** An entry of a list, beside the others. */
export interface InList {
  question: ListQuestion;
  entries: readonly Entry[];
  entry: Entry;
}

/** What is asked together in a chapter: the questions of an entry, or those of a group that stand in no list. */
export interface Place {
  chapter: ChapterId;
  /** Its id within the chapter. */
  id: string;
  name: string;
  asked: readonly Asked[];
  inList: InList | null;
}

const idOf = ({ chapter, question, entry }: QuestionRef): string =>
  entry
    ? `${entry.list}.${entry.id}`
    : (Object.entries(groupsOf(chapter)).find(([, group]) => Object.hasOwn(group, question))?.[0] ??
      '');

/** A list with entries is answered by these: it is no answer of its own. */
const isOwnAnswer = ({ question, answer }: Asked) =>
  question.kind !== 'list' || !question.isAnswered(answer);

/** The places of a chapter in which something is asked, in order; a list is among the questions while it is empty. */
export const placesIn = (plan: Plan, chapter: ChapterId, words: Words): Place[] =>
  placesOf(askedIn(plan, chapter).filter(isOwnAnswer), plan, chapter, words);

/** The places of these questions of a chapter. */
export function placesOf(
  questions: readonly Asked[],
  plan: Plan,
  chapter: ChapterId,
  words: Words,
): Place[] {
  const byPlace = Map.groupBy(questions, ({ ref }) => idOf(ref));
  return [...byPlace].map(([id, asked]) => {
    const inList = listAround(plan, asked[0]?.ref);
    return { chapter, id, asked, inList, name: nameOf(chapter, id, asked, inList, words) };
  });
}

function listAround(plan: Plan, ref: QuestionRef | undefined): InList | null {
  if (!ref?.entry) return null;
  const at = ref.entry;
  const question = questionsOf(ref.chapter)[at.list];
  if (question?.kind !== 'list') return null;
  const answers: Readonly<Record<string, unknown>> = plan.answers[ref.chapter];
  const entries = entriesOf(question, answers[at.list]);
  const entry = entries.find(({ id }) => id === at.id);
  return entry ? { question, entries, entry } : null;
}

function nameOf(
  chapter: ChapterId,
  id: string,
  [first]: readonly Asked[],
  inList: InList | null,
  words: Words,
): string {
  const at = first?.ref.entry;
  const { groups }: { groups: Readonly<Record<string, string>> } = words.chapters[chapter];
  if (!at || !inList) return groups[id] ?? id;
  const numbered = () =>
    words.document.open.entry(labelFor(words, chapter, at.list), words.wording.number(at.place));
  return entryName(inList.question, inList.entry, words) ?? numbered();
}

/** Tells whether the plan needs an answer here and has none. */
export const isGap = ({ needed, question, answer }: Asked) =>
  needed && !question.isAnswered(answer);

/** What of a place the user has not made their own. */
export const unconfirmedOf = (plan: Plan, { asked }: Place): Asked[] =>
  asked.filter(
    ({ ref, question, answer }) =>
      question.kind !== 'list' && question.isAnswered(answer) && sourceOf(plan, ref) !== null,
  );

/** How many answers a folded place tells beside its name. */
const told = 3;

/** Kinds of answers that say much in a few words; others tell a place only where there are too few of these. */
const telling = new Set<string>(['choice', 'number', 'date', 'text', 'ref']);

/**
 * The main answers of a place that its name does not tell, each after its label: words that were typed, or that take
 * another ending in a sentence, can't be glued into one in four languages.
 */
export function factsOf({ asked, inList }: Place, words: Words): string {
  const inName = inList ? tellingIn(inList.question, inList.entry, words).map(([id]) => id) : [];
  const answered = asked.filter(
    ({ ref, question, answer }) => question.isAnswered(answer) && !inName.includes(ref.question),
  );
  const isTelling = ({ question }: Asked) => !question.optional && telling.has(question.kind);
  const chosen = [...answered.filter(isTelling), ...answered.filter((each) => !isTelling(each))];
  return chosen
    .slice(0, told)
    .map((each) => factOf(each, words))
    .join(' · ');
}

function factOf({ ref, question, answer }: Asked, words: Words): string {
  const value = question.kind === 'list' ? [] : phrasing(question.inWords(answer, words));
  const line = value.map(wordsOf).join('').replaceAll('\n', ' ');
  return `${labelFor(words, ref.chapter, ref.question)}${words.document.colon}${line}`;
}
