import { expect, test } from 'vitest';
import { Computer } from '../../../storage/testing/edges';
import { inVirtualTime, library, noLocks, twoTabs } from './testing/scene';
import { openTab, settled } from './testing/tabs';

inVirtualTime();

test('storing again a plan that lies in the store says since when, and saves nothing', async () => {
  const computer = new Computer();
  let at = new Date('2027-01-12T09:00:00.000Z');
  const { session, type, store } = await openTab(computer, { now: () => at });
  type('Stored');
  await session.flush();
  const before = await store.list();
  at = new Date('2027-01-12T10:00:00.000Z');
  await session.setStoring(false);
  await session.setStoring(true);
  expect(session.state().standing.fate).toEqual({
    ...{ kind: 'mine', kept: 'store', at: new Date('2027-01-12T09:00:00.000Z') },
  });
  await settled();
  expect(await store.list()).toEqual(before);
});

test('what was emptied while nothing was stored is stored as empty', async () => {
  const computer = new Computer();
  const { session, type, fate } = await openTab(computer);
  type('Not any more');
  await session.flush();
  await session.setStoring(false);
  type('');
  await session.setStoring(true);
  expect(fate()).toBe('mine');
  expect(await library(computer)).toEqual(['']);
});

test('storing a blank plan stores nothing', async () => {
  const computer = new Computer();
  const { session, fate } = await openTab(computer);
  await session.setStoring(false);
  await session.setStoring(true);
  await settled();
  expect(fate()).toBe('fresh');
  expect([...computer.local]).toEqual([]);
  expect(await library(computer)).toEqual([]);
});

test('asking for what is so already changes nothing', async () => {
  const { session, type } = await openTab(new Computer());
  type('Stored');
  await session.flush();
  type('In the journal');
  await session.setStoring(true);
  expect(session.state().standing.fate).toMatchObject({ kind: 'mine', kept: 'journal' });
});

test('who only reads risks nothing by not storing', async () => {
  const [, first, second] = await twoTabs();
  first.edge.fault = 'quota';
  first.type('Typed on');
  await settled(100);
  expect(second.text()).toBe('Typed on');
  await second.session.setStoring(false);
  expect([second.fate(), second.session.state().atRisk]).toEqual(['elsewhere', false]);
});

test('who has lost words to another tab risks them by not storing', async () => {
  const [computer, first, second] = await twoTabs(noLocks);
  first.type('Words of the first');
  second.type('Words of the second');
  await first.session.flush();
  await second.session.flush();
  expect([second.fate(), second.session.state().atRisk]).toEqual(['lostBeforeSaving', false]);
  await second.session.setStoring(false);
  expect([second.text(), second.session.state().atRisk]).toEqual(['Words of the second', true]);
  expect([...computer.local.keys()].join()).not.toContain('journal');
});
