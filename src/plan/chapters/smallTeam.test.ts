import { describe, expect, test } from 'vitest';
import { drafted, loadProposer } from '../proposing';
import { here, tenAnswers } from '../testing/tenAnswers';

const propose = (await loadProposer('en'))(here);
const draft = (shape: 'few' | 'desk' | 'partner' | 'outsourced', users?: number) =>
  drafted(tenAnswers(shape, users === undefined ? {} : { users }), propose).answers;

type Draft = ReturnType<typeof draft>;

const activity = ({ teams }: Draft, id: string) => {
  const found = teams.activities.find((each) => each.activity === id);
  return found && [found.responsible, found.accountable, found.consulted];
};
const chairs = ({ process }: Draft) =>
  process.meetings.map(({ meeting, chair, attendees }) => [meeting, chair, attendees]);
const approverOf = ({ access }: Draft, act: string) =>
  access.actions.find((each) => each.act === act)?.approver;

test.each(['few', 'partner'] as const)(
  'in a small team (%s), nobody but the plan owner leads the rollout or writes to users',
  (shape) => {
    expect(JSON.stringify(draft(shape))).not.toMatch(/"(rolloutLead|communications)"/);
  },
);

test('beside a partner, up to 600 users have a small team, and more have one with a rollout lead', () => {
  const told = ({ targets, rollout, process, access }: Draft) => [
    targets.targets.map(({ respond }) => respond),
    targets.warned,
    rollout.decides,
    process.meetings.map(({ chair }) => chair),
    access.deputy,
  ];
  expect(told(draft('partner', 600))).toEqual([
    [30, 120, 480, 960],
    'planOwner',
    'planOwner',
    ['tier1', 'planOwner'],
    'management',
  ]);
  expect(told(draft('partner', 601))).toEqual([
    [15, 60, 240, 480],
    'trainers',
    'management',
    ['tier1', 'rolloutLead'],
    'planOwner',
  ]);
});

test('the plan owner of a small team sends the messages in every table', () => {
  expect(activity(draft('few'), 'messages')).toEqual([['planOwner'], 'planOwner', ['tier1']]);
  expect(activity(draft('desk'), 'messages')).toEqual([
    ['communications'],
    'rolloutLead',
    ['tier1'],
  ]);
});

test('the plan owner of a small team leads the trend meeting, and joins it once', () => {
  expect(chairs(draft('few'))).toEqual([['trends', 'planOwner', ['tier1', 'tier3', 'planOwner']]]);
  expect(chairs(draft('partner')).at(-1)).toEqual([
    'trends',
    'planOwner',
    ['tier1', 'tier3', 'planOwner'],
  ]);
  expect(draft('partner').process.bridgeAttendees).toEqual(['tier1', 'tier3', 'planOwner']);
});

test('who approves what reaches everybody is there, and is not the stand-in too', () => {
  const ids = ['few', 'partner', 'desk', 'outsourced'] as const;
  const found = ids.map((shape) => {
    const plan = draft(shape);
    return [shape, approverOf(plan, 'changePolicies'), plan.access.deputy];
  });
  expect(found).toEqual([
    ['few', 'management', 'planOwner'],
    ['partner', 'planOwner', 'management'],
    ['desk', 'rolloutLead', 'security'],
    ['outsourced', 'rolloutLead', 'security'],
  ]);
});

describe('one or two people', () => {
  const plan = draft('few');

  test('don’t approve the wipes that somebody else approves', () => {
    const duties = plan.teams.tiers.flatMap(({ responsibilities }) => responsibilities);
    expect([approverOf(plan, 'wipe'), duties.includes('decideWipe')]).toEqual([
      'management',
      false,
    ]);
  });

  test('have no security team to ask', () => {
    expect(activity(plan, 'changeSettings')?.[2]).toEqual([]);
  });

  test('have their changes approved by who has the final say in both tables', () => {
    const accountable = activity(plan, 'changeSettings')?.[1];
    expect([accountable, approverOf(plan, 'changePolicies')]).toEqual(['management', 'management']);
  });

  test('have their articles reviewed by the plan owner, in both tables', () => {
    expect(plan.process.articleReviewer).toBe('planOwner');
    expect(activity(plan, 'knowledge')).toEqual([['tier3'], 'tier3', ['planOwner']]);
  });

  test('share the plan with nobody who is not there', () => {
    expect(plan.agreement.sharedWith).toEqual(['tier1', 'tier3', 'management']);
  });
});
