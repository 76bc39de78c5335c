import { describe, expect, test } from 'vitest';
import { localeIds, sourceLocale } from '../../src/i18n/locales.ts';
import { textsIn } from './all-texts.ts';
import { type CheckName, checksFor } from './checks.ts';
import { type Exception, exceptions } from './exceptions.ts';
import type { KeyedText, Text } from './text.ts';
import { unsaid, untranslated } from './untranslated.ts';

const texts = new Map(localeIds.map((locale) => [locale, textsIn(locale)]));
const needed = new Set<Exception>();

/** Whether a hit is right where it stands; notes which exceptions were of use. */
function isRight(check: CheckName, { file }: Text, problem: string): boolean {
  const found = exceptions.filter(
    (each) => each.check === check && each.in.test(file) && each.says.test(problem),
  );
  for (const each of found) needed.add(each);
  return found.length > 0;
}

describe.each(localeIds)('in %s', (locale) => {
  const all = texts.get(locale) ?? [];

  test.each(checksFor(locale))('no text has %s', (name, { check, of }) => {
    const read = all.filter(({ use }) => of === undefined || of.includes(use));
    const problems = read.flatMap((text) =>
      check(text.value, locale)
        .filter((problem) => !isRight(name, text, problem))
        .map((problem) => `${text.file}, ${text.at}: ${problem}`),
    );
    expect(read).not.toHaveLength(0);
    expect(problems).toEqual([]);
  });
});

/** Texts with names that two languages share: not pages and documents, whose places are lines. */
const keyed = (all: readonly Text[]): KeyedText[] =>
  all
    .filter(({ use, at }) => use === 'prose' && !at.startsWith('line '))
    .map(({ locale, file, at, value }) => ({
      key: `${file.replace(new RegExp(`(?<=/)${locale}(?=[/.])`), '*')} ${at}`,
      value,
    }));

describe.each(localeIds.filter((locale) => locale !== sourceLocale))('in %s', (locale) => {
  const english = keyed(texts.get(sourceLocale) ?? []);
  const translated = keyed(texts.get(locale) ?? []);

  test('no text is left out', () => {
    expect(unsaid(english, translated)).toEqual([]);
  });

  test('no text is still in English', () => {
    expect(translated.length).toBeGreaterThan(english.length / 2);
    expect(untranslated(english, translated, locale)).toEqual([]);
  });
});

test('every exception is needed', () => {
  expect(exceptions.filter((each) => !needed.has(each))).toEqual([]);
});
