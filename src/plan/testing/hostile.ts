import fc from 'fast-check';
import { textLimit } from '../kinds/text';

/** Pieces that mean something in Markdown, HTML, YAML or Mermaid, alone or at the start of a line. */
// prettier-ignore
const pieces = [
  '|', '\\|', '\n', '\n\n', '`', '```', '~~~', '``a``', '<script>alert(1)</script>', '-->', '<!--',
  '--!>', '# ', '## ', '- ', '* ', '+ ', '1. ', '1) ', '> ', '---', '===', '***', '___', '**bold**',
  '_em_', '~~gone~~', '[x] ', '[ ] ', '[link](https://example.org)', '![image](x.png)', '[[wiki]]',
  '[^1]', '[a]: https://example.org', 'https://example.org', 'www.example.org', 'mail@example.org',
  '&amp;', '&#x41;', '<br>', '</td>', '<a id="x">', '\\', '\\\n', '\t', '    ', '  ', ' ', '😀', '👩🏽‍💻',
  'مرحبا', 'שלום', '\u200b', '\u200d', '\u202e', '\u2066', '\ufeff', '\u00a0', '한국어', '繁體中文。',
  '：', '「', 'a', 'Z', '0', '9.', '"', "'", '#', '$', '$$', '@user', '#123', ':smile:', '{#id}', '{{x}}',
  '%%', 'end', '::: note', '|---|', ':--', '\n|a|b|\n|-|-|\n', '\n# x', '\n- x', '\n1. x', '\n> x',
  '\n```\n', '<!-- support-plan-answers {} -->', '\n<!-- support-plan-answers {"plan":{}} -->\n',
  'HTTPS://help', 'FTP://help', 'hTTp://', 'www.é', 'WWW.例え', 'HTTPS://help<script>alert(1)</script>',
  'mailto:a@b.co', '\v', '\f', '\u0085', '\u2028', '\u2029', '\r\n', '\r', '\u0000', '\u001b', '\u007f',
  '\u0096', '\ud83d', '\ude00', '\ufdd0', '\ufffe', '\u{1ffff}', '\ufffd', '---\n', '...', ' #', ': ', '%YAML',
];

const piece = fc.constantFrom(...pieces);

/** Text that tries to break a Markdown file, up to the longest that a field takes. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 60,
    arbitrary: fc.array(piece, { minLength: 1, maxLength: 8 }).map((parts) => parts.join('')),
  },
  { weight: 30, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }) },
  { weight: 1, arbitrary: piece.map((each) => each.repeat(textLimit).slice(0, textLimit)) },
);

/**
 * Makes texts harmless: as many lines with something on them, but nothing on them that could be markup. What was the
 * same stays the same, and what differed differs, since a table leaves out a column in which all rows are alike.
 */
export function makeHarmless(): (text: string) => string {
  const known = new Map<string, number>();
  return (text) => {
    const place = known.get(text) ?? known.size;
    known.set(text, place);
    return text.replace(/[^\n\s]+(?:[^\S\n]+[^\n\s]+)*/g, `word${place}`);
  };
}
