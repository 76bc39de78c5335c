import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { blankPlan } from '../../../plan/plan';
import { Computer, type TabEdge } from '../../../storage/testing/edges';
import { VirtualTime } from '../../../storage/testing/virtualTime';
import { openTab, settled, type Tab } from './testing/tabs';

let time: VirtualTime;
beforeEach(() => {
  time = new VirtualTime();
});
afterEach(() => time.end());

/** Other tabs take their time: tries until it is so, for at most ten seconds. */
async function eventually(check: () => void): Promise<void> {
  const latest = time.now() + 10_000;
  for (;;) {
    try {
      check();
      return;
    } catch (reason) {
      if (time.now() > latest) throw reason;
      await settled(50);
    }
  }
}

const named = (id: string, organisation: string) => {
  const plan = blankPlan(id, 'en');
  return { ...plan, answers: { ...plan.answers, scope: { ...plan.answers.scope, organisation } } };
};

/** The organisations of all plans that a new tab finds, best seen as a user sees them: in the library. */
async function library(computer: Computer): Promise<unknown[]> {
  const { session } = await openTab(computer);
  const { plans } = await session.library.list();
  return plans.map(({ plan }) => plan.answers.scope.organisation).toSorted();
}

const noLocks = (edge: TabEdge) => {
  edge.locksRefuse = true;
};
const noDatabase = (edge: TabEdge) => {
  edge.fault = 'exception';
};
const nothingAtAll = (edge: TabEdge) => {
  edge.fault = 'exception';
  edge.locksRefuse = true;
  edge.localRefuses = true;
};

describe('a plan typed in one tab', () => {
  test('is there on the next visit', async () => {
    const computer = new Computer();
    const first = await openTab(computer);
    expect(first.fate()).toBe('fresh');
    first.type('Northwick');
    await first.session.flush();
    expect(first.session.state().standing.fate).toMatchObject({ kind: 'mine', kept: 'store' });
    first.kill();
    expect((await openTab(computer)).text()).toBe('Northwick');
  });

  test('is there to the last character when the tab ends with the key press', async () => {
    const computer = new Computer();
    const first = await openTab(computer);
    first.type('Northwick');
    await first.session.flush();
    first.type('Northwick Logistics');
    first.kill();
    const next = await openTab(computer);
    expect(next.text()).toBe('Northwick Logistics');
    await next.session.flush();
    expect(await library(computer)).toEqual(['Northwick Logistics']);
  });

  test('is there when the tab ends before anything was ever saved', async () => {
    const computer = new Computer();
    const first = await openTab(computer);
    first.type('N');
    first.kill();
    expect((await openTab(computer)).text()).toBe('N');
  });

  test('goes into the store within a second of steady typing, without any pause', async () => {
    const computer = new Computer();
    const { type, store, session, kill } = await openTab(computer);
    const { id } = session.state().history.plan;
    for (let keys = 1; keys <= 20; keys += 1) {
      type('x'.repeat(keys));
      await settled(100);
    }
    const found = await store.read(id);
    expect(found?.kind).toBe('plan');
    kill();
  });

  test('stays undone when it was undone right before the tab ended', async () => {
    const computer = new Computer();
    const first = await openTab(computer);
    first.type('Typed');
    await first.session.flush();
    first.session.undo();
    first.kill();
    expect((await openTab(computer)).text()).toBe('');
  });

  test('stays undone when the save of what was undone is still on its way', async () => {
    const computer = new Computer();
    const first = await openTab(computer);
    first.type('Kept');
    await first.session.flush();
    first.type('Typed', 'planOwner');
    const saving = first.session.flush();
    first.session.undo();
    await settled(5);
    first.kill();
    await saving.catch(() => undefined);
    const next = await openTab(computer);
    expect([next.text(), next.text('planOwner')]).toEqual(['Kept', '']);
  });

  test('stores nothing before anything is answered', async () => {
    const computer = new Computer();
    const { session, store } = await openTab(computer);
    await session.flush();
    session.leave();
    expect(await store.list()).toEqual([]);
    expect([...computer.local.keys()]).toEqual([]);
  });

  test('leaves no journal once it is saved', async () => {
    const computer = new Computer();
    const { type, session } = await openTab(computer);
    type('Northwick');
    expect([...computer.local.keys()].join()).toContain('journal');
    await session.flush();
    expect([...computer.local.keys()].join()).not.toContain('journal');
  });

  test('keeps its order when the clock is set back', async () => {
    const computer = new Computer();
    let time = Date.UTC(2027, 0, 12);
    const first = await openTab(computer, { now: () => new Date(time) });
    first.type('Before');
    await first.session.flush();
    time = Date.UTC(2020, 0, 1);
    first.type('After');
    await first.session.flush();
    expect(first.session.state().standing.fate.kind).toBe('mine');
    first.type('After the clock went back');
    first.kill();
    expect((await openTab(computer)).text()).toBe('After the clock went back');
  });

  test('remembers when it was last taken along as a file', async () => {
    const computer = new Computer();
    const first = await openTab(computer);
    first.type('Northwick');
    await first.session.markCopied();
    first.kill();
    const next = await openTab(computer);
    expect(next.session.state().copiedAt).toEqual(first.session.state().copiedAt);
    expect(next.session.state().copiedAt).not.toBeNull();
  });

  test('asks the browser to keep what is stored once, and not before a change is saved', async () => {
    const computer = new Computer();
    const { type, session, persisted } = await openTab(computer);
    expect(persisted()).toBe(0);
    type('One');
    await session.flush();
    type('Two');
    await session.flush();
    expect(persisted()).toBe(1);
  });

  test('asks nothing for an example that was only opened, but once it is changed', async () => {
    const { type, session, persisted } = await openTab(new Computer());
    await session.open(named('example', 'Example'));
    expect(persisted()).toBe(0);
    type('Changed');
    await session.flush();
    expect(persisted()).toBe(1);
  });

  test('is at risk neither before it is opened nor by an undo that has nothing to undo', async () => {
    const computer = new Computer();
    const { session, fate } = await openTab(computer, { start: false });
    expect(session.state().atRisk).toBe(false);
    await session.openLast();
    session.undo();
    session.redo();
    expect(fate()).toBe('fresh');
    expect([...computer.local.keys()]).toEqual([]);
  });
});

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

describe('two tabs with one plan', () => {
  async function twoTabs(edge?: (edge: TabEdge) => void): Promise<[Computer, Tab, Tab]> {
    const computer = new Computer();
    const first = await openTab(computer, { edge });
    first.type('From the first');
    await first.session.flush();
    const second = await openTab(computer, { edge });
    return [computer, first, second];
  }

  test('let one write and the other read along', async () => {
    const [, first, second] = await twoTabs();
    expect(second.fate()).toBe('elsewhere');
    second.type('Not taken in');
    expect(second.text()).toBe('From the first');
    first.type('Typed on');
    await eventually(() => expect(second.text()).toBe('Typed on'));
    await first.session.flush();
    first.type('Typed further');
    await eventually(() => expect(second.text()).toBe('Typed further'));
  });

  test('hand the plan over with all that was typed', async () => {
    const [, first, second] = await twoTabs();
    first.type('Typed just now');
    await second.session.takeOver();
    expect(second.text()).toBe('Typed just now');
    await eventually(() =>
      expect([first.fate(), second.fate()]).toEqual(['lostAfterSaving', 'mine']),
    );
    second.type('From the second');
    await eventually(() => expect(first.text()).toBe('From the second'));
  });

  test('say truly what was saved when the plan is taken by force', async () => {
    const [computer, first, second] = await twoTabs();
    // The first tab can neither answer nor save for a while.
    first.edge.fault = 'hanging';
    first.edge.closeConnections();
    first.type('Typed before the steal');
    const stealing = second.session.takeOver();
    await settled(40);
    await stealing;
    expect(second.text()).toBe('Typed before the steal');
    first.edge.recover();
    await second.session.flush();
    await eventually(() => expect(first.fate()).toBe('lostAfterSaving'));
    expect(second.fate()).toBe('mine');
    expect(await library(computer)).toEqual(['Typed before the steal']);
  });

  test('keep the words of both when one types on after it lost the plan', async () => {
    const [computer, first, second] = await twoTabs(noLocks);
    expect([first.fate(), second.fate()]).toEqual(['mine', 'mine']);
    first.type('Words of the first');
    second.type('Words of the second');
    await first.session.flush();
    await second.session.flush();
    await eventually(() =>
      expect([first.fate(), second.fate()]).toEqual(['mine', 'lostBeforeSaving']),
    );
    expect([first.text(), second.text()]).toEqual(['Words of the first', 'Words of the second']);
    expect(second.session.state().standing.fate).toMatchObject({ kept: 'journal' });
    // They stay as they are, whatever is pressed.
    second.session.undo();
    second.type('Typed into a page that only reads');
    expect(second.text()).toBe('Words of the second');
    await second.session.keepAsCopy();
    expect(second.fate()).toBe('mine');
    first.kill();
    second.kill();
    expect(await library(computer)).toEqual(['Words of the first', 'Words of the second']);
  });

  test('keep the words of the one that lost and was closed, as a recovered copy', async () => {
    const [computer, first, second] = await twoTabs(noLocks);
    first.type('Words of the first');
    second.type('Words of the second');
    await first.session.flush();
    await second.session.flush();
    second.kill();
    first.kill();
    const next = await openTab(computer);
    expect(next.text()).toBe('Words of the first');
    expect(next.session.state().news).toEqual({ kind: 'recovered', count: 1 });
    const { plans } = await next.session.library.list();
    expect(
      plans.map(({ plan, recovered }) => [plan.answers.scope.organisation, recovered]).toSorted(),
    ).toEqual([
      ['Words of the first', false],
      ['Words of the second', true],
    ]);
    next.kill();
    expect(await library(computer)).toHaveLength(2);
  });

  test('without locks follow each other as long as nothing waits', async () => {
    const [, first, second] = await twoTabs(noLocks);
    first.type('Typed in the first');
    await first.session.flush();
    await eventually(() => expect(second.text()).toBe('Typed in the first'));
    second.type('Then in the second');
    await second.session.flush();
    expect(second.fate()).toBe('mine');
    await eventually(() =>
      expect([first.fate(), first.text()]).toEqual(['mine', 'Then in the second']),
    );
  });

  test('write nothing from the one that reads, whatever it ticks', async () => {
    const [computer, first, second] = await twoTabs();
    await second.session.setStoring(false);
    await second.session.setStoring(true);
    await second.session.flush();
    await settled();
    expect([first.fate(), second.fate()]).toEqual(['mine', 'elsewhere']);
    first.type('Still mine');
    await first.session.flush();
    expect(first.fate()).toBe('mine');
    expect([...computer.local.keys()].join()).not.toContain('journal');
  });

  test('show the reader the stored plan again when the writer takes back what it has not stored', async () => {
    const [computer, first, second] = await twoTabs();
    first.edge.fault = 'quota';
    first.type('Not to be stored');
    await eventually(() => expect(second.text()).toBe('Not to be stored'));
    const third = await openTab(computer);
    expect(third.text()).toBe('Not to be stored');
    await first.session.setStoring(false);
    await eventually(() => expect(third.text()).toBe('From the first'));
    expect(second.text()).toBe('From the first');
  });

  test('show the one that took over what was saved meanwhile, once its storage answers again', async () => {
    const [, first, second] = await twoTabs();
    second.edge.deaf = true;
    first.type('Typed on, unseen');
    await first.session.flush();
    second.edge.fault = 'hanging';
    second.edge.closeConnections();
    await second.session.takeOver();
    expect([second.fate(), second.text()]).toEqual(['refused', 'From the first']);
    second.edge.recover();
    await second.session.look();
    expect([second.fate(), second.text()]).toEqual(['mine', 'Typed on, unseen']);
  });

  test('say that only the page has the words of the one that lost where no journal could keep them', async () => {
    const [, first, second] = await twoTabs(noLocks);
    second.edge.localRefuses = true;
    second.edge.deaf = true;
    first.type('Words of the first');
    await first.session.flush();
    second.type('Words of the second');
    await second.session.flush();
    expect(second.session.state().standing.fate).toEqual({
      kind: 'lostBeforeSaving',
      kept: 'page',
    });
    expect(second.session.state().atRisk).toBe(true);
  });

  test('follow each other where localStorage tells nothing', async () => {
    const [, first, second] = await twoTabs((edge) => {
      edge.localRefuses = true;
    });
    first.type('Told by a note');
    await first.session.flush();
    await eventually(() => expect(second.text()).toBe('Told by a note'));
  });

  test('keep what was typed while a look at the other tab was still on its way', async () => {
    const [computer, first, second] = await twoTabs(noLocks);
    first.type('Saved by the first');
    await first.session.flush();
    const looking = second.session.look();
    second.type('Typed meanwhile', 'planOwner');
    await looking;
    await settled(0);
    expect(second.text('planOwner')).toBe('Typed meanwhile');
    await second.session.flush();
    await settled();
    expect([second.fate(), second.text('planOwner')]).toEqual([
      'lostBeforeSaving',
      'Typed meanwhile',
    ]);
    expect(await library(computer)).toContain('Saved by the first');
  });

  test('keep what one had lost to the other also while it goes on from the other’s copy', async () => {
    const [computer, first, second] = await twoTabs(noLocks);
    first.type('Saved by the first');
    second.type('Lost in the second');
    await first.session.flush();
    await second.session.flush();
    expect(second.fate()).toBe('lostBeforeSaving');
    // Where nothing can be written, its words stay in the journal, beside those that follow.
    second.edge.fault = 'quota';
    await second.session.takeOver();
    expect(second.text()).toBe('Saved by the first');
    second.type('Typed after it', 'planOwner');
    first.kill();
    second.kill();
    expect(await library(computer)).toEqual(['Lost in the second', 'Saved by the first']);
    expect((await openTab(computer)).text('planOwner')).toBe('Typed after it');
  });

  test('bring what the other had only in its journal into the store, once storage answers again', async () => {
    const [computer, first, second] = await twoTabs();
    first.edge.fault = 'quota';
    first.type('Only in the journal');
    await eventually(() => expect(second.text()).toBe('Only in the journal'));
    first.kill();
    second.edge.fault = 'exception';
    second.edge.closeConnections();
    await second.session.takeOver();
    expect(second.fate()).toBe('refused');
    second.edge.recover();
    await second.session.look();
    await second.session.flush();
    expect(second.session.state().standing.fate).toMatchObject({ kind: 'mine', kept: 'store' });
    expect(await library(computer)).toEqual(['Only in the journal']);
  });

  test('give the plan to the reader when the writer has gone', async () => {
    const [, first, second] = await twoTabs();
    first.session.leave();
    first.kill();
    await eventually(() => expect(second.fate()).toBe('mine'));
  });
});

describe('what was deleted', () => {
  test.each(['erased', 'deleted'])(
    'does not come back from another tab’s next key when it was %s',
    async (how) => {
      const computer = new Computer();
      const first = await openTab(computer);
      first.type('Secret');
      await first.session.flush();
      const { id } = first.session.state().history.plan;
      const second = await openTab(computer);
      // The key comes before the news.
      first.edge.deaf = true;
      if (how === 'erased') await second.session.library.eraseEverything();
      else await second.session.library.remove(id);
      first.type('Secret again');
      expect(first.fate()).toBe('deletedElsewhere');
      first.edge.deaf = false;
      await first.session.flush();
      await settled();
      expect(first.fate()).toBe('deletedElsewhere');
      expect(first.text()).toBe('Secret again');
      expect(first.session.state().atRisk).toBe(true);
      expect(await second.store.list()).toEqual([]);
      expect(JSON.stringify([...computer.local])).not.toContain('Secret');

      await first.session.keepAsCopy();
      expect(first.fate()).toBe('mine');
      expect(await library(computer)).toEqual(['Secret again']);
    },
  );

  test('does not hang who takes it over', async () => {
    const computer = new Computer();
    const first = await openTab(computer);
    first.type('Shared');
    await first.session.flush();
    const { id } = first.session.state().history.plan;
    const second = await openTab(computer);
    const third = await openTab(computer);
    await third.session.library.remove(id);
    await second.session.takeOver();
    expect(second.fate()).toBe('deletedElsewhere');
    expect(second.text()).toBe('Shared');
  });

  test('does not come back from the journal of a tab that has ended', async () => {
    const computer = new Computer();
    const first = await openTab(computer);
    first.type('Secret');
    await first.session.flush();
    const second = await openTab(computer);
    first.type('Secret, not saved yet');
    first.kill();
    await second.session.library.eraseEverything();
    expect(await library(computer)).toEqual([]);
    expect(JSON.stringify([...computer.local])).not.toContain('Secret');
  });

  test('comes back when the deletion is taken back', async () => {
    const computer = new Computer();
    const { session, type, text } = await openTab(computer);
    type('Wanted after all');
    await session.flush();
    const { plans } = await session.library.list();
    const [stored] = plans;
    if (!stored) throw new Error('Nothing was saved.');
    await session.library.remove(stored.id);
    expect(text()).toBe('');
    await session.library.restore(stored);
    expect(await session.openStored(stored.id)).toBe(true);
    type('Changed');
    await session.flush();
    expect(await library(computer)).toEqual(['Changed']);
  });

  test('leaves the plan on the screen safe when erasing is refused', async () => {
    const computer = new Computer();
    const { session, type, edge, fate } = await openTab(computer);
    type('Still here');
    await session.flush();
    edge.fault = 'exception';
    edge.closeConnections();
    await expect(session.library.eraseEverything()).rejects.toThrow();
    type('Still here and changed');
    expect(fate()).not.toBe('deletedElsewhere');
    edge.fault = null;
    await session.flush();
    expect(session.state().history.plan.answers.scope.organisation).toBe('Still here and changed');
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

describe('another plan in place of the present one', () => {
  test('leaves the present one stored', async () => {
    const computer = new Computer();
    const { session, type } = await openTab(computer);
    type('First');
    await session.open(blankPlan('second', 'en'));
    expect(session.state().history.plan.id).toBe('second');
    expect(await library(computer)).toEqual(['First']);
  });

  test('that can’t be opened leaves the present one open', async () => {
    const { session, type, fate } = await openTab(new Computer());
    type('First');
    expect(await session.openStored('nowhere')).toBe(false);
    type('First, changed');
    await session.flush();
    expect(fate()).toBe('mine');
  });

  test('comes back in the same tab after a reload, also when another tab opened another plan last', async () => {
    const computer = new Computer();
    const kept = new Map<string, string>();
    const first = await openTab(computer, { kept });
    first.type('Mine');
    await first.session.flush();
    const second = await openTab(computer);
    await second.session.open(named('other', 'Other'));
    first.kill();
    expect((await openTab(computer, { kept })).text()).toBe('Mine');
  });
});

describe('taking back a step by its name', () => {
  test('takes back that step although others followed', async () => {
    const { session, type, text } = await openTab(new Computer());
    type('Before');
    type('Named');
    const step = session.lastStep();
    type('Elsewhere', 'planOwner');
    expect(step && session.takeBack(step)).toBe(true);
    expect([text(), text('planOwner')]).toEqual(['Before', 'Elsewhere']);
  });

  test('refuses when the same question was changed since', async () => {
    const { session, type, text } = await openTab(new Computer());
    type('Named');
    const step = session.lastStep();
    type('Changed since');
    expect(step && session.takeBack(step)).toBe(false);
    expect(text()).toBe('Changed since');
  });

  test('brings a removed entry back to its place although its neighbours were changed', async () => {
    const { session } = await openTab(new Computer());
    const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ id, team: id }));
    const set = (tiers: unknown) => {
      session.answer('teams', 'tiers', tiers, `${Math.random()}`);
    };
    set([a, b, c]);
    set([a, c]);
    const step = session.lastStep();
    set([{ id: 'a', team: 'changed' }, c]);
    expect(step && session.takeBack(step)).toBe(true);
    expect(session.state().history.plan.answers.teams.tiers).toEqual([
      { id: 'a', team: 'changed' },
      b,
      c,
    ]);
    expect(step && session.takeBack(step)).toBe(false);
  });
});
