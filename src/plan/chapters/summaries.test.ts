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

describe('the runbook', () => {
  test('counts its issues and names what expires first', () => {
    const issues = [{ id: 'a' }, { id: 'b' }];
    const expiries = [
      { id: 'a', item: 'vpp', expires: '2028-01-02' },
      { id: 'b', item: 'own', ownItem: ' Wi-Fi\nroot', expires: '2027-12-31' },
      // Without a name, a day, or anything that ends.
      { id: 'c', item: 'own', expires: '2027-01-01' },
      { id: 'd', item: 'ade' },
      { id: 'e', item: 'play', expires: '2027-01-01' },
    ];
    const sentences = said({ runbook: { issues, expiries } });
    expect(sentences).toContain('The plan lists first checks for 2 common issues.');
    expect(sentences).toContain(
      'The next certificate or token to expire is “Wi-Fi root”, on 31 December 2027.',
    );
  });

  test('is not mentioned while it is empty', () => {
    expect(said({ runbook: {} }).join()).not.toMatch(/first checks|expire/);
  });
});
