import { describe, expect, test } from 'vitest';
import { Computer } from '../../../storage/testing/edges';
import { inVirtualTime, library, named, nothingAtAll } from './testing/scene';
import { openTab, settled, type Tab } from './testing/tabs';

inVirtualTime();

/** What a tab keeps from page to page. */
const tabOfBrowser = () => ({ window: { name: '' }, kept: new Map<string, string>() });

/** Everything that lies on the computer, as text. */
async function onDisk(computer: Computer, lives: ReturnType<typeof tabOfBrowser>) {
  const { session } = await openTab(computer);
  const { plans } = await session.library.list();
  return JSON.stringify([plans, [...computer.local.values()], [...lives.kept.values()]]);
}

/** Switches the language: the page goes, and the next one of the same tab starts. */
async function nextPage(computer: Computer, page: Tab, lives: ReturnType<typeof tabOfBrowser>) {
  await page.session.handOver();
  page.session.leave();
  page.kill();
  return openTab(computer, lives);
}

describe('a plan that is not stored', () => {
  test('comes along to the next page, still not stored, with what was typed until the last moment', async () => {
    const [computer, lives] = [new Computer(), tabOfBrowser()];
    const page = await openTab(computer, lives);
    await page.session.setStoring(false);
    page.type('Only in mem');
    await page.session.handOver();
    page.type('Only in memory');
    page.session.leave();
    page.kill();

    const { session, text, type, fate } = await openTab(computer, lives);
    expect(text()).toBe('Only in memory');
    expect(fate()).toBe('inMemory');
    expect(session.state().atRisk).toBe(true);
    expect(lives.window.name).toBe('');
    type('Still only in memory');
    await settled();
    expect(await onDisk(computer, lives)).not.toContain('memory');
  });

  test('goes on from its stored copy: storing again later adds to that plan', async () => {
    const [computer, lives] = [new Computer(), tabOfBrowser()];
    const page = await openTab(computer, lives);
    page.type('Stored');
    await page.session.flush();
    await page.session.setStoring(false);
    page.type('Not stored');

    const next = await nextPage(computer, page, lives);
    expect(next.text()).toBe('Not stored');
    expect(await library(computer)).toEqual(['Stored']);
    await next.session.setStoring(true);
    expect(next.fate()).toBe('mine');
    expect(await library(computer)).toEqual(['Not stored']);
  });

  test('that a file holds is not at risk on the next page either', async () => {
    const [computer, lives] = [new Computer(), tabOfBrowser()];
    const page = await openTab(computer, lives);
    await page.session.setStoring(false);
    page.type('Downloaded');
    await page.session.markCopied();
    const copiedAt = page.session.state().copiedAt;

    const { session } = await nextPage(computer, page, lives);
    expect(session.state()).toMatchObject({ atRisk: false, copiedAt });
    expect(copiedAt).toBeInstanceOf(Date);
  });

  test('whose stored copy has every word is not at risk on the next page either', async () => {
    const [computer, lives] = [new Computer(), tabOfBrowser()];
    const page = await openTab(computer, lives);
    page.type('Stored');
    await page.session.flush();
    await page.session.setStoring(false);
    expect(page.session.state().atRisk).toBe(false);
    const { session, text } = await nextPage(computer, page, lives);
    expect(text()).toBe('Stored');
    expect(session.state().atRisk).toBe(false);
  });

  test('is still the same plan when the page before lets go of it a little later', async () => {
    const [computer, lives] = [new Computer(), tabOfBrowser()];
    const page = await openTab(computer, lives);
    page.type('Stored');
    await page.session.flush();
    const { id } = page.session.state().history.plan;
    await page.session.setStoring(false);
    page.type('Not stored');
    await page.session.handOver();
    const opening = openTab(computer, lives);
    await settled(300);
    page.kill();
    const next = await opening;
    expect(next.text()).toBe('Not stored');
    expect(next.session.state().history.plan.id).toBe(id);
  });

  test('and holds no answer yet stays one that is not stored', async () => {
    const [computer, lives] = [new Computer(), tabOfBrowser()];
    const page = await openTab(computer, lives);
    await page.session.setStoring(false);
    const next = await nextPage(computer, page, lives);
    expect(next.session.state().standing).toEqual({ storing: false, fate: { kind: 'inMemory' } });
    next.type('First answer');
    await settled();
    expect(await onDisk(computer, lives)).not.toContain('First answer');
  });

  test('becomes a plan of its own when another tab has taken the stored copy meanwhile', async () => {
    const [computer, lives] = [new Computer(), tabOfBrowser()];
    const page = await openTab(computer, lives);
    page.type('Stored');
    await page.session.flush();
    const { id } = page.session.state().history.plan;
    await page.session.setStoring(false);
    page.type('Not stored');
    await page.session.handOver();
    page.session.leave();
    page.kill();
    const other = await openTab(computer);
    expect(other.session.state().history.plan.id).toBe(id);
    other.type('Of the other tab');

    const next = await openTab(computer, lives);
    expect(next.text()).toBe('Not stored');
    expect(next.session.state().history.plan.id).not.toBe(id);
    expect(next.fate()).toBe('inMemory');
    expect(other.text()).toBe('Of the other tab');
  });
});

test('where storage refuses altogether, the words still come along, and it is said that it refuses', async () => {
  const [computer, lives] = [new Computer(), tabOfBrowser()];
  const page = await openTab(computer, { ...lives, edge: nothingAtAll });
  page.type('Nowhere else');
  expect(page.session.staysBehind()).toBe(true);
  await page.session.handOver();
  page.kill();
  const next = await openTab(computer, { ...lives, edge: nothingAtAll });
  expect(next.text()).toBe('Nowhere else');
  expect(next.session.state().standing.fate).toEqual({ kind: 'refused', kept: 'page' });
});

test('where storage works again on the next page, the words go into it', async () => {
  const [computer, lives] = [new Computer(), tabOfBrowser()];
  const page = await openTab(computer, { ...lives, edge: nothingAtAll });
  page.type('Nowhere else');
  await page.session.handOver();
  page.kill();
  const next = await openTab(computer, lives);
  await next.session.flush();
  expect(next.fate()).toBe('mine');
  expect(await library(computer)).toEqual(['Nowhere else']);
});

test('what the store refused since the last save goes into it from the next page', async () => {
  const [computer, lives] = [new Computer(), tabOfBrowser()];
  const page = await openTab(computer, lives);
  page.type('Saved');
  await page.session.flush();
  nothingAtAll(page.edge);
  page.edge.closeConnections();
  page.type('Refused');
  const next = await nextPage(computer, page, lives);
  expect(next.text()).toBe('Refused');
  await next.session.flush();
  expect(await library(computer)).toEqual(['Refused']);
});

describe('nothing is handed over', () => {
  test('by a plan that storage brings along, or that this tab may only read', async () => {
    const computer = new Computer();
    const writer = await openTab(computer);
    writer.type('Stored');
    expect(writer.session.staysBehind()).toBe(false);
    await writer.session.flush();
    const reader = await openTab(computer);
    expect(reader.fate()).toBe('elsewhere');
    expect(reader.session.staysBehind()).toBe(false);
  });

  test('by a plan that was deleted in another tab: it must not come back by itself', async () => {
    const computer = new Computer();
    const page = await openTab(computer);
    page.type('Deleted');
    await page.session.flush();
    const other = await openTab(computer);
    await other.session.library.remove(page.session.state().history.plan.id);
    await settled();
    expect(page.fate()).toBe('deletedElsewhere');
    expect(page.session.state().atRisk).toBe(true);
    expect(page.session.staysBehind()).toBe(false);
  });

  test.each(['support-plan:', 'support-plan:{"plan":7}', 'support-plan:[]'])(
    'by %s, which is no plan: the last plan opens',
    async (name) => {
      const computer = new Computer();
      const first = await openTab(computer);
      await first.session.open(named('stored', 'Stored'));
      first.kill();
      const window = { name };
      expect((await openTab(computer, { window })).text()).toBe('Stored');
      expect(window.name).toBe('');
    },
  );

  test('by a window that somebody else has named', async () => {
    const window = { name: 'calendar' };
    const { session } = await openTab(new Computer(), { window });
    expect(session.state().standing.fate).toEqual({ kind: 'fresh' });
    expect(window.name).toBe('calendar');
  });
});
