import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentOf, wholeDocument } from './document';
import { loadWords } from './loading';
import { markdownOf } from './markdown';
import { hostileText, makeHarmless } from './testing/hostile';
import { plans, withTexts } from './testing/plans';
import { parse, shapeOf } from './testing/structure';
import { heading, list, paragraph, table, wordsOf } from './tree';
import { typed } from './inline';
import { typedOnOneLine } from './typedText';
import { cleanText } from './typedText';

const words = await loadWords('en');
const withDiagram = { ...wholeDocument, diagram: true };

describe('what the user typed', () => {
  // Many long documents, written and read back: half a minute on two cores.
  test('never changes the structure of the Markdown', { timeout: 240_000 }, () => {
    fc.assert(
      fc.property(plans(hostileText), (plan) => {
        const asTyped = documentOf(plan, words, withDiagram);
        const tame = documentOf(withTexts(plan, makeHarmless()), words, withDiagram);
        const read = parse(markdownOf(asTyped));
        expect(shapeOf(read)).toEqual(shapeOf(parse(markdownOf(tame))));
      }),
      { numRuns: 200 },
    );
  });

  test('comes out as itself', { timeout: 60_000 }, () => {
    const places = [
      (text: string) => paragraph(typed(text)),
      (text: string) => table(['head', 'next'], [[typed(text), 'after']]),
      (text: string) => list([typed(text)]),
      (text: string) => list([{ line: typed(text), done: false }]),
    ];
    // What no Markdown can carry: spaces at the edges of a line, and blank lines.
    const visible = (text: string) =>
      text
        .split('\n')
        .map((line) => line.trim().replace(/[ \t]+/g, ' '))
        .filter((line) => line !== '')
        .join('\n');
    fc.assert(
      fc.property(hostileText.map(cleanText), fc.constantFrom(...places), (text, place) => {
        const tree = { type: 'root' as const, children: [place(text)] };
        const read = wordsOf(parse(markdownOf(tree)));
        expect(visible(read)).toBe(visible(wordsOf(tree)));
      }),
      { numRuns: 2000 },
    );
  });

  test('stays in its cell, with its line breaks', () => {
    const tree = table(['Tier', 'Team'], [['1', typed('Desk | North\nDesk | South')]]);
    expect(markdownOf({ type: 'root', children: [tree] })).toBe(
      '| Tier | Team |\n| - | - |\n| 1 | Desk \\| North <br> Desk \\| South |\n',
    );
  });

  test('can hold a ticked box in an open task without ticking the task', () => {
    const tree = list([{ line: 'Ask for [x]', done: false }]);
    expect(markdownOf({ type: 'root', children: [tree] })).toBe('- [ ] Ask for \\[x\\]\n');
  });
});

test('a heading in a file is its words and nothing else', () => {
  const tree = heading(2, '2 Teams', 'teams');
  expect(markdownOf({ type: 'root', children: [tree] })).toBe('## 2 Teams\n');
});

describe('an address that was typed', () => {
  const written = (text: string) =>
    markdownOf({ type: 'root', children: [paragraph(typed(text))] }).trimEnd();

  test.each([
    ['https://help', String.raw`https\://help`],
    ['HTTPS://help', String.raw`HTTPS\://help`],
    ['HtTp://help', String.raw`HtTp\://help`],
    ['FTP://help', String.raw`FTP\://help`],
    ['see fTp://help', String.raw`see fTp\://help`],
    ['www.example.org', String.raw`www\.example.org`],
    ['WWW.example.org', String.raw`WWW\.example.org`],
    ['www.éxample.org', String.raw`www\.éxample.org`],
    ['www.例え.jp', String.raw`www\.例え.jp`],
    ['www.😀', String.raw`www\.😀`],
    ['HTTPS://help<script>alert(1)</script>', String.raw`HTTPS\://help\<script>alert(1)\</script>`],
    ['www.é<img src=x>', String.raw`www\.é\<img src=x>`],
    ['a:/b, now. And plain text: 12:30', 'a:/b, now. And plain text: 12:30'],
    ['wwwhat *is* it', String.raw`wwwhat \*is\* it`],
    ['https: *what*', String.raw`https: \*what\*`],
  ])('%j is written as %s', (text, markdown) => {
    expect(written(text)).toBe(markdown);
  });

  // cmark-gfm, with which GitHub reads, looks for these in the characters of the file and steps over a
  // backslash only in front of the colon or the point: https://github.com/github/cmark-gfm, extensions/autolink.c
  const startsLink = /(?:https?|ftp):\/\/|www\./i;

  test('starts no link and no tag, whatever stands around it', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(hostileText.map(cleanText), (text) => {
        const tree = { type: 'root' as const, children: [paragraph(typed(`x ${text}`))] };
        const markdown = markdownOf(tree);
        expect(markdown).not.toMatch(startsLink);
        expect(JSON.stringify(parse(markdown))).not.toMatch(/"type":"(?:link|html|image)"/);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a text of nothing but white space in the middle', () => {
  const longest = (length: number) => `a${' '.repeat(length)}b`;
  const write = (text: string) =>
    markdownOf({
      type: 'root',
      children: [
        heading(2, typedOnOneLine(text)),
        paragraph(typed(text)),
        table(['head'], [[typed(text)]]),
      ],
    });
  const fastest = (text: string) =>
    Math.min(
      ...[1, 2, 3].map(() => {
        const from = performance.now();
        write(text);
        return performance.now() - from;
      }),
    );

  test('takes time in proportion to its length', () => {
    write(longest(5_000));
    const [short, long] = [fastest(longest(5_000)), fastest(longest(50_000))];
    // Ten times the text; what is quadratic takes a hundred times as long.
    expect(long).toBeLessThan(25 * Math.max(short, 0.5));
  });
});
