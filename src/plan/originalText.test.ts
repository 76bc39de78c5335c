import { describe, expect, test } from 'vitest';
import './testing/choiceLists';
import { type Locale, localeIds } from '../i18n/locales';
import { loadWords } from './loading';
import * as writer from './markdownFile';
import { type OpenedPlan, openFile } from './openFile';
import { languageOf, originalText } from './originalText';
import type { DocumentOptions } from './parts';
import { wholeDocument } from './document';
import { fullPlan } from './testing/fullPlan';
import { planWith } from './testing/planWith';

const opened = (file: string): OpenedPlan => {
  const read = openFile(file);
  if (read.kind !== 'opened') throw new Error(read.kind);
  return read;
};

/** A file that somebody edited, and its text as it was. */
async function edited(locale: Locale, options?: DocumentOptions, plan = fullPlan()) {
  const words = await loadWords(locale);
  const file = writer.fileOf(plan, words, options);
  const lines = file.split('\n');
  const at = lines.findIndex((line) => line.startsWith('## 1 '));
  const changed = lines.toSpliced(at + 2, 1, 'Somebody wrote this.').join('\n');
  return { words, opened: opened(changed), before: file.slice(0, file.indexOf('<!--')) };
}

describe('the text that somebody edited is written anew from the answers', () => {
  test.each(localeIds)('in the language of the file (%s)', async (locale) => {
    const file = await edited(locale);
    expect(file.opened.edited).toBe(true);
    expect(languageOf(file.opened.written)).toBe(locale);
    expect(originalText(file.opened, file.words, writer)).toBe(file.before);
    expect(file.opened.written.text).toContain('Somebody wrote this.');
  });

  test.each<[what: string, options: DocumentOptions]>([
    ['with a diagram', { ...wholeDocument, diagram: true }],
    ['with some chapters', { chapters: ['scope', 'teams', 'agreement'], diagram: false }],
    ['with one chapter and a diagram', { chapters: ['process'], diagram: true }],
    ['as a form', { ...wholeDocument, form: true }],
  ])('%s', async (_, options) => {
    const file = await edited('en', {
      ...options,
      chapters: ['scope', ...options.chapters.filter((id) => id !== 'scope')],
    });
    expect(originalText(file.opened, file.words, writer)).toBe(file.before);
  });
});

describe('it can’t be told', () => {
  test('when another build wrote the same answers in other words', async () => {
    const file = await edited('en');
    const { plan, written } = file.opened;
    const withHash = (hash: string | null) =>
      originalText({ plan, written: { ...written, hash } }, file.words, writer);
    expect(withHash('12345678')).toBeNull();
    expect(withHash(null)).toBeNull();
  });

  test('in another language than that of the file', async () => {
    const file = await edited('nl');
    expect(originalText(file.opened, await loadWords('en'), writer)).toBeNull();
  });
});

test('an untouched file needs nothing of this, whatever its line ends', async () => {
  const file = writer.fileOf(planWith({ scope: { organisation: 'Noord' } }), await loadWords('nl'));
  expect(opened(file.replaceAll('\n', '\r\n')).edited).toBe(false);
});

test('a file whose language nobody can read has none', () => {
  expect(languageOf({ text: '---\ntitle: "x"\nlanguage: "fr"\n---' })).toBeNull();
  expect(languageOf({ text: '# Plan' })).toBeNull();
});
