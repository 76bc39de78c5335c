import { describe, expect, test } from 'vitest';
import { loadCheckWords } from '../../loading';
import { seen } from '../../testing/findings';
import { planWith } from '../../testing/planWith';
import { rules } from './rules';

const words = await loadCheckWords('en');
const directory = [
  { id: 'ann', person: 'Ann' },
  { id: 'bo', person: 'Bo' },
  { id: 'nameless', person: ' ' },
];
const found = (vendor: object, targets: object = {}) =>
  rules(planWith({ teams: { directory }, vendor: { ...vendor }, targets: { ...targets } })).map(
    (each) => seen(each, words),
  );
const ids = (vendor: object, targets: object = {}) => found(vendor, targets).map(({ id }) => id);

const openedBy = (...people: (string | null)[]) =>
  people.map((opener, index) => ({ id: `o${index}`, opener }));

test('no contract is a risk; one of any kind, or none chosen yet, is not', () => {
  expect(found({ contract: 'none' })).toEqual([
    {
      kind: 'risk',
      id: 'noContract',
      title: 'There is no support contract with Microsoft.',
      ref: { chapter: 'vendor', question: 'contract' },
      guide: 'microsoft-and-suppliers#contract',
    },
  ]);
  expect(ids({ contract: 'business' })).toEqual([]);
  expect(ids({})).toEqual([]);
});

describe('who may open cases', () => {
  test('is a risk when it is one person only, also when named twice', () => {
    const one = {
      kind: 'risk',
      id: 'oneOpener',
      title: 'Only Ann may open cases with Microsoft.',
      ref: { chapter: 'vendor', question: 'openers' },
      guide: 'microsoft-and-suppliers#who-may-open',
    };
    expect(found({ openers: openedBy('ann') })).toEqual([one]);
    expect(found({ openers: openedBy('ann', 'ann') })).toEqual([one]);
  });

  test('is none with two, with nobody, and while a row still lacks its name', () => {
    expect(ids({ openers: openedBy('ann', 'bo') })).toEqual([]);
    expect(ids({})).toEqual([]);
    expect(ids({ openers: openedBy('ann', null) })).toEqual([]);
    expect(ids({ openers: openedBy('nameless') })).toEqual([]);
  });
});

test('cases in neither English nor Japanese are a hint', () => {
  expect(found({ caseLanguages: ['nl', 'ko'] })).toMatchObject([
    {
      kind: 'hint',
      id: 'caseLanguage',
      ref: { chapter: 'vendor', question: 'caseLanguages' },
      guide: 'microsoft-and-suppliers#languages',
    },
  ]);
  expect(ids({ caseLanguages: ['nl', 'en'] })).toEqual([]);
  expect(ids({ caseLanguages: ['ja'] })).toEqual([]);
  expect(ids({ caseLanguages: [] })).toEqual([]);
});

describe('a critical case that counts day and night', () => {
  const targets = (clock: string, priority: string, severity: string | null = 'a') => ({
    clock,
    targets: [{ id: 'x', priority, severity }],
  });

  test('is a risk when nobody is reachable at night', () => {
    expect(found({ nightCover: 'none' }, targets('p1Always', 'p1'))).toEqual([
      {
        kind: 'risk',
        id: 'nobodyAtNight',
        title:
          'Critical cases run day and night, but Microsoft can’t reach anybody on your side at night.',
        ref: { chapter: 'vendor', question: 'nightCover' },
        guide: 'microsoft-and-suppliers#at-night',
      },
    ]);
  });

  test('is a risk when the contract covers office hours only', () => {
    const vendor = { contract: 'unified', caseHours: 'office', nightCover: 'rota' };
    expect(found(vendor, targets('always', 'p1'))).toMatchObject([
      { kind: 'risk', id: 'contractByDay', ref: { chapter: 'vendor', question: 'caseHours' } },
    ]);
    // The hours of a contract that is there no more count for nothing.
    expect(ids({ ...vendor, contract: 'enterprise' }, targets('always', 'p1'))).toEqual([]);
  });

  test.each([
    ['counts in support hours', targets('support', 'p1')],
    ['is of a priority that waits for the morning', targets('p1Always', 'p2')],
    ['is not critical', targets('always', 'p1', 'b')],
  ])('is no risk when it %s', (_, given) => {
    expect(ids({ nightCover: 'none' }, given)).toEqual([]);
  });

  test('is none when somebody is there', () => {
    expect(ids({ nightCover: 'rota' }, targets('p2Always', 'p2'))).toEqual([]);
  });
});

describe('who is called at night', () => {
  const called = (nightPerson: string | null, ...openers: (string | null)[]) =>
    found({ nightCover: 'person', nightPerson, openers: openedBy(...openers) });

  test('is a risk when they may not open cases', () => {
    expect(called('bo', 'ann', null)).toEqual([
      {
        kind: 'risk',
        id: 'nightNoOpener',
        title: 'Bo is called at night, but may not open cases.',
        ref: { chapter: 'vendor', question: 'nightPerson' },
        guide: 'microsoft-and-suppliers#at-night',
      },
    ]);
  });

  test('is none when they may, before anybody may, and without a name', () => {
    expect(called('bo', 'ann', 'bo')).toEqual([]);
    expect(called('bo', null)).toEqual([]);
    expect(called('nameless', 'ann', 'bo')).toEqual([]);
    expect(called(null, 'ann', 'bo')).toEqual([]);
  });
});
