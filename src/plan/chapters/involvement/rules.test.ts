import { describe, expect, test } from 'vitest';
import { loadCheckWords } from '../../loading';
import { seen } from '../../testing/findings';
import { planWith } from '../../testing/planWith';
import { rules } from './rules';

const words = await loadCheckWords('en');
const found = (involvement: object) =>
  rules(
    planWith({
      scope: { firstWave: '2027-02-01', platforms: ['windows', 'ios', 'linux'] },
      involvement: { ...involvement },
    }),
  ).map((each) => seen(each, words));

describe('a step of preparing', () => {
  const step = { step: 'joinPilot', phase: 'pilot' };

  test('that is due when the first users have enrolled is a risk', () => {
    expect(
      found({
        involvement: [
          { ...step, id: 'a', due: '2027-01-29' },
          { ...step, id: 'b', due: '2027-02-01' },
        ],
      }),
    ).toEqual([
      {
        kind: 'risk',
        id: 'stepTooLate',
        title:
          '“Take part in the pilot as a separate group” isn’t due until the first production day or later.',
        ref: {
          chapter: 'involvement',
          question: 'due',
          entry: { list: 'involvement', id: 'b', place: 2 },
        },
        guide: 'early-involvement#checklist',
      },
    ]);
  });

  test('belongs to a phase before: others may be due later', () => {
    const due = '2027-03-01';
    const steps = [
      { ...step, id: 'a', phase: 'firstWaves', due },
      { ...step, id: 'b', phase: 'later', due },
      { ...step, id: 'c', phase: null, due },
      { ...step, id: 'd', step: null, due },
      { ...step, id: 'e' },
    ];
    expect(found({ involvement: steps })).toEqual([]);
  });
});

describe('the platforms that supporters enrol', () => {
  test('are compared with those that are rolled out', () => {
    expect(found({ ownDevices: ['windows'] })).toEqual([
      {
        kind: 'hint',
        id: 'platformNotEnrolled',
        title: 'Support staff don’t try out enrolment on iOS/iPadOS and Linux themselves.',
        ref: { chapter: 'involvement', question: 'ownDevices' },
        guide: 'early-involvement#pilot',
      },
    ]);
  });

  test('are a gap and no hint while none is chosen', () => {
    expect(found({ ownDevices: [] })).toEqual([]);
  });
});

test.each([
  [
    'en',
    '2 support staff are to join the pilot, but the pilot phase has only 1 user.',
    '2 support staff are to join the pilot, but the pilot phase has only 0 users.',
  ],
  [
    'nl',
    'Aan de pilot doen 2 supportmedewerkers mee, maar de fase telt 1 gebruiker.',
    'Aan de pilot doen 2 supportmedewerkers mee, maar de fase telt 0 gebruikers.',
  ],
] as const)('one user of a pilot is one user, in %s', async (locale, one, none) => {
  const said = await loadCheckWords(locale);
  const titles = (phaseUsers: number) =>
    rules(
      planWith({ involvement: { pilotSeats: 2 }, rollout: { phases: [{ id: 'p', phaseUsers }] } }),
    ).map(({ title }) => title(said));
  expect(titles(1)).toContain(one);
  expect(titles(0)).toContain(none);
});
