import { describe, expect, test } from 'vitest';
import { Computer } from '../../../storage/testing/edges';
import {
  eventually,
  inVirtualTime,
  library,
  named,
  noDatabase,
  nothingAtAll,
} from './testing/scene';
import { openTab, settled } from './testing/tabs';

inVirtualTime();

describe('storage that refuses', () => {
  test('altogether is no lock: an example opens, can be changed, and is said to be on this page only', async () => {
    const { session, type, fate, text } = await openTab(new Computer(), { edge: nothingAtAll });
    await session.open(named('example', 'Example'));
    expect(fate()).toBe('refused');
    type('Changed');
    expect(text()).toBe('Changed');
    expect(session.state().standing.fate).toEqual({ kind: 'refused', kept: 'page' });
    expect(session.state().atRisk).toBe(true);
  });

  test('in the database leaves the words in the journal, and the next visit finds them', async () => {
    const computer = new Computer();
    const first = await openTab(computer, { edge: noDatabase });
    first.type('Only in the journal');
    await first.session.flush();
    expect(first.session.state().standing.fate).toEqual({ kind: 'refused', kept: 'journal' });
    expect(first.session.state().atRisk).toBe(false);
    first.kill();
    expect((await openTab(computer, { edge: noDatabase })).text()).toBe('Only in the journal');
  });

  test.each(['quota', 'exception', 'aborted'] as const)(
    'with %s is said, keeps what was typed, and saves by itself once it works again',
    async (fault) => {
      const computer = new Computer();
      const { edge, session, type, fate, store } = await openTab(computer);
      type('Northwick');
      await session.flush();
      edge.fault = fault;
      if (fault === 'exception') edge.closeConnections();
      type('Northwick Logistics');
      await session.flush();
      expect(fate()).toBe('refused');
      expect(session.state().atRisk).toBe(false);
      edge.fault = null;
      await eventually(() => expect(fate()).toBe('mine'));
      const found = await store.read(session.state().history.plan.id);
      expect(found?.kind === 'plan' && found.stored.plan.answers.scope.organisation).toBe(
        'Northwick Logistics',
      );
    },
  );

  test('in the journal makes the change go into the database at once', async () => {
    const { edge, session, type, fate } = await openTab(new Computer());
    edge.localRefuses = true;
    type('Northwick');
    expect(session.state().atRisk).toBe(true);
    await eventually(() => expect(session.state().atRisk).toBe(false));
    expect(fate()).toBe('mine');
  });

  test('by closing the connection is not noticed at all', async () => {
    const { edge, session, type, fate } = await openTab(new Computer());
    type('One');
    await session.flush();
    edge.closeConnections();
    type('Two');
    await session.flush();
    expect(fate()).toBe('mine');
  });

  test('by never answering still lets the planner start, and says what can’t be opened', async () => {
    const computer = new Computer();
    const before = await openTab(computer);
    before.type('Stored');
    await before.session.flush();
    before.kill();
    const kept = new Map([['support-plan:open', before.session.state().history.plan.id]]);
    const { session, type } = await openTab(computer, {
      kept,
      edge: (edge) => {
        edge.fault = 'hanging';
      },
    });
    expect(session.state().news).toEqual({ kind: 'unavailable' });
    expect(session.state().standing.fate).toEqual({ kind: 'refused', kept: 'journal' });
    type('Typed all the same');
    expect(session.state().atRisk).toBe(false);
  });
});

describe('“Don’t store”', () => {
  test('writes nothing, anywhere, and says that leaving would lose it', async () => {
    const computer = new Computer();
    const { session, type, fate, store } = await openTab(computer);
    await session.setStoring(false);
    expect(session.state().atRisk).toBe(false);
    type('In memory only');
    await session.flush();
    session.leave();
    await settled();
    expect(fate()).toBe('inMemory');
    expect(session.state().atRisk).toBe(true);
    expect(await store.list()).toEqual([]);
    expect([...computer.local]).toEqual([]);
    await session.markCopied();
    expect(session.state().atRisk).toBe(false);
    expect(await store.list()).toEqual([]);
  });

  test('takes back what the journal held, and stores it when it is unticked', async () => {
    const computer = new Computer();
    const { session, type } = await openTab(computer);
    type('Typed before');
    await session.setStoring(false);
    expect([...computer.local.keys()].join()).not.toContain('journal');
    expect(session.state().atRisk).toBe(true);
    await session.setStoring(true);
    expect(session.state().atRisk).toBe(false);
    expect(await library(computer)).toEqual(['Typed before']);
  });

  test('asks nothing for a plan that lies in the store unchanged', async () => {
    const { session, type } = await openTab(new Computer());
    type('Stored');
    await session.flush();
    await session.setStoring(false);
    expect(session.state().atRisk).toBe(false);
  });
});
