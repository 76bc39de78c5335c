import { describe, expect, test } from 'vitest';
import { loadCheckWords } from '../../loading';
import { seen } from '../../testing/findings';
import { planWith, type SomeAnswers } from '../../testing/planWith';
import { rules } from './rules';

const words = await loadCheckWords('en');
const found = (answers: SomeAnswers) => rules(planWith(answers)).map((each) => seen(each, words));
const idsOf = (answers: SomeAnswers) => found(answers).map(({ id }) => id);

const at = (list: string, question: string, id: string, place: number) => ({
  chapter: 'access',
  question,
  entry: { list, id, place },
});

describe('an action', () => {
  const actions = (...entries: object[]) => ({
    access: { actions: entries.map((entry, index) => ({ id: `a${index}`, ...entry })) },
  });

  test('that destroys data is a risk when nobody approves it', () => {
    const answers = actions(
      { act: 'lock', allowed: ['tier1'] },
      { act: 'wipe', allowed: ['tier3'] },
      { act: 'retire', allowed: [] },
    );
    expect(found(answers)).toEqual([
      {
        kind: 'risk',
        id: 'noApproval',
        title: 'Nobody has to approve “Wipe a device (removes everything)”.',
        ref: at('actions', 'approver', 'a1', 2),
        guide: 'access-and-limits#destructive',
      },
    ]);
    expect(idsOf(actions({ act: 'retire', allowed: ['tier2'] }))).toEqual(['noApproval']);
    expect(idsOf(actions({ act: 'delete', allowed: ['tier2'] }))).toEqual(['noApproval']);
    expect(idsOf(actions({ act: 'wipe', allowed: ['tier2'], approver: 'tier3' }))).toEqual([]);
  });

  test('is a risk when whoever does it also approves it', () => {
    const own = { act: 'own', ownAct: 'Swap\na tag', allowed: ['tier2', 'tier3'] };
    expect(found(actions({ ...own, approver: 'tier3' }))).toEqual([
      {
        kind: 'risk',
        id: 'selfApproval',
        title: 'Tier 3 may both carry out and approve “Swap a tag”.',
        ref: at('actions', 'approver', 'a0', 1),
        guide: 'access-and-limits#destructive',
      },
    ]);
    expect(found(actions({ ...own, approver: 'security' }))).toEqual([]);
  });

  test('may be approved by a second person in the same tier, where there is one', () => {
    const deleting = (...terms: string[]) =>
      actions({ act: 'delete', allowed: ['tier3'], approver: 'tier3', terms });
    const staffed = (...people: number[]) => ({
      tiers: people.map((count, index) => ({ id: `t${index}`, level: 'tier3', people: count })),
    });
    expect(idsOf(deleting('ticket'))).toEqual(['selfApproval']);
    expect(idsOf(deleting('secondPerson'))).toEqual([]);
    expect(idsOf({ ...deleting('secondPerson'), teams: staffed(1) })).toEqual(['selfApproval']);
    expect(idsOf({ ...deleting('secondPerson'), teams: staffed(1, 1) })).toEqual([]);
    const security = { act: 'delete', allowed: ['security'], approver: 'security' };
    expect(idsOf(actions({ ...security, terms: ['secondPerson'] }))).toEqual([]);
  });

  test('is a risk when the first line deletes records, unless it is also the one that investigates', () => {
    const deleting = actions({ act: 'delete', allowed: ['tier1'], approver: 'tier3' });
    const tier = (level: string, ...responsibilities: string[]) => ({
      id: level,
      level,
      responsibilities,
    });
    const desk = { tiers: [tier('tier1'), tier('tier2', 'readLogs'), tier('tier3')] };
    expect(found({ ...deleting, teams: desk })).toEqual([
      {
        kind: 'risk',
        id: 'firstLineDeletes',
        title: 'Tier 1 may delete device records.',
        ref: at('actions', 'allowed', 'a0', 1),
        guide: 'access-and-limits#destructive',
      },
    ]);
    const small = { tiers: [tier('tier1', 'readLogs'), tier('tier3')] };
    expect(found({ ...deleting, teams: small })).toEqual([]);
    expect(found(deleting)).toEqual([]);
  });

  test.each(['passcode', 'recoveryKey'])(
    'that opens a device needs an identity check (%s)',
    (act) => {
      expect(found(actions({ act, allowed: ['tier1'], terms: ['ticket'] }))).toMatchObject([
        { kind: 'risk', id: 'noIdentity', ref: at('actions', 'terms', 'a0', 1) },
      ]);
      expect(idsOf(actions({ act, allowed: ['tier1'], terms: ['identity'] }))).toEqual([]);
      expect(idsOf(actions({ act, allowed: [] }))).toEqual([]);
    },
  );
});

describe('a role', () => {
  const wipe = { id: 'w', act: 'wipe', allowed: ['tier2'], approver: 'tier3' };
  const apps = { id: 'm', act: 'manageApps', allowed: ['tier3'] };
  const holding = (holder: string, ...roles: string[]) => ({
    id: holder + roles.join('-'),
    holder,
    roles,
  });

  test('is too wide when it allows what the plan does not', () => {
    const holders = [holding('tier1', 'desk'), holding('tier2', 'desk'), holding('tier3', 'apps')];
    const tooWide = found({ access: { actions: [wipe, apps], holders } });
    expect(tooWide).toEqual([
      {
        kind: 'risk',
        id: 'roleTooWide',
        title:
          'Help Desk Operator lets tier 1 do more than the plan allows: Wipe a device (removes everything) and Assign apps.',
        ref: at('holders', 'roles', 'tier1desk', 1),
        guide: 'access-and-limits#safe-role',
      },
      {
        kind: 'risk',
        id: 'roleTooWide',
        title: 'Help Desk Operator lets tier 2 do more than the plan allows: Assign apps.',
        ref: at('holders', 'roles', 'tier2desk', 2),
        guide: 'access-and-limits#safe-role',
      },
    ]);
  });

  test.each([['extended'], ['limited', 'keys'], ['desk']])(
    'without the right to delete is not enough to remove records (%s)',
    (...roles) => {
      const teams = { tiers: [{ id: 't', level: 'tier2', responsibilities: ['cleanUp'] }] };
      expect(found({ teams, access: { holders: [holding('tier2', ...roles)] } })).toEqual([
        {
          kind: 'hint',
          id: 'roleLacking',
          title: 'No role held by tier 2 is enough for “Removes stale device records”.',
          ref: at('holders', 'roles', `tier2${roles.join('-')}`, 1),
          guide: 'access-and-limits#matrix',
        },
      ]);
      expect(found({ teams, access: { holders: [holding('tier2', ...roles, 'admin')] } })).toEqual(
        [],
      );
    },
  );

  test('is not held against what the plan leaves open', () => {
    const holders = [holding('tier1', 'desk')];
    expect(found({ access: { actions: [{ id: 'w', act: 'wipe' }], holders } })).toEqual([]);
    expect(found({ access: { holders } })).toEqual([]);
  });

  const key = { id: 'k', act: 'recoveryKey', allowed: ['tier1'], terms: ['identity'] };
  const keys = (platform: string, ...holders: object[]) =>
    found({ scope: { platforms: [platform] }, access: { actions: [key], holders } });

  test('of Intune alone shows no BitLocker key', () => {
    expect(keys('windows', holding('tier1', 'limited'), holding('tier2', 'desk'))).toEqual([
      {
        kind: 'hint',
        id: 'noKeyRole',
        title: 'No role held by tier 1 gives access to BitLocker recovery keys.',
        ref: at('holders', 'roles', 'tier1limited', 1),
        guide: 'access-and-limits#entra',
      },
    ]);
    expect(keys('windows', holding('tier1', 'limited', 'cloudDevice'))).toEqual([]);
    expect(keys('windows', holding('tier1', 'limited'), holding('tier1', 'keys'))).toEqual([]);
    expect(keys('macos', holding('tier1', 'limited'))).toEqual([]);
    expect(keys('windows', holding('tier1'))).toEqual([]);
  });
});

describe('an action in two rows, each with conditions of its own', () => {
  const may = (act: string, ...rows: string[][]) =>
    rows.map((allowed, index) => ({
      ...{ id: `${act}${index}`, act, allowed },
      ...{ approver: 'management', terms: ['identity'] },
    }));
  const helping = (...rows: string[][]) =>
    idsOf({
      teams: {
        tiers: ['tier2', 'tier3'].map((level) => ({
          ...{ id: level, level },
          responsibilities: ['remoteHelp'],
        })),
      },
      access: { actions: may('remoteHelp', ...rows) },
    });
  const wiping = (...rows: string[][]) =>
    idsOf({
      access: {
        actions: may('wipe', ...rows),
        holders: [{ id: 'h', holder: 'tier3', roles: ['desk'] }],
      },
    });

  test('is allowed to whoever stands in one of them', () => {
    expect(helping(['tier2'], ['tier3'])).toEqual([]);
    expect(wiping(['tier2'], ['tier3'])).toEqual([]);
  });

  test('is not allowed to who stands in none, and that is said once', () => {
    expect(helping(['tier2'], ['security'])).toEqual(['dutyNotAllowed']);
    expect(helping([], ['tier2'], ['tier2'])).toEqual(['dutyNotAllowed']);
    expect(helping([], [])).toEqual([]);
    expect(wiping(['tier2'], ['tier1'])).toEqual(['roleTooWide']);
  });
});

describe('the steps after a device is lost', () => {
  test('are a risk when nobody decides', () => {
    const lost = [{ id: 'a', lostStep: 'lock', lostBy: 'tier1' }];
    expect(found({ access: { lost } })).toEqual([
      {
        kind: 'risk',
        id: 'noDecision',
        title: 'Nobody decides whether a missing device is wiped.',
        ref: { chapter: 'access', question: 'lost' },
        guide: 'major-incidents#lost-or-stolen',
      },
    ]);
    expect(found({ access: { lost: [...lost, { id: 'b', lostStep: 'decide' }] } })).toEqual([]);
    expect(found({ access: { lost: [...lost, { id: 'b', lostStep: 'own' }] } })).toEqual([]);
  });
});
