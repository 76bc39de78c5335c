import { expect, test } from 'vitest';
import { readPlan } from '../../../plan/plan';
import { Computer } from '../../../storage/testing/edges';
import { inVirtualTime } from './testing/scene';
import { openTab, type Tab } from './testing/tabs';

inVirtualTime();

const tiers = [
  { id: 'a', level: 'tier1', team: 'Service desk' },
  { id: 'b', level: 'tier2', team: 'Endpoint team' },
];
const desk = { from: 'Service desk', text: 'Servicedesk' };
const role = { from: 'IT manager', text: 'IT-manager' };

/** A tab with a plan in English, of which the first team is translated into Dutch. */
async function begun(computer = new Computer()): Promise<Tab> {
  const tab = await openTab(computer);
  const plan = readPlan({
    ...{ schema: 1, id: 'p', writtenIn: 'en' },
    answers: { scope: { ownerRole: 'IT manager' }, teams: { tiers } },
    translations: { 'teams.tiers.a.team': { nl: desk } },
  });
  if (plan) await tab.session.open(plan, 'nothing');
  return tab;
}

const planOf = ({ session }: Tab) => session.state().history.plan;
const translationsOf = (tab: Tab) => planOf(tab).translations;
const translate = ({ session }: Tab, text: string) =>
  session.translate('nl', { 'scope.ownerRole': { ...role, text } }, 'translate nl scope.ownerRole');

test('keystrokes in one translation are one step, which undo and redo take back and repeat', async () => {
  const tab = await begun();
  translate(tab, 'IT');
  translate(tab, 'IT-manager');
  const both = { 'teams.tiers.a.team': { nl: desk }, 'scope.ownerRole': { nl: role } };
  expect(translationsOf(tab)).toEqual(both);
  tab.session.undo();
  expect(translationsOf(tab)).toEqual({ 'teams.tiers.a.team': { nl: desk } });
  tab.session.redo();
  expect(translationsOf(tab)).toEqual(both);
});

test('many translations at once are taken back at once, unless something was changed since', async () => {
  const tab = await begun();
  const undo = translate(tab, 'IT-manager');
  expect(undo()).toBe(true);
  expect(translationsOf(tab)).not.toHaveProperty(['scope.ownerRole']);
  const tooLate = translate(tab, 'IT-manager');
  tab.session.answer('scope', 'organisation', 'Northwick', 'scope.organisation');
  expect(tooLate()).toBe(false);
  expect(translationsOf(tab)).toHaveProperty(['scope.ownerRole']);
});

test('an entry that comes back is translated as it was, and what was translated since stays', async () => {
  const tab = await begun();
  tab.session.answer('teams', 'tiers', planOf(tab).answers.teams.tiers.slice(1), 'teams.tiers');
  const step = tab.session.lastStep();
  expect(translationsOf(tab)).toEqual({});
  translate(tab, 'IT-manager');
  expect(step && tab.session.takeBack(step)).toBe(true);
  expect(translationsOf(tab)).toEqual({
    'teams.tiers.a.team': { nl: desk },
    'scope.ownerRole': { nl: role },
  });
});

test('what was translated right before the tab ended is there in the next one, with its language', async () => {
  const computer = new Computer();
  const tab = await begun(computer);
  await tab.session.flush();
  translate(tab, 'IT-manager');
  tab.session.writeIn('ko');
  const { translations } = planOf(tab);
  tab.kill();
  const next = await openTab(computer);
  expect(translationsOf(next)).toEqual(translations);
  expect(planOf(next).writtenIn).toBe('ko');
});

test('saying the language that it is in already is no step', async () => {
  const tab = await begun();
  tab.session.writeIn('en');
  expect(tab.session.state().history.past).toHaveLength(0);
});

test('who may only read translates nothing', async () => {
  const computer = new Computer();
  const writer = await begun(computer);
  await writer.session.flush();
  const reader = await openTab(computer);
  translate(reader, 'IT-manager');
  reader.session.writeIn('ko');
  expect(translationsOf(reader)).toEqual({ 'teams.tiers.a.team': { nl: desk } });
  expect(planOf(reader).writtenIn).toBe('en');
});
