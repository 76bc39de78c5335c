import { locales, type Locale } from '../../src/i18n/locales.ts';
import { type Packed, tongueIn } from '../../src/components/site/search/packed.ts';
import { isHan, wordsIn } from '../../src/components/site/search/words.ts';
import { packIndex } from './pack.ts';
import type { Record } from './records.ts';
import { tellingWords } from './telling.ts';
import { tongueOf } from './tongues.ts';

/** A Chinese name as short as this is one word, which the segmenter may not know, or two. */
const shortName = /^\p{sc=Han}{2,4}$/u;

/** Chinese with its words apart: signs that meet where two words meet are no word, and half of all pairs. */
function spaced(locale: Locale): (text: string) => string {
  if (locale !== 'zh-tw') return (text) => text;
  const cutter = new Intl.Segmenter(locales[locale].lang, { granularity: 'word' });
  return (text) => Array.from(cutter.segment(text), ({ segment }) => segment).join(' ');
}

function listsOf(sets: readonly Iterable<string>[]): Map<string, number[]> {
  const lists = new Map<string, number[]>();
  sets.forEach((words, number) => {
    for (const word of words) lists.set(word, [...(lists.get(word) ?? []), number]);
  });
  return lists;
}

function pagesOf(records: readonly Record[]): Packed['pages'] {
  const pages = Map.groupBy(records, ({ path }) => path);
  return [...pages].map(([path, own]) => [
    path,
    own[0]?.page ?? '',
    own.map(({ id, heading }) => [id, heading]),
  ]);
}

/** The search index of a language; records of a page stand together. */
export function indexOf(locale: Locale, records: readonly Record[], version: string): Packed {
  const head = {
    version,
    tongue: tongueOf(locale),
    pages: pagesOf(records),
    words: '',
    names: '',
    text: '',
  };
  const tongue = tongueIn(head);
  const cut = spaced(locale);
  const apart = (text: string) => wordsIn(cut(text), tongue);
  const headings = records.map(({ heading }) => new Set(wordsIn(heading, tongue)));
  const names = records.map((record, number) => {
    const words = record.names.flatMap((name) =>
      shortName.test(name) ? wordsIn(name, tongue) : apart(name),
    );
    return new Set(words.filter((word) => !headings[number]?.has(word)));
  });
  const texts = records.map(({ text }, number) =>
    apart(text).filter(
      (word) =>
        word.length > 1 &&
        !(isHan(word) && word.length > 2) &&
        !headings[number]?.has(word) &&
        !names[number]?.has(word),
    ),
  );
  return { ...head, ...packIndex(listsOf(names), listsOf(tellingWords(texts))) };
}
