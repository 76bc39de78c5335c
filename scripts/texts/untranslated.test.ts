import { expect, test } from 'vitest';
import { slot } from './text.ts';
import { unsaid, untranslated } from './untranslated.ts';

const english = [
  { key: 'save', value: 'Save the plan' },
  { key: 'status', value: `Status: ${slot}` },
  { key: 'platform', value: 'Windows' },
  { key: 'and', value: `${slot} in ` },
  { key: 'and', value: 'the plan' },
  { key: 'dash', value: ' – ' },
];

test('a text that is still in English is found by its key', () => {
  expect(untranslated(english, [{ key: 'save', value: 'Save the plan' }], 'ko')).toEqual([
    'save: Save the plan',
  ]);
});

test('a word that one language shares with English is none in another', () => {
  const status = [{ key: 'status', value: `Status: ${slot}` }];
  expect(untranslated(english, status, 'nl')).toEqual([]);
  expect(untranslated(english, status, 'ko')).toHaveLength(1);
});

test('names, signs and parts of a sentence may be the same, and the same words elsewhere', () => {
  const dutch = [
    { key: 'platform', value: 'Windows' },
    { key: 'dash', value: ' – ' },
    { key: 'and', value: `${slot} in ` },
    { key: 'and', value: 'het plan' },
    { key: 'other', value: 'Save the plan' },
  ];
  expect(untranslated(english, dutch, 'nl')).toEqual([]);
});

test('a text that is empty where English says something is found, and a sign that a language does without is not', () => {
  const korean = [
    { key: 'save', value: '' },
    { key: 'status', value: '상태' },
    { key: 'dash', value: '' },
    { key: 'and', value: '' },
    { key: 'and', value: `${slot}의 계획서` },
  ];
  expect(unsaid(english, korean)).toEqual(['save']);
});
