import { type Locale, localeIds, locales } from '../i18n/locales';
import { opening } from './answersComment';
import { chapterIds } from './chapters';
import { hashOf } from './hash';
import type { Words } from './loading';
import { fileOf } from './markdownFile';
import type { OpenedPlan } from './openFile';
import type { DocumentOptions } from './parts';

/** The language that a file says it is in; null where it says none that the planner has. */
export function languageOf({ text }: Pick<OpenedPlan, 'text'>): Locale | null {
  const tag = /^language: "(.*)"$/m.exec(text)?.[1];
  return localeIds.find((id) => locales[id].lang === tag) ?? null;
}

/**
 * The text of a file as it was downloaded, before somebody edited it: what its answers say, written anew. The hash
 * in the file proves that it is the same; null when it is not, since another build, or a document with other settings,
 * says the same answers in other words.
 * @param words in the language of the file
 */
export function originalText(opened: OpenedPlan, words: Words): string | null {
  if (opened.hash === null || opened.upgraded) return null;
  for (const options of settings(opened.text, words)) {
    const file = fileOf(opened.plan, words, options);
    const text = file.slice(0, file.lastIndexOf(opening));
    if (hashOf(text) === opened.hash) return text;
  }
  return null;
}

/** How the document may have been written, the likeliest first: the file does not say. */
function* settings(text: string, words: Words): Generator<DocumentOptions> {
  const isThere = new Set(
    text.split('\n').flatMap((line) => /^## \d+ (.*)$/.exec(line.trim())?.[1] ?? []),
  );
  const there = chapterIds.filter((id) => isThere.has(words.chapters[id].title.name));
  const chosen = there.length < chapterIds.length ? [there, chapterIds] : [chapterIds];
  for (const form of [false, true]) {
    for (const chapters of chosen) {
      for (const diagram of [false, true]) yield { chapters, diagram, form };
    }
  }
}
