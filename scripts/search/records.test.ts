import { expect, test } from 'vitest';
import { type Names, pageRecords, placesNowhere, questionRecords } from './records.ts';

const names: Names = {
  planner: 'Planner',
  said: { none: '', one: '', other: '', meant: '' },
  pages: { process: ['workflow'] },
  terms: { 'bridge-call': ['joint call', 'war room'] },
  places: {
    'process#call': ['conference'],
    'planner#/teams/tiers': ['levels'],
    'process#gone': ['x'],
  },
  questions: [{ address: '#/teams/tiers', chapter: 'Teams', name: 'Tiers', help: 'Who helps.' }],
};
const records = [
  ...pageRecords(
    'process',
    [
      { id: '', heading: 'Process', text: 'Lead.' },
      { id: 'call', heading: 'The joint call', text: 'Every morning.' },
    ],
    names,
  ),
  ...questionRecords(names),
];

test('a page has its keywords, a section its own words and the other names of a term in its heading', () => {
  expect(records.map((record) => record.names)).toEqual([
    ['workflow'],
    ['conference', 'joint call', 'war room'],
    ['Teams', 'levels'],
  ]);
});

test('a question of the planner leads to the question', () => {
  expect(records[2]).toMatchObject({ path: 'planner/', id: '/teams/tiers', heading: 'Tiers' });
});

test('words for a place that is not there are reported', () => {
  expect(placesNowhere(names, records)).toEqual(['process#gone']);
});
