import { describe, expect, test } from 'vitest';
import { loadWords } from '../../loading';
import { planWith } from '../../testing/planWith';
import { rowsOf, saidIn } from '../../testing/said';
import { writerFor } from '../../writer';
import { document } from './document';

const words = await loadWords('en');
const written = (targets: object, form = false) =>
  document(writerFor(planWith({ targets: { ...targets } }), 'targets', words, { form }), 4);

test('the grid is a matrix: impact down, urgency across', () => {
  const grid = [
    { id: 'a', impact: 'many', stopped: 'p1', slowed: 'p2', waits: 'p3' },
    { id: 'b', impact: 'one', stopped: 'p3', slowed: null, waits: 'p4' },
  ];
  expect(rowsOf(written({ grid })).slice(0, 3)).toEqual([
    ['Impact', 'Work has stopped', 'Work is slowed down', 'Work goes on'],
    ['A whole site, platform or department', 'Priority 1', 'Priority 2', 'Priority 3'],
    ['One person', 'Priority 3', 'not filled in yet', 'Priority 4'],
  ]);
});

describe('the targets', () => {
  const targets = [
    { id: 'a', priority: 'p1', respond: 15, resolve: 240 },
    { id: 'b', priority: 'p2', respond: 60, resolve: 480 },
  ];

  test('have no columns that nobody asked for', () => {
    expect(rowsOf(written({ targets }))).toEqual([
      ['Priority', 'First response', 'Resolved within'],
      ['Priority 1', '15 minutes', '4 hours'],
      ['Priority 2', '1 hour', '8 hours'],
    ]);
  });

  test('have the columns that one row has begun', () => {
    const [first, ...others] = targets;
    const begun = written({ targets: [{ ...first, update: 60, severity: 'a' }, ...others] });
    expect(rowsOf(begun)).toEqual([
      ['Priority', 'First response', 'Update every', 'Resolved within', 'Microsoft severity'],
      ['Priority 1', '15 minutes', '1 hour', '4 hours', 'A (critical)'],
      ['Priority 2', '1 hour', '–', '8 hours', '–'],
    ]);
  });

  const supportHours =
    'Support hours are the hours of tier 1. Outside these hours, any clock that doesn’t run day and night stops, so an eight-hour target may fall due on the next working day.';

  test.each(['support', 'p1Always', 'p2Always'])('say what support hours are: %s', (clock) => {
    expect(saidIn(written({ targets, clock }))).toContain(supportHours);
  });

  test('name the hours of the scope where it has them', () => {
    const scope = { helpFrom: '08:00', helpUntil: '17:00' };
    const plan = planWith({ scope, targets: { targets, clock: 'support' } });
    const said = saidIn(document(writerFor(plan, 'targets', words), 4)).join();
    expect(said).toContain('Support hours are given under “Scope and owner”.');
    expect(said).not.toContain(supportHours);
  });

  test('name the chapter with the hours of each team, where the clock keeps to those', () => {
    const scope = { helpFrom: '08:00', helpUntil: '17:00' };
    const plan = planWith({ scope, targets: { targets, clock: 'serving' } });
    const said = saidIn(document(writerFor(plan, 'targets', words), 4)).join();
    expect(said).toContain('the regions that it serves are given under “Teams and tiers”.');
    expect(said).not.toContain('“Scope and owner”');
  });

  test.each(['always', null])('say nothing of support hours: %s', (clock) => {
    expect(saidIn(written({ targets, clock }))).not.toContain(supportHours);
  });
});

test('a request is done within working days, and in own words where it is one’s own', () => {
  const requests = [
    { id: 'a', request: 'swap', doneBy: 'tier2', within: 1 },
    { id: 'b', request: 'own', ownRequest: 'A second screen', within: 10 },
  ];
  expect(rowsOf(written({ requests }))).toEqual([
    ['Request', 'Done by', 'Done within'],
    ['Replace a broken or lost device', 'Tier 2', '1 working day'],
    ['A second screen', '–', '10 working days'],
  ]);
  expect(rowsOf(written({ requests: [{ id: 'a', request: 'swap', within: 1 }] }))[0]).toEqual([
    'Request',
    'Done within',
  ]);
});

test('a form has a row for each impact, each priority and each request, and room for more', () => {
  const rows = rowsOf(written({}, true));
  expect(rows.map(([first]) => first)).toEqual([
    'Impact',
    'A whole site, platform or department',
    'Several people',
    'One person',
    'Priority',
    'Priority 1',
    'Priority 2',
    'Priority 3',
    'Priority 4',
    'Request',
    'Set up a device for a new colleague',
    'Replace a broken or lost device',
    'Add an app to Company Portal',
    'Add somebody to a group or assign a licence',
    'Take back a leaver’s device',
    'Make an exception to a policy',
    '',
    '',
  ]);
});
