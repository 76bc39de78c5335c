import { describe, expect, test } from 'vitest';
import { connect } from '../../../storage/database';
import { Computer, type TabEdge } from '../../../storage/testing/edges';
import { eventually, inVirtualTime, library, named, twoTabs } from './testing/scene';
import { openTab, settled } from './testing/tabs';

inVirtualTime();

const day = (date: number) => new Date(Date.UTC(2027, 0, date));

const localOf = ({ local }: Computer) => JSON.stringify([...local]);

describe('the list of plans', () => {
  test('has the newest first, also of those that a newer build wrote', async () => {
    const computer = new Computer();
    let today = 2;
    const { session, edge } = await openTab(computer, { now: () => day(today) });
    for (const [id, date] of Object.entries({ second: 2, first: 1, third: 3 })) {
      today = date;
      await session.open(named(id, id));
    }
    await connect(
      edge.factory,
      100,
    )(async (database) => {
      for (const [id, date] of Object.entries({ b: 2, a: 1, c: 3 })) {
        const plan = { schema: 99, id, answers: { scope: {} } };
        await database.put('plans', { id, plan, savedAt: day(date).toISOString() });
      }
    });
    const { plans, newer } = await session.library.list();
    expect(plans.map(({ id }) => id)).toEqual(['third', 'second', 'first']);
    expect(newer.map(({ stored }) => stored.id)).toEqual(['c', 'b', 'a']);
  });
});

describe('deleting a plan', () => {
  test('leaves another one on the screen', async () => {
    const computer = new Computer();
    const { session, type, text, fate } = await openTab(computer);
    await session.open(named('other', 'Other'));
    await session.open(named('mine', 'Mine'));
    await session.library.remove('other');
    expect([text(), fate()]).toEqual(['Mine', 'mine']);
    type('Mine, changed');
    await session.flush();
    expect(await library(computer)).toEqual(['Mine, changed']);
  });

  test('takes along what a tab that has ended left in the journal', async () => {
    const computer = new Computer();
    const [first, second] = [await openTab(computer), await openTab(computer)];
    first.type('Secret');
    const { id } = first.session.state().history.plan;
    first.kill();
    await second.session.library.remove(id);
    expect(localOf(computer)).not.toContain('Secret');
  });

  test('that is refused leaves it to be written on', async () => {
    const [, first, second] = await twoTabs();
    second.edge.fault = 'exception';
    second.edge.closeConnections();
    const { id } = first.session.state().history.plan;
    await expect(second.session.library.remove(id)).rejects.toThrow();
    first.type('Written on');
    await first.session.flush();
    expect(first.fate()).toBe('mine');
  });
});

describe('what is deleted where localStorage tells nothing', () => {
  const silent = (edge: TabEdge) => {
    edge.localRefuses = true;
  };

  test.each(['deleted', 'erased'])(
    'goes from the screen of who reads it when it was %s',
    async (how) => {
      const [computer, first, second] = await twoTabs(silent);
      expect(second.fate()).toBe('elsewhere');
      const third = await openTab(computer, { edge: silent });
      if (how === 'erased') await third.session.library.eraseEverything();
      else await third.session.library.remove(first.session.state().history.plan.id);
      await eventually(() => expect(second.fate()).toBe('deletedElsewhere'));
    },
  );
});

const names = async (computer: Computer) => {
  const { plans } = await (await openTab(computer)).session.library.list();
  return plans.map(({ plan, copiedAt }) => [plan.name, plan.answers.scope.organisation, copiedAt]);
};

describe('renaming a plan', () => {
  test('that lies closed leaves its organisation and the open plan alone', async () => {
    const computer = new Computer();
    const { session, text } = await openTab(computer);
    await session.open(named('closed', 'Northwick'));
    await session.open(named('open', 'Other'));
    expect(await session.library.rename('closed', 'Pilot')).toBe(true);
    expect(text()).toBe('Other');
    expect(await names(computer)).toEqual([
      ['Pilot', 'Northwick', null],
      ['', 'Other', null],
    ]);
  });

  test('takes along what a tab that has ended typed last', async () => {
    const computer = new Computer();
    const dead = await openTab(computer);
    dead.type('Saved');
    await dead.session.flush();
    dead.type('Typed last');
    const { id } = dead.session.state().history.plan;
    const { session } = await openTab(computer, { start: false });
    dead.kill();
    expect(await session.library.rename(id, 'Pilot')).toBe(true);
    expect(await names(computer)).toEqual([['Pilot', 'Typed last', null]]);
  });

  test('that another tab writes is refused, and that tab writes on', async () => {
    const [computer, first, second] = await twoTabs();
    const { id } = first.session.state().history.plan;
    await second.session.open(named('other', 'Other'));
    expect(await second.session.library.rename(id, 'Pilot')).toBe(false);
    first.type('Written on');
    await first.session.flush();
    expect(first.fate()).toBe('mine');
    expect(await names(computer)).toContainEqual(['', 'Written on', null]);
  });

  test('of which nothing is left is refused', async () => {
    const { session } = await openTab(new Computer());
    expect(await session.library.rename('gone', 'Pilot')).toBe(false);
    expect((await session.library.list()).plans).toEqual([]);
  });

  test('reaches a tab that reads it', async () => {
    const computer = new Computer();
    const [first, second] = [await openTab(computer), await openTab(computer)];
    await first.session.open(named('plan', 'Northwick'));
    await first.session.open(named('other', 'Other'));
    expect(await second.session.library.rename('plan', 'Pilot')).toBe(true);
    await first.session.openStored('plan');
    expect(first.session.state().history.plan.name).toBe('Pilot');
  });
});

test('a plan that was downloaded from the list says when', async () => {
  const computer = new Computer();
  const { session } = await openTab(computer, { now: () => day(4) });
  await session.open(named('closed', 'Northwick'));
  await session.open(named('open', 'Other'));
  await session.library.markCopied('closed');
  expect(await names(computer)).toContainEqual(['', 'Northwick', '2027-01-04T00:00:00.000Z']);
});

describe('erasing everything', () => {
  test('leaves nothing of it in the browser, and a blank plan that can be answered', async () => {
    const computer = new Computer();
    const dead = await openTab(computer);
    dead.type('Secret of another tab');
    dead.kill();
    const kept = new Map<string, string>();
    const { session, type, text, fate } = await openTab(computer, { kept });
    await session.open(named('secret', 'Secret'));
    type('Secret, not saved yet');
    await session.library.eraseEverything();
    expect(localOf(computer)).not.toContain('Secret');
    expect([...kept]).toEqual([]);
    expect([text(), fate(), session.state().atRisk]).toEqual(['', 'fresh', false]);
    await settled();
    expect(await library(computer)).toEqual([]);
    type('Anew');
    await session.flush();
    expect(fate()).toBe('mine');
    expect(await library(computer)).toEqual(['Anew']);
  });

  test('does not concern a tab in which nothing was answered yet', async () => {
    const computer = new Computer();
    const [first, second] = [await openTab(computer), await openTab(computer)];
    await second.session.library.eraseEverything();
    await settled();
    first.type('Begun after it');
    await first.session.flush();
    expect(first.fate()).toBe('mine');
    expect(await library(computer)).toEqual(['Begun after it']);
  });

  test('that is refused loses nothing that was only in the journal', async () => {
    const computer = new Computer();
    const { session, type, edge, kill } = await openTab(computer);
    type('Typed just now');
    edge.fault = 'exception';
    edge.closeConnections();
    await expect(session.library.eraseEverything()).rejects.toThrow();
    expect(session.state().atRisk).toBe(false);
    kill();
    expect((await openTab(computer)).text()).toBe('Typed just now');
  });
});
