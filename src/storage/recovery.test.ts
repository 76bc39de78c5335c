import { beforeEach, expect, test } from 'vitest';
import { keepStrays, recoverAll } from './recovery';
import { Leftovers, savedAt, today, typedAt } from './testing/leftovers';

const elder = '2027-01-11T09:00:00.000Z';

let browser: Leftovers;
beforeEach(() => {
  browser = new Leftovers();
});

test('what tabs that have ended left of other plans goes into the store, and out of the journal', async () => {
  browser.stored('p', 'Stored', { copiedAt: savedAt, recovered: true });
  browser.typed('p', 'Typed');
  browser.typed('q', 'Never stored', { base: null, copiedAt: typedAt, seq: 1 });
  browser.stored('open', 'Open here');
  browser.typed('open', 'Typed here');
  const here = browser.places();
  expect(await recoverAll(here, 'open')).toBe(0);
  expect(await browser.record('p')).toEqual({
    ...{ id: 'p', organisation: 'Typed', savedAt: today, copiedAt: savedAt, recovered: true },
    steps: [{ hand: 'dead.1', seq: 4 }],
  });
  expect(await browser.record('q')).toEqual({
    ...{
      id: 'q',
      organisation: 'Never stored',
      savedAt: today,
      copiedAt: typedAt,
      recovered: false,
    },
    steps: [{ hand: 'dead.1', seq: 1 }],
  });
  expect((await browser.record('open'))?.organisation).toBe('Open here');
  expect(browser.journaled()).toEqual(['open dead.1']);
});

test('its stamp grows also when the clock was set back', async () => {
  browser.stored('p', 'Stored');
  browser.typed('p', 'Typed');
  const here = browser.places('2020-01-01T00:00:00.000Z');
  await recoverAll(here, 'open');
  expect((await browser.record('p'))?.savedAt).toBe('2027-01-12T09:00:00.001Z');
});

test('what the store already holds is only cleared away', async () => {
  browser.stored('p', 'Stored');
  browser.typed('p', 'Stored', { seq: 3 });
  const here = browser.places();
  expect(await recoverAll(here, 'open')).toBe(0);
  expect(await browser.record('p')).toMatchObject({ organisation: 'Stored', savedAt });
  expect(browser.journaled()).toEqual([]);
});

test('a tab that lives is left its words', async () => {
  browser.stored('p', 'Stored');
  browser.lockOf('living');
  browser.typed('p', 'Still typing', { hand: 'living.1' });
  const here = browser.places();
  await recoverAll(here, 'open');
  expect((await browser.record('p'))?.organisation).toBe('Stored');
  expect(browser.journaled()).toEqual(['p living.1']);
});

test('a plan that somebody holds is left to them', async () => {
  browser.stored('p', 'Stored');
  browser.typed('p', 'Typed');
  await browser.lockOf('living').acquire('p');
  const here = browser.places();
  await recoverAll(here, 'open');
  expect((await browser.record('p'))?.organisation).toBe('Stored');
  expect(browser.journaled()).toEqual(['p dead.1']);
});

test.each([
  ['a newer build wrote', { schema: 99, id: 'p', answers: { scope: {} } }],
  ['is damaged', null],
])('a plan that %s is not written over, and its journal waits', async (_, plan) => {
  const record = { id: 'p', plan, savedAt, copiedAt: null, steps: [], recovered: false };
  browser.raw.set('p', record);
  browser.typed('p', 'Typed');
  browser.typed('p', 'Stray', { hand: 'other.1', base: null });
  const here = browser.places();
  expect(await recoverAll(here, 'open')).toBe(0);
  expect([...browser.raw]).toEqual([['p', record]]);
  expect(browser.journaled()).toEqual(['p dead.1', 'p other.1']);
});

test('words for another copy become plans of their own, are counted, and come only once', async () => {
  browser.stored('p', 'Stored', { steps: [{ hand: 'winner.1', seq: 1 }] });
  browser.typed('p', 'Lost', { base: elder });
  browser.typed('p', 'Lost as well', { hand: 'dead.2', base: null });
  const here = browser.places();
  expect(await recoverAll(here, 'open')).toBe(2);
  expect(
    (await browser.shelf()).map(({ organisation, recovered }) => [organisation, recovered]),
  ).toEqual([
    ['Stored', false],
    ['Lost', true],
    ['Lost as well', true],
  ]);
  expect(browser.journaled()).toEqual([]);

  // The journal could not be cleared then, and the copy was changed since.
  const again = browser.typed('p', 'Lost', { base: elder });
  browser.stored('p-dead.1-4', 'Lost and changed', { steps: [{ hand: 'reader.1', seq: 1 }] });
  expect(await keepStrays(here, [again])).toBe(0);
  expect((await browser.record('p-dead.1-4'))?.organisation).toBe('Lost and changed');
  expect(browser.journaled()).toEqual([]);
});

test('words for a plan that is not there any more stand alone', async () => {
  browser.typed('p', 'Alone');
  const here = browser.places();
  expect(await recoverAll(here, 'open')).toBe(1);
  expect((await browser.record('p-dead.1-4'))?.organisation).toBe('Alone');
});

test('words of which no plan can be made stay in the journal, and keep no others back', async () => {
  browser.typed('p', 'Broken', { rest: { schema: 'one' } });
  browser.typed('q', 'Whole', { base: null });
  const here = browser.places();
  expect(await recoverAll(here, 'open')).toBe(0);
  expect((await browser.record('q'))?.organisation).toBe('Whole');
  expect(browser.journaled()).toEqual(['p dead.1']);
});

test('what another tab deletes meanwhile does not come back, and leaves the journal', async () => {
  browser.stored('p', 'Stored');
  browser.typed('p', 'Typed');
  browser.typed('p', 'Stray', { hand: 'dead.2', base: elder, at: savedAt });
  const here = browser.places();
  const { save } = here.store;
  here.store.save = (...saving) => {
    here.tombstones.bury('p');
    browser.raw.delete('p');
    return save(...saving);
  };
  expect(await recoverAll(here, 'open')).toBe(0);
  expect([...browser.raw]).toEqual([]);
  expect(browser.journaled()).toEqual([]);
});

test('what another tab saves meanwhile is not written over; the words wait', async () => {
  browser.stored('p', 'Stored');
  browser.typed('p', 'Typed');
  const here = browser.places();
  const { save } = here.store;
  here.store.save = (...saving) => {
    browser.stored('p', 'Saved meanwhile', {
      savedAt: today,
      steps: [{ hand: 'living.1', seq: 1 }],
    });
    return save(...saving);
  };
  await recoverAll(here, 'open');
  expect((await browser.record('p'))?.organisation).toBe('Saved meanwhile');
  expect(browser.journaled()).toEqual(['p dead.1']);
});

test('words for what a newer build has saved meanwhile wait for that build', async () => {
  browser.newer('p');
  const here = browser.places();
  expect(await keepStrays(here, [browser.typed('p', 'Stray')])).toBe(0);
  expect([browser.raw.size, browser.journaled()]).toEqual([1, ['p dead.1']]);
});
