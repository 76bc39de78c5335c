import { expect, test } from 'vitest';
import { drafted, loadProposer } from '../proposing';
import { here, tenAnswers } from '../testing/tenAnswers';

const propose = (await loadProposer('en'))(here);
const everyDay = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const draft = (helpDays: string[], helpFrom: string, helpUntil: string) =>
  drafted(tenAnswers('desk', { helpDays, helpFrom, helpUntil }), propose).answers;

const hoursOf = ({ teams }: ReturnType<typeof draft>) =>
  teams.tiers.map(({ level, coverage }) => [level, coverage]);
const timesOf = ({ process, training }: ReturnType<typeof draft>) => [
  process.bridge,
  process.bridgeAt,
  ...process.meetings.map(({ at }) => at),
  training.sessions[0]?.start,
];

test('support that never closes is there at any hour, and meets and learns by day', () => {
  const plan = draft(everyDay, '00:00', '00:00');
  expect(hoursOf(plan)).toEqual([
    ['tier0', 'always'],
    ['tier1', 'always'],
    ['tier2', 'always'],
    ['tier3', 'always'],
    ['tier4', 'always'],
  ]);
  expect(timesOf(plan)).toEqual(['yes', '09:00', '08:30', '10:00', '09:00']);
});

test('support that closes for a night or for a day follows its own hours', () => {
  expect(timesOf(draft(everyDay, '06:00', '22:00'))).toEqual([
    'allDay',
    '06:00',
    '06:30',
    '08:00',
    '07:00',
  ]);
  expect(hoursOf(draft(everyDay.slice(0, 6), '06:00', '06:00'))[1]).toEqual(['tier1', 'ownDays']);
});

test('what would be past midnight begins with the hours of support: the next day may have none', () => {
  expect(timesOf(draft(['mon', 'sat'], '22:00', '06:00'))).toEqual([
    'allDay',
    '22:00',
    '22:30',
    '22:00',
    '23:00',
  ]);
  expect(timesOf(draft(['mon', 'sat'], '23:15', '06:00')).slice(2)).toEqual([
    '23:45',
    '23:15',
    '23:15',
  ]);
});
