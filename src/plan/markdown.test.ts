import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentOf, wholeDocument } from './document';
import { cleanText } from './entry';
import { loadWords } from './loading';
import { markdownOf } from './markdown';
import { harmless, hostileText } from './testing/hostile';
import { plans, withTexts } from './testing/plans';
import { parse, shapeOf } from './testing/structure';
import { wordsOf } from './wordsOf';
import { heading, list, paragraph, table, typed } from './tree';

const words = await loadWords('en');
const withDiagram = { ...wholeDocument, diagram: true };

describe('what the user typed', () => {
  // Many long documents, written and read back: half a minute on two cores.
  test('never changes the structure of the Markdown', { timeout: 240_000 }, () => {
    fc.assert(
      fc.property(plans(hostileText), (plan) => {
        const asTyped = documentOf(plan, words, withDiagram);
        const tame = documentOf(withTexts(plan, harmless), words, withDiagram);
        const read = parse(markdownOf(asTyped));
        expect(shapeOf(read)).toEqual(shapeOf(parse(markdownOf(tame))));
      }),
      { numRuns: 1000 },
    );
  });

  test('comes out as itself', () => {
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
      '| Tier | Team |\n| - | - |\n| 1 | Desk \\| North<br>Desk \\| South |\n',
    );
  });

  test('can hold a ticked box in an open task without ticking the task', () => {
    const tree = list([{ line: 'Ask for [x]', done: false }]);
    expect(markdownOf({ type: 'root', children: [tree] })).toBe('- [ ] Ask for \\[x\\]\n');
  });
});

test('an anchor in a heading is the same in every language and takes no room', () => {
  const tree = heading(2, '2 Teams', 'teams');
  expect(markdownOf({ type: 'root', children: [tree] })).toBe('## <a id="teams"></a>2 Teams\n');
});
