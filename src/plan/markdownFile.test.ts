import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openFile } from './answersComment';
import { loadWords } from './loading';
import { fileNameOf, fileOf } from './markdownFile';
import { blankPlan, type Plan } from './plan';
import { hostileText } from './testing/hostile';
import { plans } from './testing/plans';

const words = await loadWords('en');
const korean = await loadWords('ko');

const named = (organisation: string, planDate: string | null): Plan => {
  const plan = blankPlan('1', 'en');
  const scope = { ...plan.answers.scope, organisation, planDate };
  return { ...plan, answers: { ...plan.answers, scope } };
};

describe('a downloaded file', () => {
  test('opens again with every answer, whatever was typed', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(plans(hostileText), (plan) => {
        expect(openFile(fileOf(plan, words))).toEqual({ plan, edited: false });
      }),
      { numRuns: 200 },
    );
  });

  test('is one comment longer than its text, which nothing typed can close', () => {
    const file = fileOf(named('--> <script> <!-- --!>', null), words);
    const comment = file.slice(file.lastIndexOf('<!--'));
    expect(comment.indexOf('-->')).toBe(comment.trimEnd().length - 3);
    expect(comment.slice(4, -5)).not.toMatch(/--|[<>]/);
  });

  test('survives other line ends', () => {
    const plan = named('Line\nbreak', '2027-01-12');
    const file = fileOf(plan, words).replaceAll('\n', '\r\n');
    expect(openFile(file)).toEqual({ plan, edited: false });
  });

  test('says when its text was edited; the answers come back all the same', () => {
    const plan = named('Northwick', null);
    const file = fileOf(plan, words).replace('Still open', 'Open points');
    expect(openFile(file)).toEqual({ plan, edited: true });
  });

  test.each([
    ['', 'an empty file'],
    ['# Notes\n', 'another Markdown file'],
    ['<!-- support-plan-answers {"hash":"0","plan": -->', 'a damaged file'],
    ['<!-- support-plan-answers {"plan":{"schema":99}} -->', 'a file of an unknown version'],
  ])('is not mistaken for one: %j, %s', (text) => {
    expect(openFile(text)).toBeNull();
  });

  test('starts with front matter that YAML reads, whatever was typed', () => {
    const file = fileOf(named('"A": \'b\' # c\n---\nd', '2027-01-12'), words);
    const [, matter] = /^---\n(.*?)\n---\n/s.exec(file) ?? [];
    expect(matter?.split('\n')).toEqual([
      String.raw`title: "Intune support plan: \"A\": 'b' # c --- d"`,
      String.raw`organisation: "\"A\": 'b' # c --- d"`,
      'language: "en"',
      'date: "2027-01-12"',
    ]);
  });
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
