import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { words as en } from '../i18n/messages/en/plan';
import { documentOf, wholeDocument } from './document';
import { markdownOf } from './markdown';
import { parse, shapeOf } from './testing/structure';
import { plans, withTexts } from './testing/plans';

const words = { locale: 'en', ...en } as const;
const withDiagram = { ...wholeDocument, diagram: true };

/** Pieces that mean something in Markdown, HTML, YAML or Mermaid, on their own or at the start of a line. */
const hostilePiece = fc.constantFrom(
  '|',
  '\\|',
  '\n',
  '\n\n',
  '`',
  '```',
  '~~~',
  '``a``',
  '<script>alert(1)</script>',
  '-->',
  '<!--',
  '--!>',
  '# ',
  '## ',
  '- ',
  '* ',
  '+ ',
  '1. ',
  '1) ',
  '> ',
  '---',
  '===',
  '***',
  '___',
  '**bold**',
  '_em_',
  '~~gone~~',
  '[x] ',
  '[ ] ',
  '[link](https://example.org)',
  '![image](x.png)',
  '[[wiki]]',
  '[^1]',
  '[a]: https://example.org',
  'https://example.org',
  'www.example.org',
  'mail@example.org',
  '&amp;',
  '&#x41;',
  '<br>',
  '</td>',
  '<a id="x">',
  '\\',
  '\\\n',
  '\t',
  '    ',
  '  ',
  ' ',
  '😀',
  '👩🏽‍💻',
  'مرحبا',
  'שלום',
  '\u200b',
  '\u200d',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\u00a0',
  '한국어',
  '繁體中文。',
  '：',
  '「',
  'a',
  'Z',
  '0',
  '9.',
  '"',
  "'",
  '#',
  '$',
  '$$',
  '@user',
  '#123',
  ':smile:',
  '{#id}',
  '{{x}}',
  '%%',
  'end',
  '::: note',
  '|---|',
  ':--',
  '\n|a|b|\n|-|-|\n',
  '\n# x',
  '\n- x',
  '\n1. x',
  '\n> x',
  '\n```\n',
);
const hostile = fc.oneof(
  {
    weight: 60,
    arbitrary: fc.array(hostilePiece, { minLength: 1, maxLength: 8 }).map((p) => p.join('')),
  },
  { weight: 30, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }) },
  { weight: 1, arbitrary: hostilePiece.map((piece) => piece.repeat(5_000).slice(0, 5_000)) },
);

/** As many lines with something on them, but nothing that could be markup. */
const harmless = (text: string) => text.replace(/[^\n\s]+(?:[^\S\n]+[^\n\s]+)*/g, 'word');

describe('what the user typed', () => {
  test('never changes the structure of the Markdown', () => {
    fc.assert(
      fc.property(plans(hostile), (plan) => {
        const asTyped = documentOf(plan, words, withDiagram);
        const tame = documentOf(withTexts(plan, harmless), words, withDiagram);
        const read = parse(markdownOf(asTyped));
        expect(shapeOf(read)).toEqual(shapeOf(parse(markdownOf(tame))));
      }),
      { numRuns: 1000 },
    );
  }, 240_000);
});
