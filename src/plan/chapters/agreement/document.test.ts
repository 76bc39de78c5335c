import { describe, expect, test } from 'vitest';
import { loadWords } from '../../loading';
import { planWith } from '../../testing/planWith';
import { rowsOf } from '../../testing/said';
import { wordsOf } from '../../tree';
import { writerFor } from '../../writer';
import { document } from './document';

const words = await loadWords('en');
const people = { teams: { directory: [{ id: 'ann', person: 'Ann' }] } };
const written = (agreement: object, form = false) =>
  document(
    writerFor(planWith({ ...people, agreement: { ...agreement } }), 'agreement', words, { form }),
    7,
    { form },
  );

/** The rows of the table that begins with this column, below its head. */
const tableOf = (agreement: object, column: string, form = false) => {
  const tables = written(agreement, form).flatMap((node) =>
    node.type === 'table' ? [rowsOf([node])] : [],
  );
  return tables.find(([head]) => head?.[0] === column) ?? [];
};

const headings = (agreement: object) =>
  written(agreement).flatMap((node) => (node.type === 'heading' ? [wordsOf(node)] : []));

describe('the table of risks', () => {
  const risk = { risk: 'expiry' };

  test('has the most serious first, and those that weigh the same as they were entered', () => {
    const risks = [
      { id: 'a', risk: 'outage' },
      { id: 'b', risk: 'unread', chance: 'high', harm: 'low' },
      { id: 'c', risk: 'badPolicy', chance: 'low', harm: 'high' },
      { id: 'd', risk: 'own', ownRisk: 'Snow', chance: 'medium', harm: 'high' },
    ];
    const [, ...rows] = tableOf({ risks }, 'Risk');
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ['Snow', 'Medium', 'High'],
      ['Users don’t know what will happen when they enrol', 'High', 'Low'],
      ['A bad policy or app reaches many devices', 'Low', 'High'],
      ['Microsoft’s service fails during a phase', '–', '–'],
    ]);
  });

  test('leaves out how likely and how bad they are, and what is done, while nobody has said so of any', () => {
    const [head] = tableOf({ risks: [{ ...risk, id: 'a' }] }, 'Risk');
    expect(head).toEqual(['Risk', 'Owner', 'Due']);
  });

  test('says what is done in lines: what was chosen, then one’s own words', () => {
    const risks = [
      { ...risk, id: 'a', actions: ['standIns', 'reminders'], ownAction: 'Ask\n\nAsk again' },
      { ...risk, id: 'b' },
    ];
    const [, both, none] = tableOf({ risks }, 'Risk');
    expect(both?.[1]?.split(/ *\n */)).toEqual([
      'Name a stand-in with the same permissions',
      'Set shared reminders well before the expiry date',
      'Ask',
      'Ask again',
    ]);
    expect(none?.[1]).toBe('–');
  });
});

describe('open questions', () => {
  const open = { id: 'a', openPoint: 'Who pays?', decider: 'ann', decideBy: '2027-03-01' };

  test('have a column for decisions once there is one', () => {
    expect(tableOf({ openPoints: [open] }, 'Question')).toEqual([
      ['Question', 'Decided by', 'Answer needed by'],
      ['Who pays?', 'Ann', '1 March 2027'],
    ]);
    expect(tableOf({ openPoints: [{ ...open, decision: 'We do' }] }, 'Question')[1]?.[3]).toBe(
      'We do',
    );
  });

  test('are left out where there are none', () => {
    expect(headings({})).toEqual(['7.1 Risks', '7.2 Sign-off']);
  });
});

describe('the sign-off', () => {
  const approvers = [
    { id: 'a', approver: 'ann', approves: ['money'], signedOn: '2027-01-11' },
    { id: 'b', approver: 'ann', approves: ['access'] },
  ];

  test('has room for a signature, and for the date of who has not signed', () => {
    expect(tableOf({ approvers }, 'Name')).toEqual([
      ['Name', 'Agrees to', 'Signed on', 'Signature'],
      ['Ann', 'Costs and overtime', '11 January 2027', ''],
      ['Ann', 'Access and permissions', '', ''],
    ]);
  });
});

test('an empty form has rows for everything, decisions too', () => {
  const columns = ['Risk', 'Question', 'Name'];
  const tables = columns.map((column) => tableOf({}, column, true));
  expect(tables.map(({ length }) => length)).toEqual([7, 5, 5]);
  expect(tables.flatMap((rows) => rows.slice(1).flat()).join('')).toBe('');
});
