import { expect, type Page } from 'playwright/test';
import { readDocument } from '../journey/reading.ts';
import { tabTo } from '../keyboard.ts';
import { fileFrom, partHeading, type PlanFile } from '../planner.ts';
import { cellOf, expectCell, expectIn, gridOf, rowOf } from './grid.ts';
import { type Paper, type Screen, typed } from './words.ts';

const named = (page: Page, role: 'button' | 'link' | 'combobox', name: string) =>
  page.getByRole(role, { name, exact: true });

const press = async (page: Page, ...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Answers the ten questions as they are named, and makes a draft of them. */
export async function tenAnswers(page: Page, { ten }: Screen): Promise<void> {
  for (const [name, answer] of Object.entries(ten.fields)) {
    const field = page.getByRole('textbox', { name, exact: true });
    await field.or(named(page, 'combobox', name)).fill(answer);
  }
  for (const name of ten.choices) await page.getByRole('radio', { name, exact: true }).check();
  for (const name of ten.marks) {
    const mark = page.getByRole('checkbox', { name, exact: true });
    await mark.check();
  }
  await page.getByRole('button', { name: ten.make, exact: true }).click();
  await expect(partHeading(page, ten.overview)).toBeFocused();
}

/** The tables of the teams, by keyboard alone: cells, marks and letters; then on to the next chapter. */
export async function refineTeams(page: Page, { teams, proposed }: Screen): Promise<void> {
  const { columns, rows, letters, parties, activity } = teams;
  await tabTo(page, named(page, 'link', teams.title));
  await press(page, 'Enter');
  await expect(partHeading(page, teams.title)).toBeFocused();

  const tiers = gridOf(page, teams.tiers);
  await tabTo(page, tiers.getByRole('combobox', { name: columns.level, exact: true }));
  await press(page, 'ArrowDown', 'ArrowDown', 'ArrowRight');
  await expectIn(tiers, [rows.tier2, columns.team]);
  await page.keyboard.type(teams.team);
  await press(page, 'Tab');
  await expectIn(tiers, [rows.tier2, columns.people]);
  await page.keyboard.type('75');
  await press(page, 'Escape');
  await expectIn(tiers, [rows.tier2, columns.people]);
  await expect(page.locator(':focus')).toHaveValue('9');
  await expect(page.locator(':focus')).toHaveAccessibleDescription(proposed);
  await page.keyboard.type(typed.people);
  await press(page, 'Enter');
  await expectIn(tiers, [rows.tier3, columns.people]);

  const duties = gridOf(page, teams.duties);
  await tabTo(page, duties.getByRole('button', { name: teams.section }));
  await press(page, 'ArrowDown', 'ArrowRight', 'Space');
  const mark = duties.getByRole('checkbox', { name: teams.mark, exact: true });
  await expect(mark).toBeFocused();

  const activities = gridOf(page, teams.activities);
  await tabTo(page, activities.getByRole('combobox'));
  await press(page, 'ArrowDown', 'ArrowRight');
  await expectIn(activities, [activity, parties.user]);
  await press(page, 'i', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'a');
  await expect(page.getByText(teams.moved)).toBeVisible();
  await expectIn(activities, [activity, parties.tier2]);
  await expect(await cellOf(activities, activity, parties.tier2)).toContainText(letters.tier2);
  await teamsStand(page, { teams, proposed });

  await tabTo(page, named(page, 'button', teams.continue));
  await press(page, 'Enter');
  // Who may do what stays as it is proposed.
  await expect(partHeading(page, teams.next)).toBeFocused();
  await tabTo(page, named(page, 'button', teams.continue));
  await press(page, 'Enter');
}

/** What was changed in the tables of the teams is there, and nobody’s proposal any more. */
export async function teamsStand(
  page: Page,
  { teams, proposed }: Pick<Screen, 'teams' | 'proposed'>,
): Promise<void> {
  const { columns, rows, letters, parties, activity } = teams;
  const tiers = gridOf(page, teams.tiers);
  await expectCell(tiers, [rows.tier2, columns.team], teams.team);
  await expectCell(tiers, [rows.tier2, columns.people], typed.people);
  await expect(await cellOf(tiers, rows.tier3, columns.people)).toContainText(`5${proposed}`);
  await expect(
    gridOf(page, teams.duties).getByRole('checkbox', { name: teams.mark, exact: true }),
  ).toBeChecked();
  const activities = gridOf(page, teams.activities);
  const letter = async (party: string) => (await cellOf(activities, activity, party)).textContent();
  expect(await letter(parties.user)).toBe(`I${letters.user}`);
  expect(await letter(parties.tier1)).toBe(`R${letters.tier1}${proposed}`);
}

/** The table of the intake, by keyboard alone: a cell, and a row below through the menu of another. */
export async function refineProcess(page: Page, { process }: Screen): Promise<void> {
  const { columns, phone, email } = process;
  await expect(partHeading(page, process.title)).toBeFocused();
  const intake = gridOf(page, process.intake);
  await tabTo(page, intake.getByRole('combobox', { name: columns.channel, exact: true }));
  await press(page, 'ArrowRight');
  await page.keyboard.type(typed.portal);
  await press(page, 'Enter');
  await expectIn(intake, [phone, columns.address]);

  await press(page, 'ArrowUp', 'End');
  await expect(named(page, 'button', process.menu)).toBeFocused();
  await press(page, 'Enter', 'ArrowDown');
  await expect(page.getByRole('menuitem', { name: process.addBelow, exact: true })).toBeFocused();
  await press(page, 'Enter');
  const channel = rowOf(intake, columns.channel).getByRole('combobox');
  await expect(channel).toBeFocused();
  // Enter opens the choices, of which email is the fifth, and takes one; Tab keeps it and moves right.
  await press(page, 'Enter', ...Array.from({ length: 5 }, () => 'ArrowDown'), 'Enter');
  await expect(channel.locator('option:checked')).toHaveText(email);
  await press(page, 'Tab');
  await expectIn(intake, [email, columns.address]);
  await page.keyboard.type(typed.email);
  await press(page, 'Tab');
  await processStands(page, { process });
}

export async function processStands(
  page: Page,
  { process }: Pick<Screen, 'process'>,
): Promise<void> {
  const { columns, portal, phone, email } = process;
  const intake = gridOf(page, process.intake);
  await expectCell(intake, [portal, columns.address], typed.portal);
  await expectCell(intake, [email, columns.address], typed.email);
  await expectCell(intake, [phone, columns.address], process.open);
  const order = await intake.getByRole('rowheader').allTextContents();
  expect(
    order.map((name) => [portal, email, phone].findIndex((each) => name.includes(each))),
  ).toEqual([0, 1, 2]);
}

/** The check names what is open and what is to confirm; a chapter is confirmed in it. */
export async function checkAnswers(page: Page, { check, process }: Screen): Promise<void> {
  await named(page, 'link', check.link).click();
  await page.getByRole('tab', { name: check.gaps }).click();
  const place = page.getByRole('tabpanel').getByRole('group', { name: process.phone, exact: true });
  await expect(place.getByRole('textbox', { name: process.columns.address })).toBeVisible();
  await page.getByRole('tab', { name: check.toConfirm }).click();
  const training = page.getByRole('region', { name: check.training, exact: true });
  await training.getByRole('button', { name: check.confirm }).click();
  await expect(page.getByText(check.confirmed)).toBeVisible();
  await expect(training).toHaveCount(0);
}

/** Translates the name of the team that was typed. */
export async function translate(page: Page, { words }: Screen, to: Paper): Promise<void> {
  await named(page, 'link', words.link).click();
  await named(page, 'combobox', words.into).selectOption({ label: to.name });
  await page.getByRole('textbox', { name: words.team, exact: true }).fill(to.team);
}

/** Downloads the plan in the language of the paper. */
export async function download(page: Page, screen: Screen, to: Paper): Promise<PlanFile> {
  await named(page, 'button', screen.bar.download).click();
  const dialog = page.getByRole('dialog', { name: screen.download.title, exact: true });
  await dialog
    .getByRole('combobox', { name: screen.download.language, exact: true })
    .selectOption({ label: to.name });
  const waiting = page.waitForEvent('download');
  await dialog.getByRole('button', { name: screen.download.save, exact: true }).click();
  const file = await fileFrom(await waiting);
  await dialog.getByRole('button', { name: screen.download.close, exact: true }).click();
  return file;
}

/** The file says in its language what was typed and what nobody has confirmed. */
export function checkFile({ name, text }: PlanFile, paper: Paper, screen: Screen): void {
  expect(name.slice(-paper.ending.length)).toBe(paper.ending);
  const { sections } = readDocument(text);
  const lines = (heading: string) => {
    const found = sections.get(heading);
    expect(found, `the section “${heading}”`).toBeDefined();
    return found ?? [];
  };
  const holds = (heading: string, row: readonly string[]) => {
    expect(lines(heading)).toContainEqual(expect.arrayContaining([...row]));
  };
  expect(lines('').flat()).toContainEqual(expect.stringMatching(paper.draft));
  holds(paper.teams, paper.tier2);
  holds(paper.teams, paper.tier3);
  expect(lines(paper.duties).flat().join('\n')).toContain(paper.duty);
  holds(paper.raci, paper.activity);
  holds(paper.intake, paper.portal);
  holds(paper.intake, paper.email);
  expect(lines(paper.agenda).length).toBeGreaterThan(3);
  expect(lines(paper.agenda).flat().join('\n')).not.toContain(paper.mark);
  const [document = ''] = text.split('<!-- support-plan-answers');
  expect(document).not.toContain(screen.teams.team);
}

/** Opens a file as a new plan. */
export async function reopen(page: Page, { bar, opened }: Screen, file: PlanFile): Promise<void> {
  await page.getByRole('button', { name: bar.menu }).click();
  const waiting = page.waitForEvent('filechooser');
  await named(page, 'button', bar.open).click();
  const chooser = await waiting;
  await chooser.setFiles({
    name: file.name,
    mimeType: 'text/markdown',
    buffer: Buffer.from(file.text),
  });
  await expect(page.getByText(opened(file.name))).toBeVisible();
}

/** All that the tour has done is in the plan that was opened. */
export async function allStands(page: Page, screen: Screen, to: Paper): Promise<void> {
  const { teams, process, check, words } = screen;
  await named(page, 'link', teams.title).click();
  await expect(partHeading(page, teams.title)).toBeVisible();
  await teamsStand(page, screen);
  await named(page, 'button', teams.continue).click();
  await expect(partHeading(page, teams.next)).toBeVisible();
  await named(page, 'button', teams.continue).click();
  await expect(partHeading(page, process.title)).toBeVisible();
  await processStands(page, screen);
  await named(page, 'link', check.link).click();
  await page.getByRole('tab', { name: check.toConfirm }).click();
  await expect(page.getByRole('region', { name: process.title, exact: true })).toBeVisible();
  await expect(page.getByRole('region', { name: check.training, exact: true })).toHaveCount(0);
  await named(page, 'link', words.link).click();
  await named(page, 'combobox', words.into).selectOption({ label: to.name });
  await page.getByRole('radio', { name: words.all, exact: true }).check();
  const translated = page.getByRole('textbox', { name: words.team, exact: true });
  await expect(translated).toHaveValue(to.team);
  await expect(translated).toHaveAccessibleDescription(`${teams.team} ${words.done}`);
}
