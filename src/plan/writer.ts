import type { Wording } from '../i18n/forms/wording';
import { locales } from '../i18n/locales';
import { type ChapterId, type GroupsOf, questionsOf, type WordsOf } from './chapters';
import { neededIn, neededInEntry } from './depth';
import { gap } from './gap';
import { choicesOf, entriesToFill, type FormRows, hasRoom, isAskedInForm, room } from './form';
import { type Flat, isAsked, type NameIn } from './kinds/asked';
import { entriesOf } from './kinds/list';
import type {
  Answers,
  Groups,
  Item,
  ListQuestion,
  Question,
  Questions,
  RefQuestion,
  RefsQuestion,
} from './kinds/question';
import type { Words } from './loading';
import type { Plan } from './plan';
import type { QuestionRef } from './questionRef';
import { nameOf } from './provenance';
import { calledIn, isMention, nameRefOf } from './registers';
import type { Source } from './sources';
import { staysForeign } from './ownTexts';
import { type Inline, phrasing } from './tree';
import { linesOf, typedOnOneLine } from './typedText';
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
    /** The language of words that are in another one than the document, as a BCP 47 tag. */
    lang?: string;
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
  /** The same without the mark, where another place beside it has that. */
  about: (said: Inline, questions: readonly Name[]) => Inline;
  /** An answer as all languages tell it: two that are the same here read alike in each of them. */
  everywhere: (question: Name) => unknown;
  /** Tells whether there is something to show. */
  has: (question: Name) => boolean;
  /** Tells whether the document speaks of it: it has an answer, or needs one. */
  isSaid: (question: Name) => boolean;
  /** What an empty question of a form can be answered with, in words; nothing where it is answered, or in no form. */
  choices: (question: Name) => string[];
  /** The chosen ids of a question, each in words. */
  each: (question: Name) => string[];
  /** What was typed, on one line: for headings and names within a sentence. */
  line: (question: Name) => Inline;
  /** What was typed, each line that has something on it by itself. */
  lines: (question: Name) => Inline[];
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
  /** The entries of a list; in a form, rows to fill in where there are none. */
  entries: <List extends ListIn<Flat<All>>>(
    list: List,
    rows?: FormRows<keyof Extract<Flat<All>[List], ListQuestion>['item'] & string>,
  ) => Entry<Extract<Flat<All>[List], ListQuestion>>[];
}

/** Makes the writer for a chapter of a plan. */
export function writerFor<Id extends ChapterId>(
  plan: Plan,
  chapter: Id,
  words: Words,
  { languages = false, form = false }: { languages?: boolean; form?: boolean } = {},
): Writer<GroupsOf<Id>, WordsOf<Id>> {
  const questions = questionsOf(chapter);
  const answers: Readonly<Record<string, unknown>> = plan.answers[chapter];
  const said = words.chapters[chapter];
  const named = { ...words, called: calledIn(plan) };
  const at = { plan, chapter, words: named, languages, form, needed: neededIn(plan, chapter) };
  const entries = (list: string, rows?: FormRows) => {
    const question = questions[list];
    if (question?.kind !== 'list') return [];
    const there = entriesOf(question, answers[list]);
    const shown = form && there.length === 0 ? entriesToFill(question, rows) : there;
    return shown.map((item, index) => ({
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
    words: named,
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
  languages: boolean;
  form: boolean;
  /** Questions without which there is a gap. */
  needed: ReadonlySet<string>;
}

function readerOf(
  { plan, chapter, words, languages, form, needed }: At,
  questions: Questions,
  siblings: Readonly<Record<string, unknown>>,
  entry?: QuestionRef['entry'],
): Reader<string> {
  const refTo = (question: string): QuestionRef => ({ chapter, question, ...(entry && { entry }) });
  const asked = (id: string) => {
    const question = questions[id];
    if (!question) return undefined;
    const isOne = form ? isAskedInForm(question, questions, siblings) : isAsked(question, siblings);
    return isOne ? question : undefined;
  };
  const has = (id: string) => asked(id)?.isAnswered(siblings[id]) ?? false;
  const textOf = (id: string) => {
    const text = siblings[id];
    return typeof text === 'string' ? text : '';
  };
  const isForeign = languages && plan.writtenIn !== words.locale;
  const tongued = (ref: QuestionRef, text: string, said: Inline): Inline =>
    staysForeign(plan, nameOf(ref), text, words.locale)
      ? tagged(said, locales[plan.writtenIn].lang)
      : said;
  const inTongue = (id: string, said: Inline): Inline =>
    isForeign && questions[id]?.kind === 'text' ? tongued(refTo(id), textOf(id), said) : said;
  /** Names, each in its own language: some may be translated in their register. */
  const namesInTongue = ({ register }: RefQuestion | RefsQuestion, ids: readonly string[]) =>
    ids.flatMap((id, index): Inline[] => {
      const name = words.called(register, id);
      const join = index > 0 ? [words.document.separator] : [];
      return [...join, tongued(nameRefOf(plan, register, id), name, name)];
    });
  const each = (id: string): string[] => {
    const [question, answer] = [questions[id], siblings[id]];
    if (question?.kind !== 'many' || !Array.isArray(answer) || !has(id)) return [];
    return answer.map((chosen) =>
      words.document.opening(wordFor(words, question.set, String(chosen))),
    );
  };
  const worded = (id: string): Inline => {
    const question = asked(id);
    if (!question) return words.document.none;
    const nameless = has(id) ? namelessIn(question, siblings[id], plan, words) : undefined;
    if (nameless) return gap(nameless, words);
    if (isForeign && isMention(question) && has(id)) {
      return namesInTongue(question, mentioned(siblings[id]));
    }
    if (question.kind === 'many' && !question.set.byIntl && has(id)) {
      return words.document.items(each(id));
    }
    if (question.kind !== 'list' && has(id)) {
      return inTongue(id, question.inWords(siblings[id], words));
    }
    if (form) return room();
    return needed.has(id) ? gap(refTo(id), words) : words.document.none;
  };
  // What the name of every answer here begins with.
  const within = nameOf(refTo(''));
  const namesOf = (ids: readonly string[]) => ids.filter(asked).map((id) => within + id);
  const isAllOwn = Object.keys(plan.sources).length === 0;
  const marked = (said: Inline, ids: readonly string[]): Inline => {
    const of = namesOf(ids);
    // One place to write what several answers say together.
    if (form && !ids.some(has) && hasRoom(said)) return { said: room(), of };
    const sources = isAllOwn
      ? []
      : namesOf(ids.filter(has)).flatMap((name) => plan.sources[name] ?? []);
    const source = sources.includes('example') ? 'example' : sources[0];
    if (!source) return { said, of };
    const mark = { type: 'text', value: words.document.source[source], data: { source } } as const;
    return { said: [said, mark], of };
  };
  return {
    label: (id) => labelFor(words, chapter, id),
    everywhere: (id) => has(id) && [siblings[id], plan.translations[within + id]],
    has,
    isSaid: (id) => has(id) || needed.has(id) || (form && asked(id) !== undefined),
    bare: (id) => ({ said: worded(id), of: namesOf([id]) }),
    marked,
    about: (said, ids) => ({ said, of: namesOf(ids) }),
    show: (id) => marked(worded(id), [id]),
    choices: (id) => (form && !has(id) ? choicesOf(asked(id), words) : []),
    each,
    line: (id) => ({ said: inTongue(id, typedOnOneLine(textOf(id))), of: namesOf([id]) }),
    lines: (id) =>
      linesOf(textOf(id)).map((line) => ({ said: inTongue(id, line), of: namesOf([id]) })),
  };
}

const mentioned = (answer: unknown): string[] => [answer].flat().map(String);

/** The name that is missing where an answer points to somebody without one. */
function namelessIn(question: Question, answer: unknown, plan: Plan, { called }: Words) {
  if (!isMention(question)) return undefined;
  const { register } = question;
  const id = mentioned(answer).find((each) => called(register, each) === '');
  return id === undefined ? undefined : nameRefOf(plan, register, id);
}

/** The same words, marked as being in a language. */
const tagged = (said: Inline, lang: string): Inline =>
  phrasing(said).map((node) => (node.type === 'text' ? { ...node, data: { lang } } : node));
