import { describe, expect, test } from 'vitest';
import { loadWords } from '../../loading';
import type { Plan } from '../../plan';
import { planWith, type SomeAnswers } from '../../testing/planWith';
import { rowsOf, saidIn } from '../../testing/said';
import { writerFor } from '../../writer';
import { document } from './document';

const words = await loadWords('en');
const writtenIn = (plan: Plan) => document(writerFor(plan, 'access', words), 3);
const written = (answers: SomeAnswers) => writtenIn(planWith(answers));

const wipe = { id: 'a', act: 'wipe', allowed: ['tier2', 'security'], approver: 'tier3' };
const onTiers = (...levels: string[]) => ({ tiers: levels.map((level) => ({ id: level, level })) });

describe('the table of actions', () => {
  test('has a column for each tier with people and for whoever else may do something', () => {
    const rows = rowsOf(
      written({ teams: onTiers('tier0', 'tier1', 'tier3'), access: { actions: [wipe] } }),
    );
    expect(rows.slice(0, 2)).toEqual([
      ['Action', 'Tier 1', 'Tier 2', 'Tier 3', 'Security team', 'Approved by'],
      [
        'Wipe a device (removes everything)',
        'No',
        'With approval',
        'No',
        'With approval',
        'Tier 3',
      ],
    ]);
  });

  test('has the three tiers as long as nobody stands on any, and says Yes where nobody approves', () => {
    const actions = [{ id: 'a', act: 'lock', allowed: ['tier1'], terms: ['identity'] }];
    expect(rowsOf(written({ access: { actions } })).slice(0, 2)).toEqual([
      ['Action', 'Tier 1', 'Tier 2', 'Tier 3', 'Conditions'],
      ['Lock a device or turn on lost mode', 'Yes', 'No', 'No', 'Identity checked'],
    ]);
  });

  test('says what is missing once, and conditions of one’s own beside those of the list', () => {
    const actions = [
      { id: 'a', act: 'own', ownAct: 'Swap a tag', terms: ['ticket'], ownTerm: 'By two people' },
    ];
    expect(rowsOf(written({ access: { actions } }))[1]).toEqual([
      'Swap a tag',
      'not filled in yet',
      '–',
      '–',
      'Reason in the ticket \n By two people',
    ]);
  });

  test('marks what is proposed once in a row of tiers', () => {
    const actions = [{ id: 'a', act: 'view', allowed: ['tier1', 'tier2'] }];
    const plan = planWith({ access: { actions } });
    const sources = { 'access.actions.a.allowed': 'proposed' } as const;
    expect(rowsOf(writtenIn({ ...plan, sources }))[1]?.slice(1, 4)).toEqual([
      'Yes (proposed)',
      'Yes',
      'No',
    ]);
  });
});

test('a form has a row for each action, and says what to write below the tiers', () => {
  const form = document(writerFor(planWith({}), 'access', words, { form: true }), 3);
  const rows = rowsOf(form);
  expect(rows[1]).toEqual(['Lock a device or turn on lost mode', '', '', '', '', '']);
  expect(rows.slice(0, 16).map((row) => row.length)).toEqual(Array.from({ length: 16 }, () => 6));
  expect(saidIn(form)).toContain(
    'In the column of each tier, write “Yes”, “With approval” or “No”.',
  );
  expect(saidIn(form).join()).not.toContain('If your column says');
});

test('roles and steps have no column that says nothing', () => {
  const holders = [{ id: 'a', holder: 'tier1', roles: ['limited'] }];
  const lost = [{ id: 'a', lostStep: 'lock', lostBy: 'tier1' }];
  const bare = rowsOf(written({ access: { holders, lost } }));
  expect(bare.map((row) => row.length)).toEqual([2, 2, 2, 2]);
  const full = written({
    access: {
      holders: [{ ...holders[0], roleLimit: 'The north' }],
      lost: [
        { ...lost[0], lostLimit: 15 },
        { id: 'b', lostStep: 'own', ownLostStep: 'Calls', lostBy: 'identity' },
      ],
    },
  });
  expect(rowsOf(full).slice(2)).toEqual([
    ['Step', 'Who acts', 'Within'],
    [
      'Locks the device or turns on lost mode; for a Windows PC, has the user’s sign-in blocked',
      'Tier 1',
      '15 minutes',
    ],
    ['Calls', 'Identity team', '–'],
  ]);
  expect(saidIn(full)).toContain('The times run from the moment the device is reported missing.');
});

describe('removing access', () => {
  const said = (access: object) => saidIn(written({ access: { ...access } }));

  test.each([
    [0, 'Removes access: Tier 3, on the same day'],
    [1, 'Removes access: Tier 3, within 1 working day'],
    [5, 'Removes access: Tier 3, within 5 working days'],
  ])('is one sentence (%i)', (leaveDays, sentence) => {
    expect(said({ removes: 'tier3', leaveDays })).toContain(sentence);
  });

  test('is two lines while one half is missing', () => {
    expect(said({ removes: 'tier3' })).toEqual(
      expect.arrayContaining([
        'Removes access: Tier 3',
        'Working days until removal: not filled in yet',
      ]),
    );
  });
});
