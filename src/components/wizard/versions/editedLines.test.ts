import { expect, test } from 'vitest';
import { editedLines } from './editedLines';

const text = (...lines: string[]) => lines.join('\n');

/** The lines as they are read: numbers before and after, a sign, the text. */
const told = (before: string, after: string) =>
  editedLines(before, after)?.map((line) =>
    line.kind === 'skipped'
      ? `(${line.count})`
      : `${line.before ?? ''}/${line.after ?? ''} ${{ removed: '-', added: '+', same: '=' }[line.kind]} ${line.text}`,
  );

test('an edited line stands between the lines around it, with the numbers of both texts', () => {
  const lines = Array.from({ length: 9 }, (_, at) => `line ${at + 1}`);
  const after = lines.toSpliced(4, 1, 'edited', 'and added');
  expect(told(text(...lines), text(...after))).toEqual([
    '(2)',
    '3/3 = line 3',
    '4/4 = line 4',
    '5/ - line 5',
    '/5 + edited',
    '/6 + and added',
    '6/7 = line 6',
    '7/8 = line 7',
  ]);
});

test('what begins with a sign of its own, or says nothing, is told as it stands', () => {
  expect(told(text('- one', '', '+ two'), text('- one', '- new', '+ two', '\\ end'))).toEqual([
    '1/1 = - one',
    '2/ - ',
    '/2 + - new',
    '3/3 = + two',
    '/4 + \\ end',
  ]);
});

test('the end of a text tells nothing, and the same text has no edits', () => {
  expect(told('one\ntwo\n\n', 'one\ntwo')).toEqual([]);
});

test('a text that has nothing in common is told, or given up in time', () => {
  const many = (word: string) =>
    text(...Array.from({ length: 6_000 }, (_, at) => `${word} ${at * 7919}`));
  const start = performance.now();
  const lines = editedLines(many('before'), many('after'));
  expect(lines === null || lines.length === 12_000).toBe(true);
  expect(performance.now() - start).toBeLessThan(4_000);
});
