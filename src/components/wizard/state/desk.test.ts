import { describe, expect, test } from 'vitest';
import { blankPlan } from '../../../plan/plan';
import { Computer } from '../../../storage/testing/edges';
import { eventually, inVirtualTime, library, named, noDatabase, twoTabs } from './testing/scene';
import { openTab, settled } from './testing/tabs';

inVirtualTime();

describe('what is said of saving', () => {
  test('is not that all is stored while something was typed since the save began', async () => {
    const computer = new Computer();
    const { session, type } = await openTab(computer);
    type('One');
    const waiting: boolean[] = [];
    const stop = session.subscribe(() => {
      const { fate } = session.state().standing;
      if (fate.kind !== 'mine' || fate.kept !== 'store') return;
      waiting.push(JSON.stringify([...computer.local]).includes('Two'));
    });
    const saving = session.flush();
    type('Two');
    await saving;
    expect(waiting).toContain(false);
    expect(waiting).not.toContain(true);
    const heard = waiting.length;
    stop();
    type('Three');
    await session.flush();
    expect(waiting).toHaveLength(heard);
  });

  test('is of the plan on the screen, whatever becomes of the one before it', async () => {
    const { session, edge, type, fate } = await openTab(new Computer());
    edge.fault = 'quota';
    type('Not to be stored now');
    await session.open(blankPlan('blank', 'en'));
    expect([fate(), session.state().atRisk]).toEqual(['fresh', false]);
    await settled(6_000);
    expect(fate()).toBe('fresh');
  });

  test('mends itself when storage that refused at the start works again', async () => {
    const { edge, fate } = await openTab(new Computer(), { edge: noDatabase });
    await settled(100);
    expect(fate()).toBe('refused');
    edge.recover();
    await eventually(() => expect(fate()).toBe('fresh'));
  });

  test('is true at once when the user tries again', async () => {
    const { session, edge, type, fate } = await openTab(new Computer());
    edge.fault = 'quota';
    type('Typed');
    await session.flush();
    expect(fate()).toBe('refused');
    edge.recover();
    await session.retry();
    expect(session.state().standing.fate).toMatchObject({ kind: 'mine', kept: 'store' });
  });
});

describe('another plan on the screen', () => {
  test('brings neither steps nor the date of a file from the one before it', async () => {
    const { session, type } = await openTab(new Computer());
    type('Typed');
    await session.markCopied();
    expect(session.state().atRisk).toBe(false);
    await session.open(named('other', 'Other'));
    expect(session.lastStep()).toBeNull();
    expect(session.state().copiedAt).toBeNull();
    session.undo();
    expect(session.state().history.plan.id).toBe('other');
  });

  test('that was saved last is the one that a new tab opens', async () => {
    const computer = new Computer();
    const first = await openTab(computer);
    await first.session.open(named('p', 'First'));
    const second = await openTab(computer);
    await second.session.open(named('q', 'Second'));
    first.type('First, changed');
    await first.session.flush();
    first.kill();
    second.kill();
    expect((await openTab(computer)).text()).toBe('First, changed');
  });
});

describe('a page that goes', () => {
  test('stores what waits at once', async () => {
    const computer = new Computer();
    const { session, type } = await openTab(computer);
    type('Typed');
    session.leave();
    await settled(50);
    expect(session.state().standing.fate).toMatchObject({ kind: 'mine', kept: 'store' });
  });
});

describe('taking back', () => {
  test('can be taken back itself', async () => {
    const { session, type, text } = await openTab(new Computer());
    type('Typed');
    session.undo();
    expect(text()).toBe('');
    session.redo();
    expect(text()).toBe('Typed');
  });

  test('a step by its name is a step of its own, which typing on does not join', async () => {
    const { session, type, text } = await openTab(new Computer());
    type('Before');
    type('Elsewhere', 'ownerRole');
    type('Named');
    const step = session.lastStep();
    if (step) session.takeBack(step);
    type('Typed on');
    session.undo();
    expect(text()).toBe('Before');
    session.undo();
    expect(text()).toBe('Named');
  });
});

test('two steps that were taken back by name are two steps', async () => {
  const { session, type, text } = await openTab(new Computer());
  type('Organisation');
  const one = session.lastStep();
  type('Owner', 'ownerRole');
  const other = session.lastStep();
  for (const step of [one, other]) if (step) session.takeBack(step);
  session.undo();
  expect([text(), text('ownerRole')]).toEqual(['', 'Owner']);
});

describe('a plan that another tab took', () => {
  test('comes back when that tab goes', async () => {
    const [, first, second] = await twoTabs();
    await second.session.takeOver();
    second.type('From the second');
    second.session.leave();
    await settled(100);
    second.kill();
    await eventually(() =>
      expect([first.fate(), first.text()]).toEqual(['mine', 'From the second']),
    );
  });

  test('and deleted without a word is found to be gone by saving', async () => {
    const [, first, second] = await twoTabs();
    await second.store.remove(first.session.state().history.plan.id);
    first.type('Typed on');
    await first.session.flush();
    expect([first.fate(), first.text()]).toEqual(['deletedElsewhere', 'Typed on']);
  });
});

describe('a reader', () => {
  test('has no step to take back, and takes none back', async () => {
    const [, first, second] = await twoTabs();
    const step = first.session.lastStep();
    second.type('Not taken in');
    expect(second.session.lastStep()).toBeNull();
    expect(step && second.session.takeBack(step)).toBe(false);
    expect(second.text()).toBe('From the first');
  });

  test('that takes the plan along as a file writes nothing', async () => {
    const [computer, first, second] = await twoTabs();
    const at = new Date('2027-01-12T09:00:00.000Z');
    const third = await openTab(computer, { now: () => at });
    await third.session.markCopied();
    expect(third.session.state().copiedAt).toEqual(at);
    expect([...computer.local.keys()].join()).not.toContain('journal');
    expect([first.session.state().copiedAt, second.session.state().copiedAt]).toEqual([null, null]);
    expect(await library(computer)).toEqual(['From the first']);
  });
});
