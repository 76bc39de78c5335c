import { expect, test } from 'vitest';
import { loadNames } from '../../../plan/loading';
import { heading, list, paragraph, table, wordsOf } from '../../../plan/tree';
import { questionOf, wayTo, aboutIn } from './ways';

const said = (words: string, ...of: string[]) => ({ said: words, of });

test('the name of an answer leads to its field, its list or its chapter', () => {
  expect(wayTo('scope.users')).toBe('#/scope/users');
  expect(wayTo('teams.tiers.a.team')).toBe('#/teams/tiers.a.team');
  expect(wayTo('teams.tiers.a b.c.team')).toBe('#/teams/tiers.a%20b.c.team');
  expect(wayTo('teams')).toBe('#/teams');
  expect(wayTo('review')).toBe('#/review');
});

test('a question is named by its own short name, whatever the id of the entry holds', async () => {
  const names = await loadNames('en', ['scope', 'teams']);
  expect(questionOf(names, 'scope.planOwner')).toBe('Plan owner');
  expect(questionOf(names, 'teams.tiers.a.b.team')).toBe('Team');
  expect(questionOf(names, 'teams')).toBeUndefined();
});

/** Where each block leads that says no answer itself. */
function ways(section: string, blocks: Parameters<typeof aboutIn>[1]) {
  return [...aboutIn(section, blocks)].map(([node, name]) => [wordsOf(node), wayTo(name)]);
}

test('the heading of a chapter leads to the chapter, another to what stands below it', () => {
  const intake = table(['Way'], [[said('Chat', 'process.intake.a.channel')]]);
  const blocks = [
    heading(2, '3 Support process', 'process'),
    heading(3, '3.1 How issues come in'),
    intake,
    heading(3, '3.2 Who keeps contact'),
    list([said('Tier 1', 'process.contactOwner')]),
  ];
  expect(ways('process', blocks).filter(([words]) => words?.startsWith('3'))).toEqual([
    ['3 Support process', '#/process'],
    ['3.1 How issues come in', '#/process/intake'],
    ['3.2 Who keeps contact', '#/process/contactOwner'],
  ]);
});

test('a sentence leads to what stands below it, but not past the next heading', () => {
  const blocks = [
    heading(2, 'Teams', 'teams'),
    paragraph(said('one', 'teams.tiers')),
    paragraph('explains what was above'),
    heading(3, 'Who does what'),
    paragraph('explains the table'),
    table(['Activity'], [[said('x', 'teams.activities.a.activity')]]),
  ];
  expect(ways('teams', blocks)).toEqual(
    expect.arrayContaining([
      ['explains what was above', '#/teams/tiers'],
      ['explains the table', '#/teams/activities'],
    ]),
  );
});

test('the head of a table leads to its list, a row to its first answer', () => {
  const block = table(
    ['At', 'Minutes'],
    [
      ['09:00', said('30', 'training.agenda.a.minutes')],
      ['–', 'total'],
    ],
  );
  expect(ways('training', [block])).toEqual([
    ['AtMinutes09:0030–total', '#/training/agenda'],
    ['09:0030', '#/training/agenda.a.minutes'],
  ]);
});

test('what is still open leads to the check, a chapter without any answer to itself', () => {
  expect(ways('open', [heading(2, 'Still open', 'open'), paragraph('Nothing is open.')])).toEqual([
    ['Still open', '#/review'],
    ['Nothing is open.', '#/review'],
  ]);
  expect(ways('teams', [heading(2, 'Teams', 'teams'), paragraph('Nothing.')])).toEqual([
    ['Teams', '#/teams'],
    ['Nothing.', '#/teams'],
  ]);
});
