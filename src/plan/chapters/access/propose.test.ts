import { describe, expect, test } from 'vitest';
import { drafted, loadProposer, reproposed } from '../../proposing';
import { withAnswer } from '../../provenance';
import { planWith } from '../../testing/planWith';
import { here, tenAnswers } from '../../testing/tenAnswers';

const propose = (await loadProposer('en'))(here);
const accessOf = (...answers: Parameters<typeof tenAnswers>) =>
  drafted(tenAnswers(...answers), propose).answers.access;
type Access = ReturnType<typeof accessOf>;

const mayDo = ({ actions }: Access, act: string) => {
  const found = actions.find((each) => each.act === act);
  return found && [found.allowed, found.approver];
};
const rolesOf = ({ holders }: Access) => holders.map(({ holder, roles }) => [holder, roles]);
const stepBy = ({ lost }: Access, step: string) =>
  lost.find(({ lostStep }) => lostStep === step)?.lostBy;

describe('who may wipe', () => {
  test.each([
    ['desk', ['tier2'], 'tier3', 'security'],
    ['outsourced', ['tier2'], 'tier3', 'security'],
    ['partner', ['tier1'], 'tier3', 'management'],
    ['few', ['tier3'], 'management', 'planOwner'],
  ] as const)('is never who approves it (%s)', (shape, allowed, approver, deputy) => {
    const access = accessOf(shape);
    expect(mayDo(access, 'wipe')).toEqual([allowed, approver]);
    expect([stepBy(access, 'decide'), stepBy(access, 'wipe')]).toEqual([approver, allowed[0]]);
    expect(access.deputy).toBe(deputy);
  });
});

describe('who deletes a record', () => {
  const deleting = ({ actions }: Access) => actions.find(({ act }) => act === 'delete');

  test.each([
    ['desk', 'tier3', ['secondPerson', 'ticket']],
    ['outsourced', 'tier3', ['secondPerson', 'ticket']],
    ['partner', 'tier3', ['secondPerson', 'ticket']],
    ['few', 'management', ['ticket']],
  ] as const)('is tier 3 alone, and never one person (%s)', (shape, approver, terms) => {
    expect(deleting(accessOf(shape))).toMatchObject({ allowed: ['tier3'], approver, terms });
  });

  test('is somebody with a role for it, and with the responsibility', () => {
    for (const shape of ['desk', 'outsourced', 'partner', 'few'] as const) {
      const { teams, access } = drafted(tenAnswers(shape), propose).answers;
      const responsible = teams.tiers.filter(({ responsibilities }) =>
        responsibilities.includes('cleanUp'),
      );
      expect(responsible.map(({ level }) => level)).toEqual(['tier3']);
      expect(access.holders.at(-1)).toMatchObject({
        holder: 'tier3',
        roles: ['apps', 'policies', 'admin'],
      });
    }
  });

  test('has no second person to ask where tier 3 is one', () => {
    const approvedWith = (people: number) => {
      const tiers = ['tier1', 'tier2', 'tier3'].map((level) => ({ id: level, level, people }));
      const { actions } = propose(planWith({ teams: { tiers } }), 'access');
      return actions?.answer;
    };
    const asked = { id: 'delete', approver: 'tier3', terms: ['secondPerson', 'ticket'] };
    expect(approvedWith(2)).toContainEqual(expect.objectContaining(asked));
    const alone = { id: 'delete', approver: 'management', terms: ['ticket'] };
    expect(approvedWith(1)).toContainEqual(expect.objectContaining(alone));
  });
});

describe('the minutes for a lost device', () => {
  const minutesOf = ({ lost }: Access) =>
    lost.map(({ lostStep, lostLimit }) => [lostStep, lostLimit]);
  const all = [
    ['report', null],
    ['lock', 15],
    ['signOut', 30],
    ['tell', 60],
    ['decide', 120],
    ['wipe', 180],
    ['resolve', null],
  ];

  test.each(['few', 'desk', 'partner'] as const)(
    'are set where all work together (%s)',
    (shape) => {
      expect(minutesOf(accessOf(shape))).toEqual(all);
    },
  );

  test('are set for nobody who is closed while reports come in', () => {
    expect(minutesOf(accessOf('outsourced'))).toEqual([
      ['report', null],
      ['lock', 15],
      ['signOut', null],
      ['tell', 60],
      ['decide', null],
      ['wipe', null],
      ['resolve', null],
    ]);
  });

  test.each([
    ['can be called at night', { coverage: 'onCall' as const }],
    ['has hours that nobody knows yet', { until: null }],
  ])('are set for a tier that %s', (_, own) => {
    const plan = drafted(tenAnswers('outsourced'), propose);
    const tiers = plan.answers.teams.tiers.map((tier) =>
      tier.level === 'tier3' ? { ...tier, ...own } : tier,
    );
    const { answers } = reproposed(withAnswer(plan, 'teams', 'tiers', tiers), plan, propose);
    expect(minutesOf(answers.access)).toContainEqual(['decide', 120]);
    expect(minutesOf(answers.access)).toContainEqual(['wipe', null]);
  });
});

test('a supplier gets no recovery keys and changes no passwords', () => {
  const outsourced = accessOf('outsourced');
  expect(mayDo(outsourced, 'recoveryKey')).toEqual([['tier2'], null]);
  expect(stepBy(outsourced, 'signOut')).toBe('tier2');
  expect(rolesOf(outsourced)).toEqual([
    ['tier1', ['limited']],
    ['tier2', ['extended', 'keys']],
    ['tier3', ['apps', 'policies', 'admin']],
  ]);
  expect(outsourced.joinNeeds).toContain('signed');
  const desk = accessOf('desk');
  expect(mayDo(desk, 'recoveryKey')).toEqual([['tier1', 'tier2'], null]);
  expect(stepBy(desk, 'signOut')).toBe('tier1');
  expect(rolesOf(desk)[0]).toEqual(['tier1', ['limited', 'keys']]);
  expect(desk.joinNeeds).not.toContain('signed');
});

test('one or two people approve in writing, and everybody else in Intune too', () => {
  expect(accessOf('few').approvals).toEqual(['ticket']);
  expect(accessOf('desk').approvals).toEqual(['multiAdmin', 'ticket']);
});

describe('platforms and ownership', () => {
  const acts = ({ actions }: Access) => actions.map(({ act }) => act);

  test('leave out what a platform does not have', () => {
    const ios = acts(accessOf('desk', { platforms: ['ios'] }));
    expect(ios).toContain('passcode');
    expect(ios).not.toContain('recoveryKey');
    expect(ios).not.toContain('view');
    const mac = accessOf('desk', { platforms: ['macos'] });
    expect(acts(mac)).toContain('recoveryKey');
    expect(acts(mac)).not.toContain('passcode');
    expect(acts(mac)).not.toContain('unattended');
    // FileVault keys need no Entra role.
    expect(rolesOf(mac)[0]).toEqual(['tier1', ['limited']]);
    expect(mac.lostRules).not.toContain('lostMode');
  });

  test('keep personal devices from being wiped', () => {
    const wipeOf = (access: Access) => access.actions.find(({ act }) => act === 'wipe')?.terms;
    const personal = accessOf('desk', { ownership: ['company', 'personal'] });
    expect(wipeOf(personal)).toEqual(['identity', 'company', 'ticket']);
    expect(personal.lostRules).toContain('personal');
    const company = accessOf('desk', { ownership: ['company'] });
    expect(wipeOf(company)).toEqual(['identity', 'ticket']);
    expect(company.lostRules).not.toContain('personal');
  });
});
