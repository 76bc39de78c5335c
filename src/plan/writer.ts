import type { Wording } from '../i18n/forms/wording';
import { type ChapterId, type GroupsOf, questionsOf, type WordsOf } from './chapters';
import { neededIn, neededInEntry } from './depth';
import { type Flat, isAsked, type NameIn } from './kinds/asked';
import { entriesOf } from './kinds/list';
import type { Answers, Groups, Item, ListQuestion, Questions } from './kinds/question';
import type { Words } from './loading';
import type { Plan } from './plan';
import type { QuestionRef } from './questionRef';
import { nameOf } from './provenance';
import type { Source } from './sources';
import { type Inline, phrasing } from './tree';
import type { ChapterWords } from './words/chapterWords';
import { labelFor, wordFor } from './words/vocabulary';

declare module 'mdast' {
  interface EmphasisData {
    /** Marks words that stand for a missing answer, with the question that would fill them. */
    gap?: QuestionRef;
  }
  interface TextData {
    /** Marks the words that say that an answer is not the user's own. */
    source?: Source;
  }
}

/** Words answers that stand beside each other: those of a chapter, or of one entry of a list. */
export interface Reader<Name extends string> {
  /** The short name of a question. */
  label: (question: Name) => string;
  /**
   * The answer in words; a marked gap where an answer is missing, a dash where none is needed. One that the user has
   * not made their own is marked so.
   */
  show: (question: Name) => Inline;
  /** The same without the mark: where several answers stand together, `marked` marks them once. */
  bare: (question: Name) => Inline;
  /** What is said of several answers at once, marked when one of them is not the user's own. */
  marked: (said: Inline, questions: readonly Name[]) => Inline;
  /** Tells whether there is something to show. */
  has: (question: Name) => boolean;
  /** Tells whether the document speaks of it: it has an answer, or needs one. */
  isSaid: (question: Name) => boolean;
  /** The chosen ids of a question, each in words. */
  each: (question: Name) => string[];
}

export interface Entry<Asked extends ListQuestion> extends Reader<keyof Asked['item'] & string> {
  item: Asked extends ListQuestion<infer Inside> ? Item<Inside> : never;
}

type ListIn<Asked extends Questions> = {
  [Id in keyof Asked & string]: Asked[Id] extends ListQuestion ? Id : never;
}[keyof Asked & string];

/** Words the answers of one chapter: the only way from an answer into the document. */
export interface Writer<All extends Groups, Said extends ChapterWords> extends Reader<
  keyof Flat<All> & string
> {
  plan: Plan;
  answers: Answers<Flat<All>>;
  words: Words;
  /** What every plan says. */
  say: Words['document'];
  /** What this chapter says. */
  own: Said['document'];
  /** Names of the chapter's groups. */
  groups: Said['groups'];
  wording: Wording;
  /** The short name of a question, also of one that entries answer. */
  label: (question: NameIn<Flat<All>>) => string;
  /** The entries of a list. */
  entries: <List extends ListIn<Flat<All>>>(
    list: List,
  ) => Entry<Extract<Flat<All>[List], ListQuestion>>[];
}

/** Makes the writer for a chapter of a plan. */
export function writerFor<Id extends ChapterId>(
  plan: Plan,
  chapter: Id,
  words: Words,
): Writer<GroupsOf<Id>, WordsOf<Id>> {
  const questions = questionsOf(chapter);
  const answers: Readonly<Record<string, unknown>> = plan.answers[chapter];
  const said = words.chapters[chapter];
  const at = { plan, chapter, words, needed: neededIn(plan, chapter) };
  const entries = (list: string) => {
    const question = questions[list];
    if (question?.kind !== 'list') return [];
    return entriesOf(question, answers[list]).map((item, index) => ({
      item,
      ...readerOf(
        { ...at, needed: neededInEntry(question, item, plan.sources, `${chapter}.${list}`) },
        question.item,
        item,
        { list, id: item.id, place: index + 1 },
      ),
    }));
  };
  // Everything here goes by id; the type says which ids the chapter has, and what stands under them.
  return {
    plan,
    answers,
    words,
    say: words.document,
    own: said.document,
    groups: said.groups,
    wording: words.wording,
    ...readerOf(at, questions, answers),
    entries,
  } as unknown as Writer<GroupsOf<Id>, WordsOf<Id>>;
}

interface At {
  plan: Plan;
  chapter: ChapterId;
  words: Words;
  /** Questions without which there is a gap. */
  needed: ReadonlySet<string>;
}

function readerOf(
  { plan, chapter, words, needed }: At,
  questions: Questions,
  siblings: Readonly<Record<string, unknown>>,
  entry?: QuestionRef['entry'],
): Reader<string> {
  const refTo = (question: string): QuestionRef => ({ chapter, question, ...(entry && { entry }) });
  const has = (id: string) => {
    const question = questions[id];
    return !!question && isAsked(question, siblings) && question.isAnswered(siblings[id]);
  };
  const bare = (id: string): Inline => {
    const question = questions[id];
    if (!question || !isAsked(question, siblings)) return words.document.none;
    if (question.kind !== 'list' && has(id)) return question.inWords(siblings[id], words);
    return needed.has(id) ? gap(refTo(id), words) : words.document.none;
  };
  const marked = (said: Inline, ids: readonly string[]): Inline => {
    const sources = ids.flatMap((id) => (has(id) && plan.sources[nameOf(refTo(id))]) || []);
    const source = sources.includes('example') ? 'example' : sources[0];
    if (!source) return said;
    return [said, { type: 'text', value: words.document.source[source], data: { source } }];
  };
  return {
    label: (id) => labelFor(words, chapter, id),
    has,
    isSaid: (id) => has(id) || needed.has(id),
    bare,
    marked,
    show: (id) => marked(bare(id), [id]),
    each(id) {
      const [question, answer] = [questions[id], siblings[id]];
      if (question?.kind !== 'many' || !Array.isArray(answer) || !has(id)) return [];
      return answer.map((chosen) => wordFor(words, question.set, String(chosen)));
    },
  };
}

/** Words that stand for a missing answer; the preview leads from them to the question. */
function gap(ref: QuestionRef, words: Words): Inline {
  return { type: 'emphasis', data: { gap: ref }, children: phrasing(words.document.gap) };
}
