import { describe, expect, test } from 'vitest';
import { Computer } from '../../../storage/testing/edges';
import { inVirtualTime, library, named } from './testing/scene';
import { openTab, settled } from './testing/tabs';

inVirtualTime();

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
    const { id } = session.state().history.plan;
    const back = await session.library.remove(id);
    expect(text()).toBe('');
    await back();
    expect(await session.openStored(id)).toBe(true);
    type('Changed');
    await session.flush();
    expect(await library(computer)).toEqual(['Changed']);
  });

  test('comes back as another tab saved it meanwhile', async () => {
    const computer = new Computer();
    const { session, type } = await openTab(computer);
    type('Begun here');
    const { id } = session.state().history.plan;
    await session.open(named('other', 'Other'));
    await session.library.list();
    const second = await openTab(computer);
    await second.session.openStored(id);
    second.type('An hour of work later');
    await second.session.flush();
    second.kill();
    const back = await session.library.remove(id);
    expect(await library(computer)).toEqual(['Other']);
    await back();
    expect(await library(computer)).toEqual(['An hour of work later', 'Other']);
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
