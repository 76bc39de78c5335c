import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Leftovers, savedAt, today } from '../../../storage/testing/leftovers';
import { VirtualTime } from '../../../storage/testing/virtualTime';
import { type Arrival, arrive } from './planReading';

const elder = '2027-01-11T09:00:00.000Z';

let time: VirtualTime;
let browser: Leftovers;
beforeEach(() => {
  time = new VirtualTime();
  browser = new Leftovers();
});
afterEach(() => time.end());

const organisationIn = (arrival: Arrival | 'unreadable' | null) =>
  arrival === null || arrival === 'unreadable'
    ? arrival
    : arrival.opening.plan.answers.scope.organisation;

/** A plan that somebody else saved, with words that a tab which has ended typed on another copy. */
const withStray = () => {
  browser.stored('p', 'Stored', { steps: [{ hand: 'winner.1', seq: 1 }] });
  browser.typed('p', 'Stray', { base: elder });
};

describe('the one who writes a plan', () => {
  test('clears away what the store already holds', async () => {
    browser.stored('p', 'Stored');
    browser.typed('p', 'Stored', { seq: 3 });
    const arrival = await arrive(browser.places(), 'p', 'held');
    expect(organisationIn(arrival)).toBe('Stored');
    expect(browser.journaled()).toEqual([]);
  });

  test('keeps what tabs that have ended typed on another copy as plans of their own', async () => {
    withStray();
    const arrival = await arrive(browser.places(), 'p', 'held');
    expect(arrival).toMatchObject({ refused: false, recovered: 1 });
    expect((await browser.shelf()).map(({ organisation }) => organisation)).toEqual([
      ...['Stored', 'Stray'],
    ]);
    expect(browser.journaled()).toEqual([]);
  });

  test('keeps what it had lost itself, under a former hand', async () => {
    browser.stored('p', 'Stored', { steps: [{ hand: 'winner.1', seq: 1 }] });
    browser.typed('p', 'Lost', { base: elder, hand: 'started.1' });
    expect(await arrive(browser.places(), 'p', 'held')).toMatchObject({ recovered: 1 });
    expect((await browser.record('p-started.1-4'))?.organisation).toBe('Lost');
  });

  test('leaves a tab that lives the words that it lost', async () => {
    withStray();
    browser.lockOf('living');
    browser.typed('p', 'Lost and in sight', { base: elder, hand: 'living.1' });
    expect(await arrive(browser.places(), 'p', 'held')).toMatchObject({ recovered: 1 });
    expect(browser.journaled()).toEqual(['p living.1']);
  });

  test('opens the plan also when strays can’t be kept now, and leaves them in the journal', async () => {
    withStray();
    const here = browser.places();
    here.store.save = () => Promise.reject(new Error('Full'));
    const arrival = await arrive(here, 'p', 'held');
    expect(organisationIn(arrival)).toBe('Stored');
    expect(browser.journaled()).toEqual(['p dead.1']);
  });

  test('where there are no locks takes in nothing that a living tab has not saved yet', async () => {
    browser.stored('p', 'Stored');
    browser.lockOf('living', false);
    browser.typed('p', 'Still typing', { hand: 'living.1' });
    const here = browser.places(today, false);
    expect(organisationIn(await arrive(here, 'p', 'noLocks'))).toBe('Stored');
    browser.typed('p', 'Left by a tab that has ended', { hand: 'dead.1' });
    expect(organisationIn(await arrive(here, 'p', 'noLocks'))).toBe('Left by a tab that has ended');
    expect(browser.journaled()).toEqual(['p living.1', 'p dead.1']);
  });
});

describe('the one who reads a plan', () => {
  test('sees what the writer has not saved yet', async () => {
    browser.stored('p', 'Stored');
    browser.lockOf('living');
    browser.typed('p', 'Still typing', { hand: 'living.1' });
    const arrival = await arrive(browser.places(), 'p', 'elsewhere');
    expect(organisationIn(arrival)).toBe('Still typing');
    expect(arrival).toMatchObject({ refused: false, recovered: 0 });
  });

  test('changes nothing in storage', async () => {
    withStray();
    browser.typed('p', 'Saved', { hand: 'winner.1', seq: 1 });
    await arrive(browser.places(), 'p', 'elsewhere');
    expect(await browser.shelf()).toHaveLength(1);
    expect(browser.journaled()).toEqual(['p dead.1', 'p winner.1']);
  });
});

test('what a newer build saved is shown as it is saved, whatever the journal has on top of it', async () => {
  const raw = browser.newer('p');
  browser.typed('p', 'Typed in this build', { base: savedAt });
  const arrival = await arrive(browser.places(), 'p', 'held');
  expect(organisationIn(arrival)).toBe('Newer');
  expect(arrival).toMatchObject({ opening: { replayed: [] }, refused: false, recovered: 0 });
  expect([...browser.raw]).toEqual([['p', raw]]);
  expect(browser.journaled()).toEqual(['p dead.1']);
});

test('a plan that is nowhere is told from one that can’t be read, and from a store that refuses', async () => {
  const here = browser.places();
  expect(await arrive(here, 'nowhere', 'held')).toBeNull();
  browser.raw.set('p', { id: 'p' });
  expect(await arrive(here, 'p', 'held')).toBe('unreadable');
  here.store.read = () => Promise.reject(new Error('Refused'));
  await expect(arrive(here, 'p', 'held')).rejects.toThrow('Refused');
  browser.typed('q', 'Never stored', { base: null });
  const arrival = await arrive(here, 'q', 'held');
  expect([organisationIn(arrival), arrival]).toMatchObject(['Never stored', { refused: true }]);
});
