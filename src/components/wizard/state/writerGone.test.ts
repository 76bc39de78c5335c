import { describe, expect, test } from 'vitest';
import { Computer } from '../../../storage/testing/edges';
import { eventually, inVirtualTime, twoTabs } from './testing/scene';
import { openTab } from './testing/tabs';

inVirtualTime();

describe('a plan whose writer has gone', () => {
  test('is the reader’s', async () => {
    const [computer, first, second] = await twoTabs();
    first.session.leave();
    first.kill();
    await eventually(() => expect(second.fate()).toBe('mine'));
    expect((await openTab(computer)).fate()).toBe('elsewhere');
  });

  test('is the reader’s also when it was never stored', async () => {
    const computer = new Computer();
    const first = await openTab(computer);
    first.edge.fault = 'quota';
    first.type('Only in the journal');
    const second = await openTab(computer);
    expect([second.fate(), second.text()]).toEqual(['elsewhere', 'Only in the journal']);
    first.session.leave();
    first.kill();
    await eventually(() => expect(second.fate()).toBe('mine'));
    expect(second.text()).toBe('Only in the journal');
  });

  test('can be had by another tab when the reader can’t read it', async () => {
    const [computer, first, second] = await twoTabs();
    second.edge.fault = 'exception';
    second.edge.closeConnections();
    first.kill();
    await second.session.look();
    expect(second.fate()).toBe('elsewhere');
    const third = await openTab(computer);
    expect(third.fate()).toBe('mine');
  });

  test('is the reader’s once it can read it', async () => {
    const [, first, second] = await twoTabs();
    second.edge.fault = 'exception';
    second.edge.closeConnections();
    first.kill();
    await second.session.look();
    second.edge.recover();
    await eventually(() => expect(second.fate()).toBe('mine'));
  });
});
