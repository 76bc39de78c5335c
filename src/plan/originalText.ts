import { type Locale, localeIds, locales } from '../i18n/locales';
import { opening } from './answersComment';
import { chapterIds } from './chapters';
import { hashOf } from './hash';
import type { Words } from './loading';
import type { OpenedPlan, Written } from './openFile';
import type { DocumentOptions } from './parts';

/** The language that a file says it is in; null where it says none that the planner has. */
export function languageOf({ text }: Pick<Written, 'text'>): Locale | null {
  const tag = /^language: "(.*)"$/m.exec(text)?.[1];
  return localeIds.find((id) => locales[id].lang === tag) ?? null;
}

/**
 * The text of a file as it was downloaded, before somebody edited it: what its answers say, written anew. The hash
 * in the file proves that it is the same; null when it is not, since another build, or a document with other settings,
 * says the same answers in other words.
 * @param words in the language of the file
 * @param writer what writes a file, which comes late
 */
export function originalText(
  { plan, written }: Pick<OpenedPlan, 'plan' | 'written'>,
  words: Words,
  { fileOf }: Pick<typeof import('./markdownFile'), 'fileOf'>,
): string | null {
  if (written.hash === null) return null;
  for (const options of settings(written.text, words)) {
    const file = fileOf(plan, words, options);
    const text = file.slice(0, file.lastIndexOf(opening));
    if (hashOf(text) === written.hash) return text;
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
