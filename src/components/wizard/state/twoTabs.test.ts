import { describe, expect, test } from 'vitest';
import { eventually, inVirtualTime, library, noLocks, twoTabs } from './testing/scene';
import { openTab, settled, type Tab } from './testing/tabs';

inVirtualTime();

describe('two tabs with one plan', () => {
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

  test.each<[string, (tab: Tab) => void]>([
    ['a name', ({ session }) => session.describe({ name: 'Pilot' })],
    ['the language of the document', ({ session }) => session.describe({ documentLanguage: 'ko' })],
    ['the language of what was typed', ({ session }) => session.writeIn('nl')],
    [
      'a translation',
      ({ session }) =>
        session.translate(
          'nl',
          { 'scope.organisation': { from: 'From the first', text: 'Een' } },
          '',
        ),
    ],
  ])('do not take %s to be saved that only the one has which lost', async (_, change) => {
    const [, first, second] = await twoTabs(noLocks);
    change(first);
    second.type('Changed and changed back');
    second.type('From the first');
    await second.session.flush();
    await first.session.flush();
    const { plan } = first.session.state().history;
    await settled();
    expect(first.fate()).toBe('lostBeforeSaving');
    expect(first.session.state().history.plan).toBe(plan);
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
    second.type('Typed meanwhile', 'ownerRole');
    await looking;
    await settled(0);
    expect(second.text('ownerRole')).toBe('Typed meanwhile');
    await second.session.flush();
    await settled();
    expect([second.fate(), second.text('ownerRole')]).toEqual([
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
    second.type('Typed after it', 'ownerRole');
    first.kill();
    second.kill();
    expect(await library(computer)).toEqual(['Lost in the second', 'Saved by the first']);
    expect((await openTab(computer)).text('ownerRole')).toBe('Typed after it');
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
});
