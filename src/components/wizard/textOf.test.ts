import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openFile } from '../../plan/openFile';
import { textOf } from './textOf';

const utf8 = readFileSync(
  new URL('../../plan/migrate/fixtures/schema-1/zh-tw/small.md', import.meta.url),
);
const text = utf8.toString('utf8');
const little = Buffer.from(text, 'utf16le');
const big = Buffer.from(little).swap16();

test.each([
  ['UTF-8', utf8],
  ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8])],
  ['UTF-16 with a mark, low byte first', Buffer.concat([Buffer.from([0xff, 0xfe]), little])],
  ['UTF-16 with a mark, high byte first', Buffer.concat([Buffer.from([0xfe, 0xff]), big])],
  ['UTF-16 without a mark, low byte first', little],
  ['UTF-16 without a mark, high byte first', big],
])('a file in %s is read as it was written', (_, bytes) => {
  expect(textOf(bytes)).toEqual({ text, sound: true });
  expect(openFile(textOf(bytes).text)).toMatchObject({ kind: 'opened', edited: false });
});

test('a file in another encoding is not sound', () => {
  const bytes = Buffer.from('caf\u00e9 plan', 'latin1');
  expect(textOf(bytes)).toEqual({ text: 'caf\ufffd plan', sound: false });
});

test('an empty file is an empty text', () => {
  expect(textOf(new Uint8Array())).toEqual({ text: '', sound: true });
});
