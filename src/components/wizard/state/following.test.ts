import { describe, expect, test } from 'vitest';
import { blankPlan } from '../../../plan/plan';
import { connect } from '../../../storage/database';
import { Computer, type TabEdge } from '../../../storage/testing/edges';
import {
  eventually,
  hang,
  idIn,
  inVirtualTime,
  isFree,
  library,
  named,
  noLocks,
  twoTabs,
} from './testing/scene';
import { openTab, settled } from './testing/tabs';

inVirtualTime();

const put = (edge: TabEdge, record: { id: string }) =>
  connect(edge.factory, 100)((database) => database.put('plans', record));

describe('a tab that is asked to let go', () => {
  test('does so at once, when it has saved', async () => {
    const [computer, first, second] = await twoTabs();
    first.type('Typed just now');
    const soon = settled(500);
    await Promise.race([second.session.takeOver(), soon]);
    expect([first.fate(), second.fate()]).toEqual(['lostAfterSaving', 'mine']);
    expect(await isFree(computer, idIn(second))).toBe(false);
    expect(await library(computer)).toEqual(['Typed just now']);
  });

  test('says that its words are not saved when they are not', async () => {
    const [, first, second] = await twoTabs();
    first.edge.fault = 'quota';
    first.type('Typed just now');
    second.edge.fault = 'quota';
    await second.session.takeOver();
    expect(first.fate()).toBe('lostBeforeSaving');
    second.edge.recover();
    await second.session.retry();
    await eventually(() => expect(first.fate()).toBe('lostAfterSaving'));
  });

  test('keeps its plan when another one is asked for', async () => {
    const [computer, first, second] = await twoTabs();
    const third = await openTab(computer);
    await third.session.open(named('other', 'Other'));
    expect(await second.session.openStored('other')).toBe(true);
    await second.session.takeOver();
    await settled();
    expect([first.fate(), second.fate(), third.fate()]).toEqual([
      ...['mine', 'mine', 'lostAfterSaving'],
    ]);
  });

  test('only reads from the moment at which the plan is taken by force', async () => {
    const [, first, second] = await twoTabs();
    first.type('Typed before');
    hang(first);
    first.type('Typed before the steal');
    await second.session.takeOver();
    expect(first.fate()).toBe('lostBeforeSaving');
    first.type('Typed after it');
    expect(first.text()).toBe('Typed before the steal');
    // The other goes on from these words: they are in its plan also when that is another by now.
    second.type('Typed on');
    await second.session.flush();
    first.edge.recover();
    await eventually(() =>
      expect([first.fate(), first.text()]).toEqual(['lostAfterSaving', 'Typed on']),
    );
  });
});

describe('without locks', () => {
  test('two that typed the same lose nothing, and need not be told', async () => {
    const [, first, second] = await twoTabs(noLocks);
    first.edge.deaf = true;
    second.edge.deaf = true;
    for (const tab of [first, second]) tab.type('The same');
    await first.session.flush();
    await second.session.flush();
    await eventually(() => expect(second.fate()).toBe('lostAfterSaving'));
  });

  test('each sees what the other saves, time and again, but not what it has not saved', async () => {
    const [, first, second] = await twoTabs(noLocks);
    for (const text of ['One', 'Two', 'Three']) {
      second.edge.deaf = true;
      first.type(text);
      await first.session.flush();
      first.type(`${text}, typed on`);
      await settled(10);
      second.edge.deaf = false;
      await second.session.look();
      expect([second.text(), second.fate()]).toEqual([text, 'mine']);
    }
  });

  test('a look that finds nothing new takes no steps away', async () => {
    const [, , second] = await twoTabs(noLocks);
    second.type('Typed');
    await second.session.flush();
    await second.session.look();
    second.session.undo();
    expect(second.text()).toBe('From the first');
  });
});

describe('a look at what other tabs do', () => {
  test.each([true, false])(
    'leaves the screen to the plan that was opened meanwhile (with locks: %j)',
    async (locks) => {
      const [computer, first, second] = await twoTabs(locks ? undefined : noLocks);
      second.edge.deaf = true;
      first.type('Changed');
      await first.session.flush();
      hang(second);
      const looking = second.session.look();
      const opening = second.session.open(blankPlan('other', 'en'));
      await settled(10);
      second.edge.recover();
      await Promise.all([looking, opening]);
      await settled();
      expect([idIn(second), second.text(), second.fate()]).toEqual(['other', '', 'fresh']);
      expect(await isFree(computer, 'other')).toBe(!locks);
    },
  );

  test('sees the last of many changes, however fast they come', async () => {
    const [, first, second] = await twoTabs();
    for (let keys = 1; keys <= 20; keys += 1) {
      first.type('x'.repeat(keys));
      await settled(0.2);
    }
    await settled(50);
    expect(second.text()).toBe('x'.repeat(20));
  });

  test('reads along also before the writer’s first save', async () => {
    const computer = new Computer();
    const first = await openTab(computer);
    first.edge.fault = 'quota';
    first.type('Never stored');
    const second = await openTab(computer);
    first.type('Never stored, typed on');
    await eventually(() => expect(second.text()).toBe('Never stored, typed on'));
    expect(second.fate()).toBe('elsewhere');
  });

  test('claims the plan when that was asked for while another look was under way', async () => {
    const [computer, first, second] = await twoTabs();
    const note = { kind: 'changed', of: idIn(first) } as const;
    first.kill();
    const other = computer.tab();
    // A look that may not claim, one that may, and again one that may not.
    hang(second);
    other.channel.post(note);
    await settled(1);
    const asked = second.session.look();
    other.channel.post(note);
    await settled(1);
    second.edge.recover();
    await asked;
    await eventually(() => expect(second.fate()).toBe('mine'));
    expect(await isFree(computer, idIn(second))).toBe(false);
  });

  test('by a reader changes nothing in storage', async () => {
    const [computer, first, second] = await twoTabs();
    const stray = {
      ...{ schema: 2, plan: idIn(first), hand: 'dead.1', seq: 1, base: null, erasures: 0 },
      ...{ at: '2027-01-12T09:00:00.000Z', steps: [], copiedAt: null, rest: {} },
      changes: [{ chapter: 'scope', question: 'organisation', answer: 'Stray' }],
    };
    const key = `support-plan:journal:${stray.plan}:dead.1`;
    computer.local.set(key, JSON.stringify(stray));
    first.type('Changed');
    await first.session.flush();
    await second.session.look();
    expect(second.text()).toBe('Changed');
    expect([...computer.local.keys()]).toEqual([key]);
    expect(await second.store.list()).toHaveLength(1);
  });

  test('finds that a newer build has saved the plan in another tab', async () => {
    const [, first, second] = await twoTabs();
    const id = idIn(first);
    const plan = { schema: 99, id, answers: { scope: { organisation: 'Newer' } } };
    await put(second.edge, { id, plan, savedAt: '9998-01-01T00:00:00.000Z' } as { id: string });
    await second.session.look();
    expect([second.fate(), second.text()]).toEqual(['newer', 'Newer']);
  });
});

describe('storage that answers again', () => {
  /** A tab that took the plan over while nothing could be read. */
  const takenUnread = async () => {
    const [computer, first, second] = await twoTabs();
    second.edge.deaf = true;
    hang(second);
    await second.session.takeOver();
    expect(second.fate()).toBe('refused');
    return [computer, first, second] as const;
  };

  test('is said to hold the plan since it was saved', async () => {
    const [, first, second] = await takenUnread();
    const { fate } = first.session.state().standing;
    const [found] = await first.store.list();
    const savedAt = found?.kind === 'plan' ? found.stored.savedAt : '';
    expect(fate.kind).toBe('lostAfterSaving');
    second.edge.recover();
    await second.session.look();
    expect(second.session.state().standing.fate).toEqual({
      ...{ kind: 'mine', kept: 'store', at: new Date(savedAt) },
    });
    second.type('Typed on');
    await second.session.flush();
    expect(second.session.state().standing.fate).toMatchObject({ kind: 'mine', kept: 'store' });
  });

  test('and holds the plan no more says that it was deleted', async () => {
    const [, first, second] = await takenUnread();
    await first.store.remove(idIn(first));
    second.edge.recover();
    await second.session.look();
    expect([second.fate(), second.text()]).toEqual(['deletedElsewhere', 'From the first']);
  });

  test('is not said to do so while it does not', async () => {
    const computer = new Computer();
    const first = await openTab(computer);
    first.edge.fault = 'quota';
    first.type('Never stored');
    first.kill();
    const second = await openTab(computer, {
      edge: (edge) => {
        edge.fault = 'exception';
      },
    });
    expect([second.fate(), second.text()]).toEqual(['refused', 'Never stored']);
    await second.session.look();
    await settled(100);
    expect(second.fate()).toBe('refused');
    second.edge.recover();
    await eventually(() =>
      expect(second.session.state().standing.fate).toMatchObject({ kind: 'mine', kept: 'store' }),
    );
    expect(await library(computer)).toEqual(['Never stored']);
  });

  test('leaves the steps that were made while it could not be written', async () => {
    const { session, edge, type, text, fate } = await openTab(new Computer());
    type('Stored');
    await session.flush();
    edge.fault = 'quota';
    type('Typed', 'ownerRole');
    await session.flush();
    await session.look();
    expect(fate()).toBe('refused');
    session.undo();
    expect([text(), text('ownerRole')]).toEqual(['Stored', '']);
  });
});
