import { describe, expect, test } from 'vitest';
import { blankPlan, readPlan, writtenPlan } from '../../../plan/plan';
import { connect } from '../../../storage/database';
import { Computer, type TabEdge } from '../../../storage/testing/edges';
import { inVirtualTime } from './testing/scene';
import { openTab, settled } from './testing/tabs';

inVirtualTime();

const at = '2027-01-12T09:00:00.000Z';

/** Puts a record into the database past all rules, as a build of another age would. */
const put = (edge: TabEdge, record: { id: string; savedAt: string }) =>
  connect(
    edge.factory,
    100,
  )(async (database) => {
    await database.put('plans', record);
    await database.put('settings', record.id, 'current');
  });

/** What lies in the database under a key, as it lies there. */
const rawIn = (computer: Computer, id: string) =>
  connect(computer.tab().factory, 100)((database) => database.get('plans', id));

describe('what can’t be read', () => {
  const records = [
    { id: 'p', plan: null, savedAt: at, copiedAt: null },
    { id: 'p', plan: blankPlan('p', 'en'), savedAt: 'yesterday', copiedAt: null },
    { id: 'p', plan: { schema: 2, id: 'p' }, savedAt: at, copiedAt: null },
  ];
  test.each(records)(
    'lets the planner start, is said, listed and left as it is: %j',
    async (raw) => {
      const computer = new Computer();
      const before = await openTab(computer);
      before.type('A good one');
      await before.session.flush();
      await put(before.edge, raw);
      before.kill();

      const { session, type, fate } = await openTab(computer);
      expect(session.state().news).toEqual({ kind: 'unreadable' });
      expect(fate()).toBe('fresh');
      type('A new one');
      await session.flush();
      expect(fate()).toBe('mine');
      const { plans, newer, unreadable } = await session.library.list();
      expect(plans.map(({ plan }) => plan.answers.scope.organisation).toSorted()).toEqual([
        'A good one',
        'A new one',
      ]);
      expect(newer).toEqual([]);
      expect(unreadable.map((each) => each.raw)).toEqual([raw]);
    },
  );

  test('in the journal is listed and left as it is', async () => {
    const computer = new Computer();
    computer.local.set('support-plan:journal:p:t', '{"schema":99,"plan":"p"}');
    computer.local.set('support-plan:journal:q:t', 'half a li');
    const { session, type } = await openTab(computer);
    type('New');
    await session.flush();
    const { unreadable } = await session.library.list();
    expect(unreadable.map(({ why, raw }) => [why, raw])).toEqual([
      ['newer', { schema: 99, plan: 'p' }],
      ['damaged', 'half a li'],
    ]);
    expect(computer.local.get('support-plan:journal:q:t')).toBe('half a li');
  });
});

describe('a plan that a newer build wrote', () => {
  const plan = {
    schema: 99,
    id: 'p',
    writtenIn: 'nl',
    register: [{ id: 'r', name: 'An' }],
    answers: { scope: { organisation: 'Newer', zone: 'Later' }, unheard: { note: 'New' } },
  };
  const record = { id: 'p', plan, savedAt: at, copiedAt: null, steps: [], recovered: false };

  const withNewer = async (after?: (edge: TabEdge) => void) => {
    const computer = new Computer();
    await put(computer.tab(), record);
    return { computer, tab: await openTab(computer, { edge: after }) };
  };

  test.each([false, true])(
    'opens to be read, with all of it (without locks: %j)',
    async (refuse) => {
      const { tab } = await withNewer((edge) => {
        edge.locksRefuse = refuse;
      });
      const { session, fate, text } = tab;
      expect([fate(), text()]).toEqual(['newer', 'Newer']);
      expect(session.state().news).toBeNull();
      expect(session.state().atRisk).toBe(false);
      expect(writtenPlan(session.state().history.plan)).toMatchObject(plan);
    },
  );

  test('is not changed by anything that the user can do', async () => {
    const { computer, tab } = await withNewer();
    const { session, type, text, fate } = tab;
    type('Over it');
    session.undo();
    await session.markCopied();
    await session.setStoring(false);
    await session.setStoring(true);
    await session.retry();
    await session.takeOver();
    await session.keepAsCopy();
    await session.flush();
    await session.look();
    session.leave();
    await settled();
    expect([fate(), text()]).toEqual(['newer', 'Newer']);
    expect(await rawIn(computer, 'p')).toEqual(record);
    expect([...computer.local.keys()].join()).not.toContain('journal');
    const { plans, newer } = await session.library.list();
    expect(plans).toEqual([]);
    expect(newer.map(({ raw }) => raw)).toEqual([{ key: 'p', why: 'newer', raw: record }]);
  });

  test('can’t be kept under another name either', async () => {
    const { computer, tab } = await withNewer();
    const opened = readPlan({ ...plan, id: 'q' });
    if (!opened) throw new Error('No plan.');
    await tab.session.open(opened);
    tab.type('Over it');
    await tab.session.flush();
    expect(tab.fate()).toBe('newer');
    expect(await rawIn(computer, 'q')).toBeUndefined();
  });

  test('leaves its lock to a tab that can write it, and is followed', async () => {
    const { computer, tab } = await withNewer();
    const writer = computer.tab();
    const claims: unknown[] = [];
    await writer.locks()?.request('support-plan:p', { ifAvailable: true }, (lock) => {
      claims.push(lock?.name);
    });
    expect(claims).toEqual(['support-plan:p']);
    const changed = { scope: { organisation: 'Newer still' } };
    await put(writer, {
      ...record,
      ...{ plan: { ...plan, answers: changed }, savedAt: '2027-01-13T09:00:00.000Z' },
    });
    writer.channel.post({ kind: 'changed', of: 'p' });
    await settled();
    expect([tab.fate(), tab.text()]).toEqual(['newer', 'Newer still']);
  });

  test('is only read from the moment at which another tab’s newer build saves it', async () => {
    const computer = new Computer();
    const first = await openTab(computer);
    first.type('Typed in this build');
    await first.session.flush();
    const second = await openTab(computer);
    const { id } = first.session.state().history.plan;
    first.kill();
    const brought = { ...record, id, plan: { ...plan, id }, savedAt: '9998-01-01T00:00:00.000Z' };
    await put(computer.tab(), brought);
    await second.session.takeOver();
    expect([second.fate(), second.text()]).toEqual(['newer', 'Newer']);
    second.type('Over it');
    await second.session.flush();
    expect(await rawIn(computer, id)).toEqual(brought);
  });

  test('is said to be gone when it is deleted, and can’t be kept by this build', async () => {
    const { computer, tab } = await withNewer();
    const other = await openTab(computer);
    await other.session.library.remove('p');
    await settled();
    expect(tab.session.state().standing.fate).toEqual({ kind: 'deletedElsewhere', mayKeep: false });
    expect(tab.session.state().atRisk).toBe(true);
    await tab.session.keepAsCopy();
    expect(tab.fate()).toBe('deletedElsewhere');
    expect((await other.session.library.list()).newer).toEqual([]);
  });

  test('leaves what this build has in its journal for the build that can write it', async () => {
    const computer = new Computer();
    const first = await openTab(computer);
    first.type('Stored');
    await first.session.flush();
    const { id } = first.session.state().history.plan;
    first.edge.fault = 'quota';
    first.type('Only in the journal');
    await settled();
    first.kill();
    const journal = () => [...computer.local].filter(([key]) => key.includes('journal'));
    const left = journal();
    expect(left).toHaveLength(1);
    const brought = { ...record, id, plan: { ...plan, id } };
    await put(computer.tab(), brought);
    const next = await openTab(computer);
    expect([next.fate(), next.text()]).toEqual(['newer', 'Newer']);
    // Nor does a tab take it that has another plan open.
    await next.session.open(blankPlan('other', 'en'));
    const third = await openTab(computer);
    await third.session.open(blankPlan('another', 'en'));
    await settled();
    expect(journal()).toEqual(left);
    expect(await rawIn(computer, id)).toEqual(brought);
  });
});

describe('what a newer build wrote into a plan that this one can write', () => {
  const plan = {
    schema: 2,
    id: 'p',
    writtenIn: 'nl',
    register: [{ id: 'r', name: 'An' }],
    answers: {
      scope: { organisation: 'Known', zone: 'Not known', platforms: ['windows', 'visionos'] },
      unheard: { note: 'Not known either' },
      teams: {
        units: [{ id: 'u', unit: 'Desk' }],
        tiers: [{ id: 't', team: 'u', limits: 'Unknown' }],
      },
    },
  };
  const record = { id: 'p', plan, savedAt: at, copiedAt: null, steps: [], recovered: false };
  const stands = (raw: unknown, organisation: string) => {
    expect(raw).toMatchObject({
      plan: {
        ...plan,
        answers: { ...plan.answers, scope: { ...plan.answers.scope, organisation } },
      },
    });
  };
  const opened = async () => {
    const computer = new Computer();
    await put(computer.tab(), record);
    return { computer, tab: await openTab(computer) };
  };

  test('is still there after a change was stored', async () => {
    const { computer, tab } = await opened();
    tab.type('Changed');
    await tab.session.flush();
    stands(await rawIn(computer, 'p'), 'Changed');
  });

  test('is still there after a change that only the journal held', async () => {
    const { computer, tab } = await opened();
    tab.type('Changed');
    tab.kill();
    const next = await openTab(computer);
    expect(next.text()).toBe('Changed');
    await next.session.flush();
    stands(await rawIn(computer, 'p'), 'Changed');
  });

  test('comes along into a recovered copy', async () => {
    const { computer, tab } = await opened();
    tab.edge.fault = 'quota';
    tab.type('Stray');
    await settled();
    tab.kill();
    await put(computer.tab(), { ...record, savedAt: '2027-01-14T09:00:00.000Z' });
    const next = await openTab(computer);
    expect(next.session.state().news).toEqual({ kind: 'recovered', count: 1 });
    const { plans } = await next.session.library.list();
    const copy = plans.find(({ recovered }) => recovered);
    expect(copy?.plan.answers.scope.organisation).toBe('Stray');
    const raw = await rawIn(computer, copy?.id ?? '');
    expect(raw).toMatchObject({
      plan: { ...plan, id: copy?.id, answers: { unheard: plan.answers.unheard } },
    });
    stands(await rawIn(computer, 'p'), 'Known');
  });

  test('comes along when it was never stored but journaled', async () => {
    const computer = new Computer();
    const first = await openTab(computer);
    first.edge.fault = 'quota';
    const outside = readPlan({ ...plan, id: 'q' });
    if (!outside) throw new Error('No plan.');
    await first.session.open(outside);
    first.type('Changed');
    first.kill();
    const next = await openTab(computer);
    expect(next.text()).toBe('Changed');
    await next.session.flush();
    expect(await rawIn(computer, 'q')).toMatchObject({
      plan: { register: plan.register, answers: { unheard: plan.answers.unheard } },
    });
  });
});
