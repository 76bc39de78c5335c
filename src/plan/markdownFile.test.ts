import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { loadWords } from './loading';
import { fileNameOf, fileOf } from './markdownFile';
import { openFile } from './openFile';
import { blankPlan, type Plan } from './plan';
import { hostileText } from './testing/hostile';
import { plans } from './testing/plans';
import { cleanText } from './typedText';

const words = await loadWords('en');
const korean = await loadWords('ko');

const named = (organisation: string, planDate: string | null): Plan => {
  const plan = blankPlan('1', 'en');
  const scope = { ...plan.answers.scope, organisation, planDate };
  return { ...plan, answers: { ...plan.answers, scope } };
};

const untouched = {
  kind: 'opened',
  edited: false,
  notesBelow: false,
  upgraded: false,
  unread: [],
};

/** What a file opens as; what stands above its answers is the beginning of the file itself. */
function opened(file: string): object {
  const found = openFile(file);
  if (found.kind !== 'opened') return found;
  const { written, ...rest } = found;
  expect(file.startsWith(written.text)).toBe(true);
  return rest;
}

/** The front matter of a file, without the lines around it. */
const matterOf = (file: string) => /^---\n(.*?)\n---\n/s.exec(file)?.[1] ?? '';

describe('a downloaded file', () => {
  test('opens again with every answer, whatever was typed', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(plans(hostileText), (plan) => {
        expect(opened(fileOf(plan, words))).toEqual({ ...untouched, plan });
      }),
      { numRuns: 200 },
    );
  });

  test('is one comment longer than its text, which nothing typed can close', () => {
    const plan = named('--> <script> <!-- --!> --- ----', null);
    const file = fileOf(plan, words);
    const comment = file.slice(file.lastIndexOf('<!--'));
    expect(comment.indexOf('-->')).toBe(comment.trimEnd().length - 3);
    expect(comment.slice(4, -5)).not.toMatch(/--|[<>]/);
    expect(opened(file)).toEqual({ ...untouched, plan });
  });

  test('starts with front matter that YAML reads, whatever was typed', () => {
    const file = fileOf(named('"A": \'b\' # c\n---\nd', '2027-01-12'), words);
    expect(matterOf(file).split('\n')).toEqual([
      String.raw`title: "Intune support plan: \"A\": 'b' # c --- d"`,
      String.raw`organisation: "\"A\": 'b' # c --- d"`,
      'language: "en"',
      'date: "2027-01-12"',
    ]);
  });
});

describe('front matter', () => {
  // The characters that libyaml, and with it pandoc, takes unescaped; yaml/reader.c lists them.
  const printable =
    /^[\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]*$/u;

  test('is read by YAML as it was typed, whatever that was', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(hostileText, hostileText, (organisation, version) => {
        const plan = named(cleanText(organisation), null);
        const scope = { ...plan.answers.scope, version: cleanText(version) };
        const matter = matterOf(fileOf({ ...plan, answers: { ...plan.answers, scope } }, words));
        expect(matter).toMatch(printable);
        const one = (text: string) => text.split('\n').map((line) => line.trim());
        const expected = (text: string) => one(cleanText(text)).filter(Boolean).join(' ');
        const facts: unknown = parseYaml(matter);
        expect(facts).toMatchObject({
          language: 'en',
          ...(expected(organisation) && { organisation: expected(organisation) }),
          ...(expected(version) && { version: expected(version) }),
        });
      }),
      { numRuns: 500 },
    );
  });

  test.each(['a\u0096b', 'a\u007fb', 'a\ufeffb', 'a\u2028b', '--- a', '%YAML', ': #'])(
    'takes %j even from a plan that was never cleaned',
    (organisation) => {
      const matter = matterOf(fileOf(named(organisation, null), words));
      expect(matter).toMatch(printable);
      expect(parseYaml(matter)).toMatchObject({ organisation });
    },
  );
});

describe('the name of the file', () => {
  test.each([
    ['Northwick Logistics', '2027-01-12', 'support-plan-northwick-logistics-2027-01-12.en.md'],
    ['嶼光物流', '2027-01-12', 'support-plan-嶼光物流-2027-01-12.en.md'],
    ['../../etc: <passwd>?', '2027-01-12', 'support-plan-etc-passwd-2027-01-12.en.md'],
    ['', null, 'support-plan-2026-11-20.en.md'],
    ['😀', null, 'support-plan-2026-11-20.en.md'],
  ])('for %j of %s is %s', (organisation, day, name) => {
    expect(fileNameOf(named(organisation, day), words, '2026-11-20')).toBe(name);
  });

  test('carries the language of the document', () => {
    expect(fileNameOf(named('A', null), korean, '2026-11-20')).toBe(
      'support-plan-a-2026-11-20.ko.md',
    );
  });

  test('stays short for a long name', () => {
    expect(fileNameOf(named('x'.repeat(5_000), null), words, '2026-11-20').length).toBeLessThan(
      100,
    );
  });
});
