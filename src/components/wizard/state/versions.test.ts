import { expect, test } from 'vitest';
import { Computer } from '../../../storage/testing/edges';
import { browserVersions } from '../../../storage/versions';
import { connect } from '../../../storage/database';
import { eventually, inVirtualTime, named, twoTabs } from './testing/scene';
import { openTab, settled, type Tab } from './testing/tabs';

inVirtualTime();

/** The versions of the plan in a tab, as they are listed. */
const listed = async ({ session }: Tab) =>
  (await (await session.versions()).list()).map((found) =>
    found.kind === 'version'
      ? `${found.version.name}: ${found.open().answers.scope.organisation}${found.inMemory ? ' (memory)' : ''}`
      : found.why,
  );

const keep = async ({ session }: Tab, name: string) => (await session.versions()).keep(name);

/** Restores the version of this name, as the view does. */
async function restore(tab: Tab, name: string): Promise<() => boolean> {
  const versions = await tab.session.versions();
  const found = (await versions.list()).find(
    (each) => each.kind === 'version' && each.version.name === name,
  );
  const restoring =
    found?.kind === 'version' && (await versions.toRestore(found.version.id, `Before ${name}`));
  if (!restoring) throw new Error(`There is no ${name}.`);
  return tab.session.propose(restoring);
}

/** A tab with a plan that was kept as “One” and says “Two” since. */
async function started(): Promise<Tab> {
  const tab = await openTab(new Computer());
  tab.type('One');
  await keep(tab, 'One');
  tab.type('Two');
  await tab.session.flush();
  return tab;
}

test('a version stays as it was, and is there after a reload', async () => {
  const tab = await started();
  expect(await listed(tab)).toEqual(['One: One']);
  const later = await openTab(tab.edge.computer);
  expect(later.text()).toBe('Two');
  expect(await listed(later)).toEqual(['One: One']);
});

test('restoring keeps what stood there first, and Undo brings that back', async () => {
  const tab = await started();
  const undo = await restore(tab, 'One');
  expect(tab.text()).toBe('One');
  expect(await listed(tab)).toEqual(['Before One: Two', 'One: One']);
  expect(undo()).toBe(true);
  expect(tab.text()).toBe('Two');
});

test('what a version says already is not kept once more', async () => {
  const tab = await started();
  await restore(tab, 'One');
  await restore(tab, 'Before One');
  expect(tab.text()).toBe('Two');
  expect(await listed(tab)).toEqual(['Before One: Two', 'One: One']);
});

test('the plan keeps its name and the language of its document when a version is restored', async () => {
  const tab = await started();
  tab.session.describe({ name: 'Ours', documentLanguage: 'ko' });
  await restore(tab, 'One');
  expect(tab.session.state().history.plan).toMatchObject({ name: 'Ours', documentLanguage: 'ko' });
});

test('nothing is restored while what stands there can’t be kept', async () => {
  const tab = await started();
  tab.edge.fault = 'quota';
  await expect(restore(tab, 'One')).rejects.toThrow();
  expect(tab.text()).toBe('Two');
  tab.edge.recover();
  await restore(tab, 'One');
  expect(tab.text()).toBe('One');
});

test('a version is renamed, removed and brought back', async () => {
  const tab = await started();
  const versions = await tab.session.versions();
  const [found] = await versions.list();
  if (found?.kind !== 'version') throw new Error('No version.');
  expect(await versions.rename(found.version, 'First')).toBe(true);
  const back = await versions.remove(found.version.id);
  expect(await listed(tab)).toEqual([]);
  expect(await versions.rename(found.version, 'Too late')).toBe(false);
  await back();
  expect(await listed(tab)).toEqual(['First: One']);
});

test('a deleted plan takes its versions along, and brings them back', async () => {
  const tab = await started();
  const { id } = tab.session.state().history.plan;
  const back = await tab.session.library.remove(id);
  const beside = browserVersions(connect(tab.edge.computer.tab().factory, 3_000));
  expect(await beside.plans()).toEqual([]);
  await back();
  await tab.session.openStored(id);
  expect(await listed(tab)).toEqual(['One: One']);
});

test('versions of a plan that a build deleted which knows none go with the next look', async () => {
  const tab = await started();
  const { id } = tab.session.state().history.plan;
  await tab.session.open(named('another', 'Another'));
  const old = tab.edge.computer.tab();
  old.area.set('support-plan:gone', JSON.stringify({ erasures: 0, plans: [id] }));
  const beside = browserVersions(connect(old.factory, 3_000));
  expect(await beside.plans()).toEqual([id]);
  await listed(tab);
  expect(await beside.plans()).toEqual([]);
});

test('erasing everything leaves no version behind, stored or in memory', async () => {
  const tab = await started();
  await tab.session.setStoring(false);
  await keep(tab, 'In memory');
  await tab.session.library.eraseEverything();
  const beside = browserVersions(connect(tab.edge.computer.tab().factory, 3_000));
  expect([await listed(tab), await beside.plans()]).toEqual([[], []]);
});

test('what may not be stored stays in memory, until it may', async () => {
  const computer = new Computer();
  const tab = await openTab(computer);
  await tab.session.setStoring(false);
  tab.type('One');
  await keep(tab, 'One');
  const beside = browserVersions(connect(computer.tab().factory, 3_000));
  expect(await beside.plans()).toEqual([]);
  expect(await listed(tab)).toEqual(['One: One (memory)']);
  await tab.session.setStoring(true);
  // Before anybody looks at the versions again.
  expect(await beside.plans()).toEqual([tab.session.state().history.plan.id]);
  expect(await listed(tab)).toEqual(['One: One']);
  expect(await listed(await openTab(computer))).toEqual(['One: One']);
});

test('what can’t be stored after all stays in memory', async () => {
  const tab = await openTab(new Computer());
  await tab.session.setStoring(false);
  tab.type('One');
  await keep(tab, 'One');
  tab.edge.fault = 'quota';
  await tab.session.setStoring(true);
  await expect((await tab.session.versions()).settle()).rejects.toThrow();
  expect(await listed(tab)).toEqual(['One: One (memory)']);
  tab.edge.recover();
  expect(await listed(tab)).toEqual(['One: One']);
});

test('a version that a tab keeps while another one deletes the plan is not left behind', async () => {
  const [computer, first, second] = await twoTabs();
  const { id } = first.session.state().history.plan;
  const versions = await first.session.versions();
  const keeping = versions.keep('Too late');
  const removing = second.session.library.remove(id);
  const [kept] = await Promise.allSettled([keeping, removing]);
  await settled();
  await listed(second);
  const beside = browserVersions(connect(computer.tab().factory, 3_000));
  expect([kept.status, await beside.plans()]).toEqual(['rejected', []]);
});

test('two tabs see each other’s versions', async () => {
  const [, first, second] = await twoTabs();
  await keep(first, 'One');
  await eventually(() => {
    expect(second.fate()).toBe('elsewhere');
  });
  expect(await listed(second)).toEqual(['One: From the first']);
});
