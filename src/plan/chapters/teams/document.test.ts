import { describe, expect, test } from 'vitest';
import { loadWords } from '../../loading';
import { planWith } from '../../testing/planWith';
import { rowsOf, saidIn } from '../../testing/said';
import { type Blocks, wordsOf } from '../../tree';
import { writerFor } from '../../writer';
import { document } from './document';

const words = await loadWords('en');

const written = (teams: object) =>
  document(writerFor(planWith({ teams: { ...teams } }), 'teams', words), 2);
const headings = (blocks: Blocks) => saidIn(blocks.filter(({ type }) => type === 'heading'));
/** The rows of the table below a heading. */
const below = (blocks: Blocks, title: string) => {
  const at = blocks.findIndex((node) => node.type === 'heading' && wordsOf(node) === title);
  return rowsOf(
    blocks
      .slice(at)
      .filter(({ type }) => type === 'table')
      .slice(0, 1),
  );
};

const units = [
  { id: 'n', unit: ' Desk\nNorth ' },
  { id: 's', unit: 'Desk South' },
];
const north = { id: 'a', level: 'tier1', team: 'n', responsibilities: ['firstContact'] };
const second = {
  id: 'c',
  level: 'tier2',
  responsibilities: ['readLogs', 'coachFirstLine'],
  ownResponsibilities: 'Keeps phones\nSwaps cards',
  triggers: ['timeLimit', 'dataAtRisk'],
};

test('a tier of every day whose hours have no end has no times to tell', () => {
  const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  const hours = { coverage: 'ownDays', days, from: '06:00', until: '06:00', zone: 'Europe/London' };
  const tiers = [
    { ...north, ...hours },
    { ...second, ...hours, days: days.slice(1) },
  ];
  const [head = [], ...rows] = rowsOf(written({ units, tiers }));
  const at = head.indexOf('Hours');
  expect(rows.slice(0, 2).map((row) => row[at])).toEqual([
    '24 hours, every day',
    'Tue–Sun, 06:00–06:00',
  ]);
});

describe('responsibilities', () => {
  test('are a matrix in parts, and words of one’s own come last', () => {
    const blocks = written({ units, tiers: [second, north] });
    expect(headings(blocks)).toEqual([
      '2.1 How to reach the team',
      '2.2 Responsibilities',
      '2.3 Escalates when',
      '2.4 Who does what (RACI)',
    ]);
    expect(below(blocks, '2.2 Responsibilities')).toEqual([
      ['Responsibilities', 'Tier 1', 'Tier 2'],
      ['First contact', '', ''],
      ['Handles all first contact', '✓', ''],
      ['Investigation and fixes', '', ''],
      ['Reads device and app logs', '', '✓'],
      ['Coaches tier 1', '', '✓'],
      ['Other responsibilities', '', ''],
      ['Keeps phones', '', '✓'],
      ['Swaps cards', '', '✓'],
    ]);
  });

  test('name the team, on one line, where a tier has several', () => {
    const south = { ...north, id: 'b', team: 's', responsibilities: ['checkHealth'] };
    const [head] = below(written({ units, tiers: [north, south] }), '2.2 Responsibilities');
    expect(head).toEqual(['Responsibilities', 'Tier 1: Desk North', 'Tier 1: Desk South']);
  });

  test('are points where only one tier has some, and missing ones are gaps', () => {
    const third = { id: 'd', level: 'tier3' };
    const said = saidIn(written({ units, tiers: [second, third] }));
    expect(said).toEqual(
      expect.arrayContaining([
        'Tier 2: not filled in yet',
        'Reads device and app logsCoaches tier 1Keeps phonesSwaps cards',
        'Tier 3: not filled in yet',
      ]),
    );
  });
});

test('reasons to escalate are a matrix that ends with the time limits; tier 4 has none', () => {
  const first = { ...north, triggers: ['timeLimit'], timeLimit: 30, ownTrigger: 'Press asks' };
  const last = { id: 'z', level: 'tier4', responsibilities: ['serviceFaults'] };
  const blocks = written({ units, tiers: [first, second, last] });
  expect(below(blocks, '2.3 Escalates when')).toEqual([
    ['Escalates when', 'Tier 1', 'Tier 2'],
    ['The time limit has passed', '✓', '✓'],
    ['Data may be at risk', '', '✓'],
    ['Press asks', '✓', ''],
    ['Time limit before escalation', '30 minutes', '–'],
  ]);
});

test('who does what is a matrix of letters with a column for each party that has one', () => {
  const activities = [
    {
      ...{ id: 'a', activity: 'answerUsers', responsible: ['tier1', 'tier2'] },
      ...{ accountable: 'tier1', informed: ['management'] },
    },
    { id: 'b', activity: 'own', ownActivity: 'Run the café', responsible: ['tier2'] },
  ];
  const blocks = written({ activities });
  expect(below(blocks, '2.1 Who does what (RACI)')).toEqual([
    ['Activity', 'Tier 1', 'Tier 2', 'IT management'],
    ['Respond to users', 'A, R', 'R', 'I'],
    ['Run the café', '', 'R', ''],
  ]);
  expect(saidIn(blocks).slice(-2)).toEqual(['Run the café', 'Accountable: not filled in yet']);
});
