import type { Locale } from '../i18n/locales';
import { askedIn } from './asking';
import { byChapter, chapterIds, questionsOf } from './chapters';
import { entriesOf } from './kinds/list';
import type { Question, Questions, TextQuestion } from './kinds/question';
import type { Plan, PlanAnswers } from './plan';
import { nameOf } from './provenance';
import type { QuestionRef } from './questionRef';
import type { Translation } from './translations';

/** How far the translation of a text is; `changed` when the text is another one since. */
export type Told = 'open' | 'changed' | 'translated';

/** A text of the user’s own that stands in the document, and what it says in another language. */
export interface OwnText {
  ref: QuestionRef;
  /** The name of the answer, under which its translations stand. */
  name: string;
  question: TextQuestion;
  source: string;
  translation: Translation | null;
  told: Told;
  /** False for names and addresses, which may stand in any language as they are. */
  needed: boolean;
}

type Answers = Readonly<Record<string, unknown>>;

/** The translation of an answer; null in the language that the user writes in. */
function translationOf(plan: Plan, name: string, locale: Locale): Translation | null {
  const translation = plan.translations[name]?.[locale];
  return plan.writtenIn !== locale && translation?.text.trim() ? translation : null;
}

/** Tells whether a text stands in a document as it was typed, although the document is in another language. */
export const staysForeign = (plan: Plan, name: string, source: string, locale: Locale): boolean =>
  plan.writtenIn !== locale &&
  translationOf(plan, name, locale) === null &&
  !needsNoTranslation(source);

/**
 * The plan as a document in some language tells it: with the translations that there are, also those of a text that
 * was changed since. The same plan where there are none.
 */
export function toldIn(plan: Plan, locale: Locale): Plan {
  if (plan.writtenIn === locale || Object.keys(plan.translations).length === 0) return plan;
  const tell = (questions: Questions, siblings: Answers, at: string): Answers => ({
    ...siblings,
    ...Object.fromEntries(
      Object.entries(questions).map(([id, question]) => [
        id,
        told(question, siblings[id], `${at}.${id}`),
      ]),
    ),
  });
  const told = (question: Question, answer: unknown, name: string): unknown => {
    if (question.kind === 'list') {
      return entriesOf(question, answer).map((entry) =>
        tell(question.item, entry, `${name}.${entry.id}`),
      );
    }
    // What is not answered stays a gap, whatever an earlier answer was called.
    if (question.kind !== 'text' || !question.isAnswered(answer)) return answer;
    return translationOf(plan, name, locale)?.text ?? answer;
  };
  const answers = byChapter((id) => tell(questionsOf(id), plan.answers[id], id));
  // Made of the same questions as the type; only texts are replaced, and by texts.
  return { ...plan, answers: answers as unknown as PlanAnswers };
}

/** All texts of the user’s own that stand in the document, in the order of the plan. */
export function ownTexts(plan: Plan, locale: Locale): OwnText[] {
  return chapterIds
    .flatMap((chapter) => askedIn(plan, chapter))
    .flatMap(({ ref, question, answer }): OwnText[] => {
      if (question.kind !== 'text' || !question.isAnswered(answer)) return [];
      const source = String(answer);
      const name = nameOf(ref);
      const translation = translationOf(plan, name, locale);
      const needed = !question.isName && !needsNoTranslation(source);
      return [
        { ref, name, question, source, translation, told: toldOf(source, translation), needed },
      ];
    });
}

const toldOf = (source: string, translation: Translation | null): Told =>
  translation === null ? 'open' : translation.from === source ? 'translated' : 'changed';

/** An address of the web, of mail or of a phone, or something without a letter in it. */
const sameEverywhere =
  /^(?:\P{L}+|(?:https?|ftp|mailto|tel|sip|callto|msteams):\S+|www\.\S+|[^\s@]+@[^\s@]+\.[^\s@]+|(?:[\p{L}\d-]+\.)+[a-z]{2,}(?:[/?#]\S*)?)$/iu;

/** Tells whether a text reads the same in every language: addresses, numbers and signs, and nothing else. */
const needsNoTranslation = (text: string): boolean =>
  text.split(/\s+/).every((part) => part === '' || sameEverywhere.test(part));
