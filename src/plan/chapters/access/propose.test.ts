import { describe, expect, test } from 'vitest';
import { drafted, loadProposer } from '../../proposing';
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
    ['partner', ['tier1'], 'tier3', 'planOwner'],
    ['few', ['tier3'], 'management', 'planOwner'],
  ] as const)('is never who approves it (%s)', (shape, allowed, approver, deputy) => {
    const access = accessOf(shape);
    expect(mayDo(access, 'wipe')).toEqual([allowed, approver]);
    expect(mayDo(access, 'delete')).toEqual([allowed, approver]);
    expect([stepBy(access, 'decide'), stepBy(access, 'wipe')]).toEqual([approver, allowed[0]]);
    expect(access.deputy).toBe(deputy);
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
