import { describe, expect, test } from 'vitest';
import { blankPlan, type Plan } from '../../../plan/plan';
import { Computer } from '../../../storage/testing/edges';
import { inVirtualTime, library, named, noDatabase, twoTabs } from './testing/scene';
import { openTab, settled } from './testing/tabs';

inVirtualTime();

describe('what a plan has beside its answers', () => {
  const said = ({ name, documentLanguage }: Plan) => [name, documentLanguage];

  test('is there on the next visit, also when the tab ended with the key press', async () => {
    const computer = new Computer();
    const first = await openTab(computer);
    first.type('Northwick');
    await first.session.flush();
    first.session.describe({ name: 'Pilot' });
    first.session.describe({ documentLanguage: 'ko' });
    first.kill();
    const { plan } = (await openTab(computer)).session.state().history;
    expect(said(plan)).toEqual(['Pilot', 'ko']);
  });

  test('is written in its own language when the tab ends before it was ever saved', async () => {
    const computer = new Computer();
    const first = await openTab(computer);
    await first.session.open(blankPlan('p', 'ko'));
    first.type('우리 회사');
    first.kill();
    const next = await openTab(computer);
    expect([next.text(), next.session.state().history.plan.writtenIn]).toEqual(['우리 회사', 'ko']);
  });

  test('is written in its own language where a database never saves it', async () => {
    const computer = new Computer();
    const first = await openTab(computer, { edge: noDatabase });
    await first.session.open(blankPlan('p', 'nl'));
    first.type('Gemeente');
    first.kill();
    const next = await openTab(computer, { edge: noDatabase });
    expect([next.text(), next.session.state().history.plan.writtenIn]).toEqual(['Gemeente', 'nl']);
  });

  test('is undone and redone: a name as one step, however many keys it took', async () => {
    const { session } = await openTab(new Computer());
    const now = () => said(session.state().history.plan);
    session.describe({ documentLanguage: 'nl' });
    for (const name of ['P', 'Pi', 'Pilot']) session.describe({ name });
    expect(now()).toEqual(['Pilot', 'nl']);
    session.undo();
    expect(now()).toEqual(['', 'nl']);
    session.undo();
    expect(now()).toEqual(['', null]);
    session.redo();
    session.redo();
    expect(now()).toEqual(['Pilot', 'nl']);
  });

  test('is not changed by a tab that can only read', async () => {
    const [, , second] = await twoTabs();
    second.session.describe({ name: 'From the reader', documentLanguage: 'ko' });
    expect(said(second.session.state().history.plan)).toEqual(['', null]);
  });

  test('is at risk by itself where nothing is stored', async () => {
    const { session } = await openTab(new Computer());
    await session.setStoring(false);
    session.describe({ name: 'Pilot' });
    expect(session.state().atRisk).toBe(true);
  });
});

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
    first.type('Typed', 'ownerRole');
    const saving = first.session.flush();
    first.session.undo();
    await settled(5);
    first.kill();
    await saving.catch(() => undefined);
    const next = await openTab(computer);
    expect([next.text(), next.text('ownerRole')]).toEqual(['Kept', '']);
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
    type('Elsewhere', 'ownerRole');
    expect(step && session.takeBack(step)).toBe(true);
    expect([text(), text('ownerRole')]).toEqual(['Before', 'Elsewhere']);
  });

  test('refuses when the same question was changed since', async () => {
    const { session, type, text } = await openTab(new Computer());
    type('Named');
    const step = session.lastStep();
    type('Changed since');
    expect(step && session.takeBack(step)).toBe(false);
    expect(text()).toBe('Changed since');
  });

  test('is refused where the list has been filled up since', async () => {
    const { session } = await openTab(new Computer());
    const teams = Array.from({ length: 41 }, (_, index) => ({ id: `${index}`, unit: `${index}` }));
    const set = (units: unknown) => {
      session.answer('teams', 'units', units, `${Math.random()}`);
    };
    set(teams.slice(0, 40));
    set(teams.slice(1, 40));
    const step = session.lastStep();
    set(teams.slice(1));
    expect(step && session.takeBack(step)).toBe(false);
    expect(session.state().history.plan.answers.teams.units).toHaveLength(40);
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
