import type { Locale } from '../../i18n/locales';
import type { Wording } from '../../i18n/forms/wording';
import type { IdSet } from '../kinds/idSet';
import type { Register } from '../kinds/question';
import type { ChapterWords } from './chapterWords';
import type { Joins } from './joins/en';

/** What an entry of a register is called; nothing where there is no such entry. */
export type Called = (register: Register, id: string) => string;

/** Names of questions and choices in one language: what the form of a chapter needs. */
export interface Names {
  locale: Locale;
  /** How the language writes numbers, dates and lists. */
  wording: Wording;
  /** Words for the ids of each set, by the name of the set. */
  choices: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Names of the plan's people, teams and places, once it is known which plan. */
  called: Called;
  /** The words of the chapters that are loaded. */
  chapters: Readonly<Record<string, ChapterWords>>;
}

/** Names, and the sentences and joins that stand in every plan. */
export interface Vocabulary extends Names {
  document: Joins;
}

/** The words for an id of a set in the language of the document or the page. */
export function wordFor(
  { wording, choices }: Pick<Names, 'wording' | 'choices'>,
  { name, byIntl }: IdSet,
  id: string,
): string {
  return byIntl ? byIntl(wording, id) : (choices[name]?.[id] ?? id);
}

/** The short name of a question. Throws for one that has none: a mistake of ours, found by every test of a document. */
export function labelFor(
  { chapters }: Pick<Names, 'chapters'>,
  chapter: string,
  question: string,
): string {
  const label = chapters[chapter]?.questions[question]?.label;
  if (label === undefined) throw new Error(`No label for ${chapter}.${question}`);
  return label;
}
