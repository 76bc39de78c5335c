import { describe, expect, test } from 'vitest';
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

describe('a plan that is deleted', () => {
  test('is said to be so at once, also where nothing is typed', async () => {
    const [, first, second] = await twoTabs();
    await second.session.library.remove(idIn(first));
    await eventually(() => expect(first.fate()).toBe('deletedElsewhere'));
  });

  describe.each([true, false])('and brought back (with locks: %j)', (locks) => {
    const edge = locks ? undefined : noLocks;

    test('is said to be deleted no more, and may be written where it is open', async () => {
      const [computer, first, second] = await twoTabs(edge);
      const back = await second.session.library.remove(idIn(first));
      await eventually(() => expect(first.fate()).toBe('deletedElsewhere'));
      await back();
      await eventually(() => expect(first.fate()).toBe('mine'));
      expect(first.session.state().atRisk).toBe(false);
      first.type('Typed after it came back');
      await first.session.flush();
      expect(await library(computer)).toEqual(['Typed after it came back']);
    });

    test('can be written in one tab, and is followed in the others', async () => {
      const [computer, first, second] = await twoTabs(edge);
      const third = await openTab(computer, { edge });
      const back = await third.session.library.remove(idIn(first));
      const fates = () => [first.fate(), second.fate()].toSorted();
      await eventually(() => expect(fates()).toEqual(['deletedElsewhere', 'deletedElsewhere']));
      await back();
      const after = locks ? ['elsewhere', 'mine'] : ['mine', 'mine'];
      await eventually(() => expect(fates()).toEqual(after));
      const [writer, reader] = first.fate() === 'mine' ? [first, second] : [second, first];
      writer.type('Goes on');
      await writer.session.flush();
      await eventually(() => expect(reader.text()).toBe('Goes on'));
    });

    test('keeps words on the page that were not saved before', async () => {
      const [computer, first, second] = await twoTabs(edge);
      const id = idIn(first);
      first.edge.fault = 'quota';
      first.type('Typed, not saved');
      await first.session.flush();
      const back = await second.session.library.remove(id);
      await eventually(() => expect(first.fate()).toBe('deletedElsewhere'));
      first.edge.recover();
      await back();
      await eventually(() =>
        expect(first.session.state().standing.fate).toEqual({
          ...{ kind: 'lostBeforeSaving', kept: 'page' },
        }),
      );
      expect([first.text(), first.session.state().atRisk]).toEqual(['Typed, not saved', true]);
      // Nobody holds the plan that is back, so it can be opened and written.
      expect(await second.session.openStored(id)).toBe(true);
      expect([second.fate(), second.text()]).toEqual(['mine', 'From the first']);
      await first.session.keepAsCopy();
      expect(await library(computer)).toEqual(['From the first', 'Typed, not saved']);
    });
  });

  test('and brought back is written here once another tab has all words, and has gone', async () => {
    const [, first, second] = await twoTabs();
    const id = idIn(first);
    first.edge.fault = 'quota';
    first.type('Typed in both');
    const back = await second.session.library.remove(id);
    await eventually(() => expect(first.fate()).toBe('deletedElsewhere'));
    first.edge.recover();
    await back();
    await eventually(() => expect(first.fate()).toBe('lostBeforeSaving'));
    await second.session.openStored(id);
    second.type('Typed in both');
    await second.session.flush();
    await eventually(() => expect(first.fate()).toBe('lostAfterSaving'));
    second.kill();
    await first.session.look();
    expect(first.fate()).toBe('mine');
  });

  test('and brought back shows who only read it what was saved before', async () => {
    const [computer, first, second] = await twoTabs();
    second.edge.deaf = true;
    first.type('Saved unseen');
    await first.session.flush();
    const third = await openTab(computer);
    const back = await third.session.library.remove(idIn(first));
    second.edge.deaf = false;
    await second.session.look();
    expect([second.fate(), second.text()]).toEqual(['deletedElsewhere', 'From the first']);
    await back();
    await eventually(() => expect(second.text()).toBe('Saved unseen'));
    expect([first.fate(), second.fate()].toSorted()).toEqual(['elsewhere', 'mine']);
  });

  test('and brought back is heard of where localStorage tells nothing', async () => {
    const [, first, second] = await twoTabs((edge) => {
      edge.localRefuses = true;
    });
    const back = await first.session.library.remove(idIn(first));
    await eventually(() => expect(second.fate()).toBe('deletedElsewhere'));
    await back();
    await eventually(() => expect(second.fate()).toBe('mine'));
  });

  test('while another one is being opened leaves that one to this tab', async () => {
    const [computer, first, second] = await twoTabs();
    const former = idIn(first);
    await second.session.open(named('other', 'Other'));
    await second.session.open(named('third', 'Third'));
    hang(first);
    const opening = first.session.openStored('other');
    await settled(10);
    await second.session.library.remove(former);
    await settled(10);
    expect(first.fate()).toBe('deletedElsewhere');
    first.edge.recover();
    await opening;
    expect([first.text(), first.fate()]).toEqual(['Other', 'mine']);
    expect(await isFree(computer, 'other')).toBe(false);
  });

  test('by a tab that can’t say so is found by looking, and its lock is free', async () => {
    const [computer, first, second] = await twoTabs();
    const id = idIn(first);
    first.kill();
    await second.store.remove(id);
    await second.session.look();
    expect(second.fate()).toBe('deletedElsewhere');
    expect(await isFree(computer, id)).toBe(true);
  });
});
