import { describe, expect, test } from 'vitest';
import { blankPlan } from '../../../plan/plan';
import { connect } from '../../../storage/database';
import { Computer, type TabEdge } from '../../../storage/testing/edges';
import {
  eventually,
  inVirtualTime,
  library,
  named,
  noLocks,
  nothingAtAll,
  twoTabs,
} from './testing/scene';
import { openTab, settled, type Tab } from './testing/tabs';

inVirtualTime();

const idIn = ({ session }: Tab) => session.state().history.plan.id;

/** Puts what no build can read in the place of a plan. */
const damage = (edge: TabEdge, id: string) =>
  connect(
    edge.factory,
    100,
  )(async (database) => {
    await database.put('plans', { id, plan: null });
  });

/** A tab in which a plan was typed and stored. */
const storing = async (computer: Computer, organisation: string) => {
  const tab = await openTab(computer);
  await tab.session.open(named(organisation, organisation));
  return tab;
};

/** A tab that ends while what was typed last is only in the journal. */
const cutOff = async (computer: Computer, id: string, text: string, minute: number) => {
  const now = () => new Date(Date.UTC(2027, 0, 12, 9, minute));
  const tab = await openTab(computer, { now, start: false });
  await tab.session.open(named(id, id));
  tab.type(text);
  tab.kill();
};

describe('a new tab', () => {
  test('opens the plan that was cut off last, rather than one that was closed after it', async () => {
    const computer = new Computer();
    await cutOff(computer, 'a', 'Cut off first', 1);
    const last = await openTab(computer, { start: false });
    await cutOff(computer, 'b', 'Cut off last', 2);
    await last.session.open(named('c', 'Stored'));
    last.kill();
    expect((await openTab(computer)).text()).toBe('Cut off last');
  });

  test('opens the plan that was open last, rather than what another tab is typing', async () => {
    const computer = new Computer();
    const living = await storing(computer, 'first');
    const last = await storing(computer, 'second');
    living.edge.fault = 'quota';
    living.type('Still typing');
    last.kill();
    const next = await openTab(computer);
    expect([next.text(), next.fate()]).toEqual(['second', 'mine']);
    expect(next.session.state().news).toBeNull();
  });

  test('says when the plan was saved, and leaves it as it was', async () => {
    const computer = new Computer();
    const at = new Date('2027-01-12T09:00:00.000Z');
    const first = await openTab(computer, { now: () => at });
    await first.session.open(named('p', 'Stored'));
    first.kill();
    const next = await openTab(computer);
    expect(next.session.state().standing.fate).toEqual({ kind: 'mine', kept: 'store', at });
    await settled();
    const { plans } = await next.session.library.list();
    expect(plans.map(({ savedAt }) => savedAt)).toEqual([at.toISOString()]);
    expect([...computer.local]).toEqual([]);
  });

  test('does not wait for who has the plan open', async () => {
    const computer = new Computer();
    await storing(computer, 'p');
    const first = await Promise.race([openTab(computer), settled(500)]);
    expect(first?.fate()).toBe('elsewhere');
  });

  test('opens blank where nothing is stored, and a second one beside it is blank as well', async () => {
    const computer = new Computer();
    const [first, second] = [await openTab(computer), await openTab(computer)];
    expect([first.fate(), second.fate()]).toEqual(['fresh', 'fresh']);
    first.type('First');
    second.type('Second');
    await first.session.flush();
    await second.session.flush();
    expect(await library(computer)).toEqual(['First', 'Second']);
  });

  test('opens again what was read last, also when a newer build wrote it', async () => {
    const computer = new Computer();
    const first = await storing(computer, 'stored');
    const plan = { schema: 99, id: 'p', answers: { scope: { organisation: 'Newer' } } };
    await connect(
      first.edge.factory,
      100,
    )((database) => database.put('plans', { id: 'p', plan, savedAt: '2027-01-12T09:00:00.000Z' }));
    await first.session.openStored('p');
    first.kill();
    expect((await openTab(computer)).text()).toBe('Newer');
  });

  test('tells of what it found that belongs to other plans', async () => {
    const computer = new Computer();
    const one = await openTab(computer, { edge: noLocks });
    await one.session.open(named('p', 'Stored'));
    const two = await openTab(computer, { edge: noLocks });
    one.type('Saved');
    two.type('Lost');
    await one.session.flush();
    await two.session.flush();
    await one.session.open(named('q', 'Open last'));
    one.kill();
    two.kill();
    const kept = new Map([['support-plan:open', 'q']]);
    const next = await openTab(computer, { kept });
    expect(next.text()).toBe('Open last');
    expect(next.session.state().news).toEqual({ kind: 'recovered', count: 1 });
    next.session.newsRead();
    expect(next.session.state().news).toBeNull();
    expect(await library(computer)).toEqual(['Lost', 'Open last', 'Saved']);
  });

  test('says that nothing is kept where nothing is', async () => {
    const { session } = await openTab(new Computer(), { edge: nothingAtAll });
    expect(session.state().standing.fate).toEqual({ kind: 'refused', kept: 'page' });
  });
});

describe('a page that was loaded anew', () => {
  test('waits for its former self to let go, and writes on', async () => {
    const computer = new Computer();
    const kept = new Map<string, string>();
    const former = await openTab(computer, { kept });
    former.type('Typed');
    await former.session.flush();
    setTimeout(former.kill, 500);
    const page = await openTab(computer, { kept });
    expect([page.text(), page.fate()]).toEqual(['Typed', 'mine']);
  });

  test('opens what was read in it last, whatever other tabs have opened since', async () => {
    const computer = new Computer();
    const kept = new Map<string, string>();
    const former = await openTab(computer, { kept });
    await former.session.open(named('p', 'Read last'));
    await former.session.open(named('q', 'Left'));
    await former.session.openStored('p');
    const other = await storing(computer, 'Another');
    former.kill();
    other.kill();
    expect((await openTab(computer, { kept })).text()).toBe('Read last');
  });

  test('opens the last plan of all when its own is gone', async () => {
    const computer = new Computer();
    const last = await storing(computer, 'Last');
    last.kill();
    const kept = new Map([['support-plan:open', 'gone']]);
    const page = await openTab(computer, { kept });
    expect([page.text(), page.session.state().news]).toEqual(['Last', null]);
  });

  test('says that its plan can’t be read, and does not hide that behind another plan', async () => {
    const computer = new Computer();
    const kept = new Map<string, string>();
    const former = await openTab(computer, { kept });
    former.type('Typed');
    await former.session.flush();
    former.kill();
    await damage(computer.tab(), idIn(former));
    const other = await storing(computer, 'Another');
    other.kill();
    const page = await openTab(computer, { kept });
    expect([page.text(), page.fate()]).toEqual(['', 'fresh']);
    expect(page.session.state().news).toEqual({ kind: 'unreadable' });
  });
});

describe('an attempt to open another plan', () => {
  test.each(['nowhere', 'damaged', 'refused'])(
    'that leads to nothing leaves this one this tab’s: %s',
    async (why) => {
      const computer = new Computer();
      const first = await storing(computer, 'p');
      if (why === 'damaged') await damage(computer.tab(), 'other');
      if (why === 'refused') {
        first.edge.fault = 'exception';
        first.edge.closeConnections();
        await expect(first.session.openStored('other')).rejects.toThrow();
      } else {
        expect(await first.session.openStored('other')).toBe(false);
      }
      first.edge.recover();
      const news = first.session.state().news;
      expect(news).toEqual(why === 'damaged' ? { kind: 'unreadable' } : null);
      const second = await openTab(computer);
      expect([second.text(), second.fate()]).toEqual(['p', 'elsewhere']);
      first.type('Typed on');
      await first.session.flush();
      expect([first.text(), first.fate()]).toEqual(['Typed on', 'mine']);
    },
  );

  test('finds that another tab has taken the present one meanwhile', async () => {
    const computer = new Computer();
    const first = await storing(computer, 'p');
    const second = await storing(computer, 'q');
    first.edge.fault = 'hanging';
    first.edge.closeConnections();
    const opening = expect(first.session.openStored('nowhere')).rejects.toThrow();
    await settled(10);
    expect(await second.session.openStored('p')).toBe(true);
    await opening;
    first.edge.recover();
    expect([first.fate(), second.fate()]).toEqual(['lostAfterSaving', 'mine']);
    second.type('From the second');
    await eventually(() => expect(first.text()).toBe('From the second'));
  });
});

describe('a plan that is brought along', () => {
  test('is this tab’s as soon as it is open', async () => {
    const computer = new Computer();
    const first = await storing(computer, 'brought');
    expect(first.fate()).toBe('mine');
    const second = await openTab(computer);
    expect([second.text(), second.fate()]).toEqual(['brought', 'elsewhere']);
  });

  test('is only read while another tab has it open', async () => {
    const computer = new Computer();
    await storing(computer, 'p');
    const second = await openTab(computer, { start: false });
    await second.session.open(named('p', 'From a file'));
    expect(second.fate()).toBe('elsewhere');
  });

  test('is at risk where nothing can be stored, unless a file holds it', async () => {
    const { session, type } = await openTab(new Computer(), { edge: nothingAtAll });
    await session.open(named('example', 'Example'), 'nothing');
    expect(session.state().atRisk).toBe(true);
    await session.open(named('brought', 'Brought'));
    expect(session.state().atRisk).toBe(false);
    type('Changed');
    expect(session.state().atRisk).toBe(true);
  });

  test('is stored only when something in it is answered', async () => {
    const computer = new Computer();
    const { session, fate } = await openTab(computer);
    await session.open(blankPlan('blank', 'en'));
    await settled();
    expect(fate()).toBe('fresh');
    expect([...computer.local]).toEqual([]);
    expect(await library(computer)).toEqual([]);
  });
});

describe('taking over', () => {
  test('does nothing where the plan is this tab’s already', async () => {
    const computer = new Computer();
    const first = await storing(computer, 'p');
    first.type('Typed');
    await first.session.takeOver();
    first.session.undo();
    expect([first.text(), first.fate()]).toEqual(['p', 'mine']);
  });

  test('a plan that is gone says so, also to who has not heard of it', async () => {
    const computer = new Computer();
    const first = await storing(computer, 'p');
    const second = await openTab(computer);
    second.edge.deaf = true;
    first.kill();
    await (await openTab(computer)).session.library.remove('p');
    expect(second.fate()).toBe('elsewhere');
    await second.session.takeOver();
    expect([second.text(), second.fate()]).toEqual(['p', 'deletedElsewhere']);
  });

  test('makes this tab the writer in the store too, where there are no locks', async () => {
    const [, first, second] = await twoTabs(noLocks);
    first.type('First');
    second.type('Second');
    await first.session.flush();
    await second.session.flush();
    first.edge.deaf = true;
    await second.session.takeOver();
    first.type('Typed on');
    await first.session.flush();
    expect([first.fate(), second.fate()]).toEqual(['lostBeforeSaving', 'mine']);
  });

  test('a plan that can’t be read any more leaves its words on the screen, and its lock', async () => {
    const computer = new Computer();
    const first = await storing(computer, 'p');
    const second = await openTab(computer);
    first.kill();
    await damage(computer.tab(), 'p');
    await second.session.takeOver();
    expect([second.text(), second.fate()]).toEqual(['p', 'elsewhere']);
    expect(second.session.state().news).toEqual({ kind: 'unreadable' });
    const claims: unknown[] = [];
    await computer
      .tab()
      .locks()
      ?.request('support-plan:p', { ifAvailable: true }, (lock) => {
        claims.push(lock?.name);
      });
    expect(claims).toEqual(['support-plan:p']);
  });
});

describe('keeping one’s words as a plan of its own', () => {
  const lost = async (computer: Computer) => {
    const first = await openTab(computer, { edge: noLocks });
    await first.session.open(named('p', 'Stored'));
    const second = await openTab(computer, { edge: noLocks });
    first.type('Words of the first');
    second.type('Words of the second');
    await first.session.flush();
    await second.session.flush();
    expect(second.fate()).toBe('lostBeforeSaving');
    return second;
  };

  test('takes them out of the journal, where they would come back as one more', async () => {
    const computer = new Computer();
    const second = await lost(computer);
    await second.session.keepAsCopy();
    expect([...computer.local.keys()].join()).not.toContain('journal');
    expect(await library(computer)).toEqual(['Words of the first', 'Words of the second']);
  });

  test('leaves them in the journal while they are nowhere else', async () => {
    const computer = new Computer();
    const second = await lost(computer);
    const { set } = second.edge.area;
    second.edge.area.set = () => false;
    second.edge.fault = 'quota';
    await second.session.keepAsCopy();
    expect(second.session.state().atRisk).toBe(true);
    second.edge.area.set = set;
    second.kill();
    expect(await library(computer)).toEqual(['Words of the first', 'Words of the second']);
  });
});
