import { expect, test } from 'vitest';
import { tellingWords } from './telling.ts';

test('a word that tells less than all others of its only place is kept, so that search knows it', () => {
  const rare = Array.from({ length: 20 }, (_, at) => [`rare${at}`, `rare${at}`]).flat();
  expect(tellingWords([[...rare, 'once']])[0]).toContain('once');
});

test('a word that stands in more than sixty places is left out', () => {
  const texts = Array.from({ length: 61 }, (_, at) => ['everywhere', `own${at}`]);
  expect(tellingWords(texts).flat()).not.toContain('everywhere');
  expect(tellingWords(texts.slice(1)).flat()).toContain('everywhere');
});
