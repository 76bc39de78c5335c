import { expect, test } from 'vitest';
import { minutesToRead } from './minutes';

test('words, Chinese characters and Korean words are read at their own pace', () => {
  expect(minutesToRead('word '.repeat(690))).toBe(3);
  expect(minutesToRead('字'.repeat(800))).toBe(2);
  expect(minutesToRead('계층이 '.repeat(360))).toBe(2);
});

test('marks, addresses and heading ids are not read', () => {
  const markup = '<Cite id="planning-guide" /> ](../training/#labs) {#level-per-tier} '.repeat(300);
  expect(minutesToRead(`Text ${markup}`)).toBe(1);
});
