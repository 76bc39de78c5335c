import { describe, expect, test } from 'vitest';
import { loadExamples } from '../../examples';
import { loadCheckWords } from '../../loading';
import { seen } from '../../testing/findings';
import { planWith } from '../../testing/planWith';
import { rules } from './rules';

const words = await loadCheckWords('en');
const found = (...tiers: object[]) =>
  rules(planWith({ teams: { tiers } })).map((each) => seen(each, words));

/** What is said of anything but the duties that are left over. */
const risks = (...tiers: object[]) => found(...tiers).filter(({ id }) => id !== 'nobodyDoes');

const first = { id: 'a', level: 'tier1' };

describe('the tiers', () => {
  test('are not judged before there is one', () => {
    expect(found()).toEqual([]);
  });

  test('need one that takes the first contact', () => {
    expect(risks({ id: 'b', level: 'tier2' })).toEqual([
      {
        kind: 'risk',
        id: 'noFirstLine',
        title: 'There is no tier 1 to handle first contact.',
        ref: { chapter: 'teams', question: 'tiers' },
        guide: 'teams-and-tiers#tier-1',
      },
    ]);
  });

  test('are named with the duties that none of them has', () => {
    const [hint] = found(first);
    expect(hint).toMatchObject({
      kind: 'hint',
      id: 'nobodyDoes',
      ref: { chapter: 'teams', question: 'responsibilities' },
      guide: 'teams-and-tiers#each-tier',
    });
    expect(hint?.title).toMatch(/^No tier does this yet: .*Handles all first contact/);
  });
});

test('tiers among which every duty is taken leave nothing to find', async () => {
  const example = (await loadExamples('en'))('medium', '1');
  expect(rules(example)).toEqual([]);
});

test('wipes that nobody on a tier approves leave no tier without the duty', () => {
  const left = (approver: string) =>
    rules(
      planWith({
        teams: { tiers: [first] },
        access: { actions: [{ id: 'wipe', act: 'wipe', approver }] },
      }),
    ).map((each) => seen(each, words).title);
  expect(left('tier3').join()).toContain('Approves wiping a device');
  expect(left('management').join()).not.toContain('Approves wiping a device');
});

test('work that no platform brings is missed by nobody', () => {
  const left = (platforms: string[]) =>
    rules(planWith({ scope: { platforms }, teams: { tiers: [first] } }))
      .map((each) => seen(each, words).title)
      .join();
  expect(left(['windows'])).not.toContain('Renews Apple certificates and tokens');
  expect(left(['ios'])).toContain('Renews Apple certificates and tokens');
  expect(left(['ios'])).not.toContain('Takes over the screen with Remote Help');
});

describe('an escalation', () => {
  const of = (level: string | null, escalatesTo: string | null) =>
    risks(first, { id: 'b', level, escalatesTo });
  const at = {
    ref: {
      chapter: 'teams',
      question: 'escalatesTo',
      entry: { list: 'tiers', id: 'b', place: 2 },
    },
    guide: 'teams-and-tiers#each-tier',
  };

  test.each([
    ['tier2', 'tier1'],
    ['tier2', 'tier2'],
  ])('from %s to %s does not lead upwards', (level, to) => {
    const title = 'Tier 2 doesn’t escalate upwards.';
    expect(of(level, to)).toEqual([{ kind: 'risk', id: 'sameOrLower', title, ...at }]);
  });

  test('to a tier that is not there leads nowhere', () => {
    const title = 'Tier 2 escalates to tier 3, which is not in the plan.';
    expect(of('tier2', 'tier3')).toEqual([{ kind: 'risk', id: 'unknownEscalation', title, ...at }]);
  });

  test('that several teams of a tier have in common is said once, where it first is', () => {
    const to = { level: 'tier2', escalatesTo: 'tier3' };
    expect(
      risks(
        first,
        { id: 'b', ...to },
        { id: 'c', ...to },
        { id: 'd', ...to, escalatesTo: 'tier4' },
      ),
    ).toMatchObject([
      { title: 'Tier 2 escalates to tier 3, which is not in the plan.', ref: at.ref },
      { title: 'Tier 2 escalates to tier 4, which is not in the plan.' },
    ]);
  });

  test.each([
    ['tier2', null],
    [null, 'tier3'],
    ['tier4', 'tier1'],
    ['tier0', 'tier1'],
  ])('from %s to %s is no risk', (level, to) => {
    expect(of(level, to)).toEqual([]);
  });
});
