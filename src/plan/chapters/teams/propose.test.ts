import { expect, test } from 'vitest';
import { drafted, loadProposer, reproposed } from '../../proposing';
import { withAnswer } from '../../provenance';
import { here, tenAnswers } from '../../testing/tenAnswers';

const propose = (await loadProposer('en'))(here);

test.each(['few', 'desk', 'partner', 'outsourced'] as const)(
  'tier 1 is reached as the process says, and tier 3 also when a ticket is too slow (%s)',
  (shape) => {
    const { teams, process } = drafted(tenAnswers(shape), propose).answers;
    const channelsOf = (level: string) =>
      teams.tiers.find((each) => each.level === level)?.channels;
    expect(process.intake.map(({ channel }) => channel)).toEqual(['portal', 'phone']);
    // Tickets are what the portal takes.
    expect(channelsOf('tier1')).toEqual(['ticket', 'phone']);
    expect(channelsOf('tier3')).toContain('phone');
  },
);

const dutiesOn = (platforms: string[]) =>
  drafted(tenAnswers('desk', { platforms }), propose).answers.teams.tiers.flatMap(
    ({ responsibilities }) => responsibilities,
  );

test('a plan without Apple devices has nothing of Apple’s certificates', () => {
  const { teams, process } = drafted(
    tenAnswers('desk', { platforms: ['windows', 'android'] }),
    propose,
  ).answers;
  const triggers = teams.tiers.flatMap((each) => each.triggers);
  const topics = process.meetings.flatMap((each) => each.topics);
  expect(dutiesOn(['windows', 'android'])).not.toContain('renewTokens');
  expect(triggers).not.toContain('tokenOrCertificate');
  expect(teams.activities.map(({ activity }) => activity)).not.toContain('renewTokens');
  expect(process.majorTriggers).not.toContain('expired');
  expect(topics).not.toContain('expiries');
});

test('nobody takes over a screen with Remote Help where it does not work', () => {
  expect(dutiesOn(['ios'])).not.toContain('remoteHelp');
  expect(dutiesOn(['ios', 'android'])).toContain('remoteHelp');
});

test('around the clock, a tier also has people for the evening and for the night', () => {
  const everyDay = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  const never = { helpDays: everyDay, helpFrom: '00:00', helpUntil: '00:00' };
  const peopleOf = (...answers: Parameters<typeof tenAnswers>) =>
    drafted(tenAnswers(...answers), propose).answers.teams.tiers.map(({ people }) => people);
  expect(peopleOf('desk', { users: 3_000 })).toEqual([null, 10, 5, 3, null]);
  expect(peopleOf('outsourced', { users: 3_000 })).toEqual([null, 14, 5, 3, null]);
  expect(peopleOf('desk', { users: 3_000, ...never })).toEqual([null, 14, 9, 7, null]);
});

test('the supplier is said to be alone at night only where the own tiers close', () => {
  const why = (more: object) => {
    const plan = drafted(tenAnswers('outsourced', { ...more }), propose);
    return propose(plan, 'teams')['tiers']?.within?.['coverage']?.why;
  };
  const helpDays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  expect(why({})).toContain('decide who is on call');
  expect(why({ helpDays, helpFrom: '00:00', helpUntil: '00:00' })).toBe(
    'These are the support hours from “Scope and owner”.',
  );
});

test('who does what follows the tiers of the plan, also once the user has taken one out', () => {
  const since = drafted(tenAnswers('desk'), propose);
  const [zero, first, , ...others] = since.answers.teams.tiers;
  const fewer = withAnswer(since, 'teams', 'tiers', [zero, first, ...others]);
  const { activities, tiers } = reproposed(fewer, since, propose).answers.teams;
  expect(tiers.map(({ escalatesTo }) => escalatesTo)).toEqual(['tier1', 'tier3', 'tier4', null]);
  const rows = activities.map(({ activity, responsible, accountable, consulted, informed }) => [
    activity,
    [responsible, [accountable], consulted, informed].map((each) => each.join()).join('/'),
  ]);
  expect(Object.fromEntries(rows)).toMatchObject({
    answerUsers: 'tier1/tier1//tier3',
    investigate: 'tier3/tier3//tier1',
    knowledge: 'tier3/tier3//tier1',
    training: 'tier3/planOwner//tier1',
  });
  expect(JSON.stringify(rows)).not.toContain('tier2');
});
