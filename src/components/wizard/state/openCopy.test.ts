import { expect, test } from 'vitest';
import { Computer } from '../../../storage/testing/edges';
import { openCopy } from './openCopy';
import { inVirtualTime, named } from './testing/scene';
import { openTab, type Tab } from './testing/tabs';

inVirtualTime();

/** A tab that stores nothing, with something typed into its plan. */
async function inMemory(): Promise<Tab> {
  const tab = await openTab(new Computer());
  await tab.session.setStoring(false);
  tab.type('Only here');
  return tab;
}

const planIn = ({ session }: Tab) => session.state().history.plan;

test('a copy of words that nothing holds is at risk as they were', async () => {
  const tab = await inMemory();
  const original = planIn(tab);
  await openCopy(tab.session, original, 'Copy');
  expect([tab.text(), planIn(tab).name]).toEqual(['Only here', 'Copy']);
  expect(planIn(tab).id).not.toBe(original.id);
  expect(tab.session.state().atRisk).toBe(true);
});

test('a copy of what a file holds, or of another plan that is stored, can be had again', async () => {
  const tab = await inMemory();
  await tab.session.markCopied();
  await openCopy(tab.session, planIn(tab), 'Copy');
  expect(tab.session.state().atRisk).toBe(false);
  await openCopy(tab.session, named('stored', 'Stored'), 'Copy');
  expect(tab.session.state().atRisk).toBe(false);
});
