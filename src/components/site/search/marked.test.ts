import { expect, test } from 'vitest';
import { bestSentence, markedPieces } from './marked';
import type { Tongue } from './words';

const tongue: Tongue = { stop: new Set(['the']), between: /(?!)/, endings: ['s'], least: 3 };

const shown = (pieces: ReturnType<typeof markedPieces>) =>
  pieces.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join('');

test('a found word is marked in the form in which it stands', () => {
  expect(shown(markedPieces('Renew certificates early.', new Set(['certificate']), tongue))).toBe(
    'Renew [certificates] early.',
  );
});

test('Chinese is marked by the signs that were found, next to each other as one', () => {
  expect(shown(markedPieces('更新推播憑證時', new Set(['推播', '播憑', '憑證']), tongue))).toBe(
    '更新[推播憑證]時',
  );
});

test('the sentence with most of the words is taken whole', () => {
  const text = 'Tokens expire. The push certificate expires, too.\nNothing else does.';
  const words = new Set(['push', 'certificate', 'token']);
  expect(shown(bestSentence(text, words, tongue, 'en'))).toBe(
    'The [push] [certificate] expires, too.',
  );
});

test('where no sentence has a word, the first one is shown', () => {
  expect(shown(bestSentence('One. Two.', new Set(['three']), tongue, 'en'))).toBe('One.');
});
