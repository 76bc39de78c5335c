import { describe, expect, test } from 'vitest';
import { drafted, loadProposer } from '../../proposing';
import { here, tenAnswers } from '../../testing/tenAnswers';

const propose = (await loadProposer('en'))(here);

const draft = (...answers: Parameters<typeof tenAnswers>) =>
  drafted(tenAnswers(...answers), propose).answers.rollout;

const phasesIn = ({ phases }: ReturnType<typeof draft>) =>
  phases.map(({ phase, phaseStart, phaseUsers }) => [phase, phaseStart, phaseUsers]);

describe('the phases that are proposed', () => {
  test('are the pilot and two for an office of 60, on the two milestones and after', () => {
    expect(phasesIn(draft('few'))).toEqual([
      ['Pilot', '2027-04-19', 5],
      ['Phase 1', '2027-05-24', 15],
      ['Phase 2', '2027-06-07', 40],
    ]);
  });

  test('begin small for 5,000, and bring no more contacts than 17 people on tier 1 can take', () => {
    const { phases, capacity, contactRate } = draft('desk');
    expect([contactRate, capacity]).toEqual([20, 170]);
    expect(phases.map(({ phaseUsers }) => phaseUsers)).toEqual([
      100, 300, 767, 767, 767, 767, 766, 766,
    ]);
    expect(phases.map(({ phaseStart }) => phaseStart)).toEqual([
      '2027-04-19',
      '2027-05-24',
      '2027-06-14',
      '2027-07-05',
      '2027-07-26',
      '2027-08-09',
      '2027-08-30',
      '2027-09-20',
    ]);
  });

  test.each([
    [['mon', 'tue', 'thu'], 6],
    [['mon', 'tue', 'wed', 'thu', 'fri'], 10],
    [['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], 10],
  ])('are for as many users a week as one person can help on %j', (helpDays, capacity) => {
    expect(draft('few', { helpDays }).capacity).toBe(capacity);
  });

  test('hold every user once, also where there are fewer than a pilot has', () => {
    for (const users of [0, 1, 4, 99, 101, 499, 500, 501, 12_345]) {
      const { phases } = draft('desk', { users });
      const sum = phases.reduce((all, { phaseUsers }) => all + Number(phaseUsers), 0);
      expect(sum).toBe(users);
    }
  });

  test.each([
    // 392 users are too many at once, and so are 368 after the first 24 of them.
    [400, [8, 24, 72, 99, 99, 98]],
    // Tier 1 can take a sixth of what is left each time.
    [255_000, [250, 750, 2_250, 6_750, 20_250, 37_459]],
    [10_000_000, [250, 750, 2_250, 6_750, 20_250, 60_750]],
  ])('grow to no more than three times the one before, also for %i', (users, sizes) => {
    const all = draft('desk', { users, rolloutEnd: null }).phases.map((each) =>
      Number(each.phaseUsers),
    );
    expect(all.slice(0, sizes.length)).toEqual(sizes);
    expect(all.reduce((sum, size) => sum + size, 0)).toBe(users);
    all.slice(1).forEach((size, index) => {
      expect(size).toBeLessThanOrEqual((all[index] ?? 0) * 3);
    });
  });

  test('leave open how many where nobody knows, and who enrols but for the pilot', () => {
    const { phases } = draft('desk', { users: null });
    expect(phases.map(({ phaseUsers }) => phaseUsers)).toEqual([null, null, null]);
    expect(phases.map(({ group }) => group !== '')).toEqual([true, false, false]);
  });

  test('are at most eleven production phases, however few people help', () => {
    const { phases } = draft('few', { users: 9_000 });
    expect(phases).toHaveLength(12);
  });
});

test('a small team’s plan owner speaks and decides, and nobody is named twice', () => {
  const { decides, countBy, careAccepts, mayPause, messages } = draft('partner');
  expect([decides, countBy, careAccepts]).toEqual(['planOwner', 'planOwner', 'planOwner']);
  expect(mayPause).toEqual(['tier3', 'planOwner']);
  expect(new Set(messages.map(({ sender }) => sender))).toEqual(new Set(['planOwner']));
});

test.each([150, 199, 200, 400, 499, 500, 1_200, 3_000])(
  'the last phase of %i users starts at least a week before the rollout ends',
  (users) => {
    const { scope, rollout } = drafted(
      tenAnswers('desk', { users, firstWave: '2027-05-24', rolloutEnd: null }),
      propose,
    ).answers;
    const last = String(rollout.phases.at(-1)?.phaseStart);
    const days = (Date.parse(String(scope.rolloutEnd)) - Date.parse(last)) / 86_400_000;
    expect(days).toBeGreaterThanOrEqual(7);
  },
);

test('a phase is counted before the next is decided on, also where they follow each other quickly', () => {
  const { countDays, decideDays } = draft('desk', { users: 400 });
  expect([countDays, decideDays]).toEqual([3, 1]);
  expect([draft('few').countDays, draft('few').decideDays]).toEqual([5, 3]);
});

test('the numbers of criteria grow with the people who help', () => {
  const limitsOf = (shape: 'few' | 'outsourced') =>
    draft(shape).criteria.map(({ id, threshold }) => [id, threshold]);
  expect(limitsOf('few')).toEqual([
    ['go-enrolled', 90],
    ['go-noArticle', 1],
    ['go-stopped', 0],
    ['go-untrained', 0],
    ['exit-contacts', 5],
    ['exit-firstLine', 70],
    ['exit-waiting', 0],
  ]);
  expect(Object.fromEntries(limitsOf('outsourced'))).toMatchObject({
    'go-noArticle': 69,
    'exit-waiting': 27,
  });
});

test('a workload moves back only where there is one', () => {
  expect(draft('desk').rollBack).toContain('workload');
  expect(draft('desk', { product: 'intuneOnly' }).rollBack).not.toContain('workload');
  expect(draft('desk', { platforms: ['ios'] }).rollBack).not.toContain('workload');
});

test('personal phones are explained where there are any', () => {
  const checksOf = (ownership: string[]) =>
    draft('desk', { ownership }).messages.find(({ id }) => id === 'prepare')?.checks;
  expect(checksOf(['company'])).not.toContain('privacy');
  expect(checksOf(['company', 'personal'])).toContain('privacy');
});
