import { expect, test } from 'vitest';
import { asExample, loadExamples } from '../../../plan/examples';
import { unconfirmedIn } from '../../../plan/provenance';
import { Computer } from '../../../storage/testing/edges';
import { inVirtualTime } from './testing/scene';
import { openTab, type Tab } from './testing/tabs';

inVirtualTime();

const examples = await loadExamples('en');

async function begun(computer = new Computer()): Promise<Tab> {
  const tab = await openTab(computer);
  await tab.session.open(asExample(examples('small', 'begun')), 'nothing');
  return tab;
}

const planOf = ({ session }: Tab) => session.state().history.plan;
const sourcesOf = (tab: Tab) => planOf(tab).sources;

test('confirming is one step, which undo and redo take back and repeat', async () => {
  const tab = await begun();
  const before = sourcesOf(tab);
  tab.session.confirm(unconfirmedIn(planOf(tab), 'scope'));
  const after = sourcesOf(tab);
  expect(Object.keys(after).length).toBeLessThan(Object.keys(before).length);
  expect(after).not.toHaveProperty(['scope.users']);
  tab.session.undo();
  expect(sourcesOf(tab)).toEqual(before);
  tab.session.redo();
  expect(sourcesOf(tab)).toEqual(after);
});

test('an entry that comes back is not the user’s own either, and what was confirmed since stays so', async () => {
  const tab = await begun();
  const { tiers } = planOf(tab).answers.teams;
  const [first] = tiers;
  const before = sourcesOf(tab);
  tab.session.answer('teams', 'tiers', tiers.slice(1), 'teams.tiers remove');
  const step = tab.session.lastStep();
  expect(sourcesOf(tab)).not.toHaveProperty([`teams.tiers.${first?.id}.level`]);
  tab.session.confirm(unconfirmedIn(planOf(tab), 'scope'));
  expect(step && tab.session.takeBack(step)).toBe(true);
  expect(sourcesOf(tab)).toHaveProperty([`teams.tiers.${first?.id}.level`], 'example');
  expect(sourcesOf(tab)).not.toHaveProperty(['scope.users']);
  expect(unconfirmedIn(planOf(tab), 'teams').length).toBe(
    Object.keys(before).filter((name) => name.startsWith('teams.')).length,
  );
});

test('what was confirmed right before the tab ended is confirmed in the next one', async () => {
  const computer = new Computer();
  const tab = await begun(computer);
  await tab.session.flush();
  tab.session.confirm(unconfirmedIn(planOf(tab), 'scope'));
  const { sources } = planOf(tab);
  tab.kill();
  const next = await openTab(computer);
  expect(planOf(next).id).toBe('begun');
  expect(sourcesOf(next)).toEqual(sources);
});

test('who may only read confirms nothing', async () => {
  const computer = new Computer();
  const writer = await begun(computer);
  await writer.session.flush();
  const reader = await openTab(computer);
  const before = sourcesOf(reader);
  reader.session.confirm(unconfirmedIn(planOf(reader), 'scope'));
  expect(sourcesOf(reader)).toBe(before);
});
