import { describe, expect, test } from 'vitest';
import { loadWords } from '../loading';
import { summaryOf } from '../summary';
import { planWith, type SomeAnswers } from '../testing/planWith';

const words = await loadWords('en');
const said = (answers: SomeAnswers) =>
  summaryOf(planWith(answers), words, { gaps: 3, unconfirmed: 0 })
    .flat()
    .map((sentence) => sentence.said);

describe('the people in support', () => {
  test('are those of the tiers that are staffed, as far as they are numbers', () => {
    const tiers = [
      { id: 'a', level: 'tier0', people: 100 },
      { id: 'b', level: 'tier1', people: 1_200 },
      { id: 'c', level: 'tier3', people: 34 },
      { id: 'd', level: 'tier2', people: 'about ten' },
      { id: 'e', level: 'tier4', people: 100 },
      { id: 'f', level: null, people: 100 },
    ];
    expect(said({ teams: { tiers } })).toContain('On a normal day, 1,234 people take tickets.');
  });

  test('are not mentioned while there are none', () => {
    const tiers = [{ id: 'a', level: 'tier4', people: 5 }];
    expect(said({ teams: { tiers } }).join()).not.toContain('take tickets.');
  });
});

describe('the training', () => {
  const audiences = [
    { id: 'a', audienceSize: 20 },
    { id: 'b', audienceSize: 'all' },
    { id: 'c', audienceSize: 4 },
  ];
  const sessions = [{ id: 's' }, { id: 't' }];

  test('counts sessions and supporters', () => {
    expect(said({ training: { audiences, sessions } })).toContain(
      'The plan has 2 training sessions for 24 people in support.',
    );
  });

  test.each([{ audiences }, { sessions }])('is not counted while one is missing', (training) => {
    expect(said({ training }).join()).not.toMatch(/training session/);
  });
});

test('an agenda is as long as its items, and not mentioned while none has a length', () => {
  const agenda = [{ id: 'a', minutes: 'long' }, { id: 'b' }];
  expect(said({ training: { agenda } }).join()).not.toContain('agenda');
  expect(said({ training: { agenda: [...agenda, { id: 'c', minutes: 90 }] } })).toContain(
    'Each session lasts 1 hour 30 minutes.',
  );
});

test('only meetings with a name are named', () => {
  const meetings = [
    { id: 'a', meeting: 'own', ownMeeting: '  ' },
    { id: 'b', meeting: 'own', ownMeeting: ' Vendor\ncall ' },
    { id: 'c', meeting: null },
  ];
  expect(said({ process: { meetings } })).toContain('Meetings on issues and trends: Vendor call.');
});
