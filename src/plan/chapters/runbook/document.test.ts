import { describe, expect, test } from 'vitest';
import { loadWords } from '../../loading';
import { planWith, type SomeAnswers } from '../../testing/planWith';
import { rowsOf, saidIn } from '../../testing/said';
import { writerFor } from '../../writer';
import { document } from './document';

const words = await loadWords('en');
const written = (runbook: object, more: SomeAnswers = {}, form = false) =>
  document(
    writerFor(planWith({ ...more, runbook: { ...runbook } }), 'runbook', words, { form }),
    4,
    { form },
  );

/** The row of an issue, without line breaks within its cells. */
const rowOf = (name: string, issue: object, more: SomeAnswers = {}) =>
  rowsOf(written({ issues: [{ id: 'a', ...issue }] }, more))
    .find(([first]) => first?.startsWith(name))
    ?.map((cell) => cell.replace(/ \n /g, ' | '));

describe('an issue', () => {
  test('says what is checked, who takes over when, and what they get', () => {
    expect(
      rowOf('Device limit', { issue: 'deviceLimit', firstTier: 'tier1', next: 'tier2' }),
    ).toEqual([
      'Device limit reached | “DeviceCapReached”, “temporarily unavailable”',
      'Tier 1',
      '1. Count the user’s devices and compare the number with both limits, the one in Intune (up to 15) and the one in Entra. | 2. List the devices with their last check-in, but don’t delete any: deleting a record retires or wipes the device.',
      'Tier 2, if a record has to be removed, or the user is below both limits | Also note: the list of devices with their last check-in.',
      'not filled in yet',
    ]);
  });

  test('moves to the next tier where the plan names nobody', () => {
    expect(rowOf('Email', { issue: 'email' })?.[3]).toBe(
      'The next tier, if the assignments don’t match | Also note: the status of the profile, the email accounts on the device.',
    );
  });

  test('has the user’s own checks after those that are known', () => {
    const checks = 'Look at the pass\n\nAsk the porter';
    expect(rowOf('Apple', { issue: 'appleExpired', checks })?.[2]).toBe(
      '1. Check the connector status under Tenant status. | 2. Check the expiry dates in this chapter. | 3. Look at the pass | 4. Ask the porter',
    );
    expect(rowOf('The pass', { issue: 'own', ownIssue: 'The pass', checks })).toEqual([
      'The pass',
      'not filled in yet',
      '1. Look at the pass | 2. Ask the porter',
      '–',
      'not filled in yet',
    ]);
  });

  test('leaves out what is for other platforms, owners and products', () => {
    const issue = { issue: 'app' };
    const scope = { platforms: ['ios'], ownership: ['company'], product: 'intuneOnly' };
    const checks = (more: object) =>
      rowOf('App', issue, { scope: { ...scope, ...more } })?.[2]?.split(' | ').length;
    expect(checks({})).toBe(5);
    const personal = { platforms: ['windows'], ownership: ['company', 'personal'] };
    expect(checks(personal)).toBe(6);
    expect(checks({ ...personal, product: 'coManagement' })).toBe(7);
    // Configuration Manager manages no phones.
    expect(checks({ product: 'coManagement' })).toBe(5);
  });
});

describe('the article of an issue', () => {
  const people = { teams: { directory: [{ id: 'ann', person: 'Ann Ash' }] } };
  test.each([
    [{ article: 'none' }, 'Not needed'],
    [{ article: 'ready' }, 'Ready'],
    [{ article: 'ready', articleName: 'Article 7' }, 'Article 7 | Ready'],
    [{ article: 'toWrite' }, 'To be written'],
    [
      { article: 'toWrite', due: '2027-04-02' },
      'To be written by not filled in yet, due on 2 April 2027',
    ],
    [
      { article: 'toWrite', articleName: 'Article 7', author: 'ann', due: '2027-04-02' },
      'Article 7 | To be written by Ann Ash, due on 2 April 2027',
    ],
    // Answered while it was to be written.
    [{ article: 'none', author: 'ann', due: '2027-04-02' }, 'Not needed'],
  ])('%j', (answers, said) => {
    expect(rowOf('User needs', { issue: 'recoveryKey', ...answers }, people)?.[4]).toBe(said);
  });
});

describe('the tables of issues', () => {
  const issues = [
    { id: 'a', issue: 'lost' },
    { id: 'b', issue: 'own', ownIssue: 'Ours' },
    { id: 'c', issue: 'licence' },
    { id: 'd', issue: 'recoveryKey' },
  ];

  test('are those of their areas, with words of one’s own last', () => {
    const blocks = written({ issues });
    const captions = blocks.filter((node) => node.type === 'paragraph').slice(1, 4);
    expect(saidIn(captions)).toEqual([
      'Enrolment',
      'Encryption, passcodes and lost devices',
      'Other issues',
    ]);
    expect(rowsOf(blocks).map(([first]) => first?.split(' \n ')[0])).toEqual([
      'Issue',
      'User has no licence, or the wrong one',
      'Issue',
      'Device is lost or stolen',
      'User needs a BitLocker recovery key',
      'Issue',
      'Ours',
    ]);
  });

  test('end with the articles that are there when the pilot starts', () => {
    const articles = [
      { article: 'ready' },
      { article: 'toWrite', due: '2027-04-19' },
      { article: 'toWrite', due: '2027-04-20' },
      { article: 'none' },
    ];
    const listed = issues.map((issue, at) => ({ ...issue, ...articles[at] }));
    const scope = { pilotStart: '2027-04-19' };
    expect(saidIn(written({ issues: listed }, { scope }))).toContain(
      'When the pilot starts on 19 April 2027, 2 of the 3 knowledge articles in this list should be ready.',
    );
    expect(saidIn(written({ issues: listed })).join()).not.toContain('When the pilot starts');
    expect(saidIn(written({ issues }, { scope })).join()).not.toContain('When the pilot starts');
  });

  test('of a form hold every issue with its checks, and room for the rest', () => {
    const rows = rowsOf(written({}, {}, true));
    const licence = rows.find(([first]) => first?.startsWith('User has no licence')) ?? [];
    expect([licence[1], licence[4]]).toEqual(['', '']);
    expect(licence[2]).toContain('1. Look up the user’s licence');
    expect(licence[3]).toMatch(/^…+, if no licence is free/);
    expect(rows.filter((row) => row.length === 5 && row.join('') === '')).toHaveLength(3);
  });
});

describe('what has to be renewed', () => {
  const row = (entry: object) => rowsOf(written({ expiries: [{ id: 'a', ...entry }] }))[1];

  test('says from which day on', () => {
    expect(
      row({ item: 'vpp', expires: '2028-03-01', account: 'Box', renewBefore: 30 })?.slice(0, 5),
    ).toEqual([
      'Apple location token (VPP)',
      '1 March 2028',
      // 2028 has a 29 February.
      '31 January 2028 (30 days before)',
      'not filled in yet',
      'Box',
    ]);
  });

  test('says how long before while the day isn’t known', () => {
    expect(row({ item: 'ade', renewBefore: 30 })?.[2]).toBe('30 days before');
    // A day without its dashes is no number of days.
    expect(row({ item: 'ade', expires: '2028-03-01', renewBefore: 20271124 })?.[2]).toBe(
      '20,271,124 days before',
    );
  });

  test('has no dates where nothing expires', () => {
    const play = { id: 'a', item: 'play', expires: '2028-03-01', renewBefore: 30 };
    const vpp = { id: 'b', item: 'vpp', expires: '2028-03-01', renewBefore: 30 };
    expect(rowsOf(written({ expiries: [play, vpp] }))[1]?.slice(1, 3)).toEqual(['–', '–']);
    expect(rowsOf(written({ expiries: [play] }))[0]?.slice(1, 3)).toEqual([
      'Renewed by',
      'Account or mailbox',
    ]);
  });

  test('has a column for what is known of it, where something is', () => {
    expect(row({ item: 'own', ownItem: 'Ours' })).toHaveLength(4);
    expect(row({ item: 'apns' })).toHaveLength(5);
  });
});
