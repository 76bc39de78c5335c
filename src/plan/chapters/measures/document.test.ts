import { describe, expect, test } from 'vitest';
import { loadWords } from '../../loading';
import { planWith } from '../../testing/planWith';
import { rowsOf, saidIn } from '../../testing/said';
import { writerFor } from '../../writer';
import { document } from './document';

const words = await loadWords('en');
const written = (measures: object, form = false) =>
  document(writerFor(planWith({ measures: { ...measures } }), 'measures', words, { form }), 6, {
    form,
  });

const all = [
  { id: 'a', measure: 'overdue', share: 10, source: 'tickets', report: 'View “Old”' },
  { id: 'b', measure: 'tierOne', share: 70 },
  { id: 'c', measure: 'own', ownMeasure: 'Smiles', ownCount: 'At the door', share: 60 },
  { id: 'd', measure: 'reopened', share: 'few' },
  { id: 'e' },
];

describe('the table of measures', () => {
  const rows = rowsOf(written({ measures: all })).slice(1, 6);

  test('has the target as a bound on the side that the measure asks for', () => {
    expect(rows.map((row) => row.slice(0, 2))).toEqual([
      ['Old tickets', 'At most 10%'],
      ['Tickets resolved by tier 1', 'At least 70%'],
      ['Smiles', 'At least 60%'],
      ['Reopened tickets', 'not filled in yet'],
      ['not filled in yet', 'not filled in yet'],
    ]);
  });

  test('has no bound where nothing lies beyond it', () => {
    const measures = [
      { id: 'a', measure: 'trained', share: 100 },
      { id: 'b', measure: 'overdue', share: 0 },
      { id: 'c', measure: 'overdue', share: 100 },
      // Of one's own, a low share may be what is wanted, or what is not.
      { id: 'd', measure: 'own', ownMeasure: 'Hang-ups', share: 5 },
      { id: 'e', measure: 'own', ownMeasure: 'Smiles', share: 100 },
    ];
    expect(
      rowsOf(written({ measures }))
        .slice(1, 6)
        .map(([, target]) => target),
    ).toEqual(['100%', '0%', 'At most 100%', '5%', '100%']);
  });

  test('has the report below the source', () => {
    expect(rows[0]?.[2]?.replace(/ *\n */, '\n')).toBe('Ticket system\nView “Old”');
  });
});

test('each measure that was chosen is explained once, one’s own by its own words', () => {
  const explained = rowsOf(written({ measures: all })).slice(7);
  expect(explained.map(([name]) => name)).toEqual([
    'Old tickets',
    'Tickets resolved by tier 1',
    'Smiles',
    'Reopened tickets',
  ]);
  expect(explained[2]?.[1]).toBe('At the door');
  expect(explained[1]?.[1]).toBe(
    'Closed tickets that tier 1 did not escalate, as a share of all closed rollout tickets.',
  );
});

test('an empty form explains every measure that can be chosen', () => {
  const rows = rowsOf(written({}, true));
  expect(rows.slice(1, 7)).toEqual(Array.from({ length: 6 }, () => ['', '', '', '', '', '']));
  expect(rows.slice(8).map(([name]) => name)).toHaveLength(11);
});

test('targets are called assumptions where the day of their confirmation is said', () => {
  expect(saidIn(written({ baseline: '2027-03-08' })).join('\n')).toMatch(
    /every target is an assumption/,
  );
});
