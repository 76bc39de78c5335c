import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { localeIds } from '../../../i18n/locales';
import { accessibilityFindings, findingsInNames } from '../testing/accessibility';
import { cell, type ListExample, showList, shown } from '../testing/lists';
import { sessionInMemory } from '../testing/session';
import type { Session } from '../state/session';

const region = (name: string) => ({ id: name, region: name, zone: null, regionUsers: 10 });

/** Shows the regions of a plan with entries of these names; gives back the session that holds them. */
async function showRegions(
  names: readonly string[],
  example: Partial<ListExample> = {},
): Promise<Session> {
  const session = sessionInMemory(example.locale);
  session.answer('scope', 'regions', names.map(region), 'scope.regions');
  await showList(session, { chapter: 'scope', name: 'regions', ...example });
  return session;
}

const regionsOf = (session: Session) => session.state().history.plan.answers.scope.regions;
const keys = (text: string) => userEvent.keyboard(text);
const button = (name: string) => page.getByRole('button', { name, exact: true });
/** The cell that has the focus, by what stands at the top of its column. */
const column = () => {
  const at = document.activeElement?.closest<HTMLElement>('[data-cell]');
  return [at?.closest('tr')?.id, at?.dataset['cell']];
};
const enter = async (row: string, name: string) => {
  cell(row, name).focus();
  await expect.poll(() => cell(row, name).contains(document.activeElement)).toBe(true);
};

beforeEach(async () => {
  await page.viewport(1280, 900);
});

for (const [name, entries] of Object.entries({
  empty: [],
  'two rows': ['Europe', 'Asia'],
  full: Array.from({ length: 30 }, (_, index) => `Region ${index}`),
})) {
  test(`a table of a list is accessible (${name})`, async () => {
    await showRegions(entries);
    expect(await accessibilityFindings()).toEqual([]);
  });
}

for (const locale of localeIds) {
  test(`a table with details open names its controls (${locale})`, async () => {
    await showRegions(['Europe', 'Asia'], { locale });
    await page.getByRole('row').nth(1).getByRole('button').first().click();
    await expect.element(page.getByRole('dialog')).toBeVisible();
    expect(await findingsInNames()).toEqual([]);
  });
}

test('rows and columns are announced with the names of their headings', async () => {
  await showRegions(['Europe', 'Asia']);
  const grid = page.getByRole('grid', { name: /^Regions/ });
  await expect.element(grid).toBeVisible();
  const headings = page
    .getByRole('columnheader')
    .elements()
    .map((head) => head.textContent);
  expect(headings).toEqual([
    'Region',
    'Time zone',
    'Users in region',
    'Users’ languages',
    'Details',
    'More actions',
  ]);
  await enter('Europe', 'Time zone');
  await expect.element(page.getByRole('rowheader', { name: 'Europe' })).toBeVisible();
  await expect.element(page.getByRole('gridcell', { name: 'Open' })).toBeVisible();
});

test('the table is one tab stop, and the arrows, Home and End move in it', async () => {
  await showRegions(['Europe', 'Asia']);
  document.querySelector('summary')?.focus();
  await enter('Europe', 'Region');
  await keys('{ArrowRight}');
  expect(column()).toEqual(['regions.Europe', 'zone']);
  await keys('{ArrowDown}{End}');
  expect(column()).toEqual(['regions.Asia', 'menu']);
  await keys('{Home}{ArrowRight}');
  expect(column()).toEqual(['regions.Asia', 'zone']);
  await keys('{Control>}{Home}{/Control}');
  expect(column()).toEqual(['regions.Europe', 'region']);
  await keys('{Control>}{End}{/Control}');
  expect(column()).toEqual(['regions.Asia', 'menu']);
  await keys('{Tab}');
  await expect.element(button('Add to “Regions”')).toHaveFocus();
  await keys('{Shift>}{Tab}{/Shift}');
  expect(column()).toEqual(['regions.Asia', 'menu']);
});

test('typing replaces what is in a cell, and Enter keeps it and moves down', async () => {
  const session = await showRegions(['Europe', 'Asia']);
  await enter('Europe', 'Region');
  await keys('Nordics');
  expect(regionsOf(session)[0]?.region).toBe('Nordics');
  await keys('{Enter}');
  expect(column()).toEqual(['regions.Asia', 'region']);
  await keys('Japan{Enter}');
  expect(column()).toEqual(['regions.Asia', 'region']);
  expect(regionsOf(session).map((each) => each.region)).toEqual(['Nordics', 'Japan']);
});

test('F2 goes on with what is there, and Tab keeps it and moves right', async () => {
  const session = await showRegions(['Europe']);
  await enter('Europe', 'Region');
  await keys('{F2}an Union{ArrowLeft}{ArrowLeft}{Tab}');
  expect(regionsOf(session)[0]?.region).toBe('European Union');
  expect(column()).toEqual(['regions.Europe', 'zone']);
});

test('Escape brings back what a cell held, and whose answer it was', async () => {
  const session = await showRegions([]);
  const from = { 'scope.regions.Asia.region': 'proposed' } as const;
  session.answer('scope', 'regions', [region('Asia')], 'scope.regions', from);
  await expect.element(page.getByRole('grid')).toBeVisible();
  await enter('Asia', 'Region');
  await keys('Japan');
  expect(session.state().history.plan.sources).toEqual({});
  await keys('{Escape}');
  expect(regionsOf(session)[0]?.region).toBe('Asia');
  expect(session.state().history.plan.sources).toEqual(from);
});

test('what is typed into one cell is one step of undo', async () => {
  const session = await showRegions(['Europe']);
  await enter('Europe', 'Users in region');
  await keys('1250{Enter}');
  expect(shown('Europe', 'Users in region')).toBe('1,250');
  session.undo();
  await expect.poll(() => shown('Europe', 'Users in region')).toBe('10');
});

test('a number that is none stays as it was typed, with its error below the row', async () => {
  const field = 'regions.Europe.regionUsers';
  const errors = [{ field, message: 'Users in region: enter a whole number, such as 12' }];
  const session = await showRegions(['Europe'], { errors });
  await enter('Europe', 'Users in region');
  await keys('about ten{Enter}');
  expect(regionsOf(session)[0]?.regionUsers).toBe('about ten');
  expect(shown('Europe', 'Users in region')).toBe('about ten');
  await expect
    .element(page.getByRole('textbox', { name: 'Users in region' }))
    .toHaveAccessibleDescription(/enter a whole number, such as 12$/);
});

test('a day that does not exist stays in its cell and says what is wrong', async () => {
  const session = sessionInMemory();
  const step = { step: null, ownStep: '', phase: null, owner: '', due: null };
  session.answer('involvement', 'involvement', [{ ...step, id: 'a' }], 'x');
  await showList(session, { chapter: 'involvement', name: 'involvement' });
  document.getElementById('involvement.a.due')?.focus();
  await expect.poll(() => document.activeElement?.id).toBe('involvement.a.due');
  await keys('02312027{Enter}');
  await expect.element(page.getByText(/of a real date$/)).toBeVisible();
  expect(document.activeElement?.id).toBe('involvement.a.due');
  await keys('{Escape}');
  await expect.element(page.getByText(/of a real date$/)).not.toBeInTheDocument();
  await keys('05102027{Enter}');
  expect(session.state().history.plan.answers.involvement.involvement[0]?.due).toBe('2027-05-10');
});

test('a zone that does not exist stays in its cell and is told as a zone, until Escape takes it back', async () => {
  await showRegions(['Europe']);
  await enter('Europe', 'Time zone');
  await keys('Lodnon{Enter}');
  await expect
    .element(
      page.getByText('Time zone: choose a time zone from the list, or enter a city such as London'),
    )
    .toBeVisible();
  const field = page.getByRole('combobox', { name: 'Time zone' });
  await expect.element(field).toHaveValue('Lodnon');
  await keys('{Escape}');
  await expect.element(page.getByText(/such as London$/)).not.toBeInTheDocument();
  await expect.element(field).toHaveValue('');
});

test('a year of two digits is no day, and Escape brings back the one that was there', async () => {
  const session = sessionInMemory();
  const step = { step: null, ownStep: '', phase: null, owner: '', due: '2027-05-10' };
  const due = (at = 0) => session.state().history.plan.answers.involvement.involvement[at]?.due;
  const steps = [
    { ...step, id: 'a' },
    { ...step, id: 'b', due: null },
  ];
  session.answer('involvement', 'involvement', steps, 'x');
  await showList(session, { chapter: 'involvement', name: 'involvement' });
  document.getElementById('involvement.a.due')?.focus();
  await expect.poll(() => document.activeElement?.id).toBe('involvement.a.due');
  await keys('010327{Enter}');
  await expect.element(page.getByText(/of a real date$/)).toBeVisible();
  const control = () => document.querySelector<HTMLInputElement>('input[type="date"]')?.value;
  expect([due(), control()]).toEqual([null, '0027-01-03']);
  await keys('{Escape}');
  await expect.element(page.getByText(/of a real date$/)).not.toBeInTheDocument();
  expect([due(), control()]).toEqual(['2027-05-10', '2027-05-10']);
  await keys('{ArrowDown}010327{Escape}');
  expect([due(1), control()]).toEqual([null, '']);
});

test('the Enter that ends a composition in Safari stays in its cell', async () => {
  await showRegions(['Europe', 'Asia']);
  await enter('Europe', 'Region');
  await userEvent.fill(document.activeElement as HTMLInputElement, '유럽');
  const press = (key: object) =>
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...key }),
    );
  // https://bugs.webkit.org/show_bug.cgi?id=165004
  press({ isComposing: false, keyCode: 229 });
  await new Promise((passed) => setTimeout(passed, 100));
  expect(column()).toEqual(['regions.Europe', 'region']);
  press({ keyCode: 13 });
  await expect.poll(column).toEqual(['regions.Asia', 'region']);
});

test('a choice is changed by keys in its cell, and Delete clears it', async () => {
  const session = sessionInMemory();
  session.answer('process', 'intake', [{ id: 'a', channel: null, address: '', uses: [] }], 'x');
  await showList(session, { chapter: 'process', name: 'intake' });
  document.getElementById('intake.a.channel')?.focus();
  await expect.poll(() => document.activeElement?.tagName).toBe('SELECT');
  await keys('pho');
  const channel = () => session.state().history.plan.answers.process.intake[0]?.channel;
  expect(channel()).toBe('phone');
  await keys('{Delete}');
  expect(channel()).toBeNull();
});

test('an arrow key that leads out of the table changes neither a choice nor a day, with Shift or without', async () => {
  const session = sessionInMemory();
  const step = { step: 'workshops', ownStep: '', phase: 'pilot', owner: '', due: '2027-05-10' };
  session.answer('involvement', 'involvement', [{ ...step, id: 'a' }], 'x');
  await showList(session, { chapter: 'involvement', name: 'involvement' });
  const before = session.state().history.plan.answers.involvement.involvement;
  for (const id of ['involvement.a.step', 'involvement.a.due']) {
    document.getElementById(id)?.focus();
    await expect.poll(() => document.activeElement?.id).toBe(id);
    await keys('{ArrowUp}{ArrowDown}{Shift>}{ArrowDown}{ArrowUp}{ArrowUp}{/Shift}');
  }
  await keys('{Home}{ArrowLeft}');
  await expect.poll(column).toEqual(['involvement.a', 'step']);
  expect(session.state().history.plan.answers.involvement.involvement).toEqual(before);
});

test('Ctrl+Enter makes a proposed answer one’s own, and the head counts what is left', async () => {
  const session = await showRegions([]);
  session.answer('scope', 'regions', [region('Asia')], 'scope.regions', {
    'scope.regions.Asia.region': 'proposed',
    'scope.regions.Asia.regionUsers': 'example',
  });
  await expect.element(page.getByText('2 cells to confirm')).toBeVisible();
  await enter('Asia', 'Region');
  await expect
    .element(page.getByRole('textbox', { name: 'Region' }))
    .toHaveAccessibleDescription(/proposed/i);
  await keys('{Control>}{Enter}{/Control}');
  await expect.element(page.getByText('1 cell to confirm')).toBeVisible();
  expect(document.activeElement?.closest('[data-cell]')).toBe(cell('Asia', 'Region'));
  await button('Confirm all: Regions').click();
  expect(session.state().history.plan.sources).toEqual({});
  await button('Undo').click();
  await expect.element(page.getByText('1 cell to confirm')).toBeVisible();
});

test('Alt+Enter opens the details, Alt and arrows change the row, Escape leads back to the cell', async () => {
  await showRegions(['Europe', 'Asia']);
  await enter('Europe', 'Users in region');
  await keys('{Alt>}{Enter}{/Alt}');
  const panel = page.getByRole('dialog', { name: /Europe$/ });
  await expect.element(panel).toBeVisible();
  await panel.getByRole('textbox', { name: 'Region', exact: true }).click();
  await keys('{Alt>}{ArrowDown}{/Alt}');
  const next = page.getByRole('dialog', { name: /Asia$/ });
  await expect.element(next.getByRole('textbox', { name: 'Region', exact: true })).toHaveFocus();
  await keys('{Escape}');
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  await expect.poll(column).toEqual(['regions.Asia', 'regionUsers']);
});

test('an address leads to the cell, and to the details where it is none', async () => {
  const session = sessionInMemory();
  const step = { step: null, ownStep: '', phase: null, owner: '', due: null };
  session.answer('involvement', 'involvement', [{ ...step, id: 'a', step: 'own' }], 'x');
  const at = { chapter: 'involvement', name: 'involvement' } as const;
  await showList(session, { ...at, field: 'involvement.a.owner' });
  await expect.poll(column).toEqual(['involvement.a', 'owner']);
  await showList(session, { ...at, field: 'involvement.a.ownStep' });
  await expect.element(page.getByRole('dialog')).toBeVisible();
  expect(document.activeElement?.id).toBe('involvement.a.ownStep');
});

const act = async (row: string, item: string) => {
  await button(`More actions: ${row}`).click();
  await page.getByRole('menuitem', { name: item }).click();
};

const names = () =>
  page
    .getByRole('rowheader')
    .elements()
    .map((head) => head.querySelector('.cell__value')?.textContent);

test('a new row stands at the end, or below another, with the focus on it', async () => {
  const session = await showRegions(['Europe', 'Asia']);
  await button('Add to “Regions”').click();
  await keys('Africa{Enter}');
  expect(names()).toEqual(['Europe', 'Asia', 'Africa']);
  await act('Europe', 'Add below');
  await keys('Nordics{Enter}');
  expect(regionsOf(session).map((each) => each.region)).toEqual([
    'Europe',
    'Nordics',
    'Asia',
    'Africa',
  ]);
});

test('a duplicate stands below its original and is a thing of its own', async () => {
  const session = await showRegions(['Europe', 'Asia']);
  await act('Europe', 'Duplicate');
  await expect.element(page.getByText('Added: Europe.')).toBeVisible();
  await keys('Africa{Enter}');
  expect(regionsOf(session).map((each) => [each.region, each.regionUsers])).toEqual([
    ['Europe', 10],
    ['Africa', 10],
    ['Asia', 10],
  ]);
});

test('a row moves and keeps the focus; at an end it can’t go further', async () => {
  await showRegions(['Europe', 'Asia', 'Africa']);
  await act('Africa', 'Move up');
  expect(names()).toEqual(['Europe', 'Africa', 'Asia']);
  await expect.element(page.getByText('Africa is now number 2.')).toBeVisible();
  await expect.poll(() => column()[0]).toBe('regions.Africa');
  await act('Africa', 'Move up');
  expect(names()).toEqual(['Africa', 'Europe', 'Asia']);
  await button('More actions: Africa').click();
  await expect
    .element(page.getByRole('menuitem', { name: 'Move up' }))
    .toHaveAttribute('aria-disabled', 'true');
});

test('a removed row leaves the focus to its neighbour and comes back where it was', async () => {
  await showRegions(['Europe', 'Asia', 'Africa']);
  await act('Asia', 'Remove');
  expect(names()).toEqual(['Europe', 'Africa']);
  await expect.poll(() => column()[0]).toBe('regions.Africa');
  await button('Undo').click();
  expect(names()).toEqual(['Europe', 'Asia', 'Africa']);
  await expect.poll(() => column()[0]).toBe('regions.Asia');
});

test('a removed row comes back also after another was changed', async () => {
  await showRegions(['Europe', 'Asia']);
  await act('Europe', 'Remove');
  await enter('Asia', 'Region');
  await keys('Far East{Enter}');
  await button('Undo').click();
  expect(names()).toEqual(['Europe', 'Far East']);
});

test('the focus stays in the list when its last row goes, and when that is undone', async () => {
  await showRegions(['Europe']);
  await act('Europe', 'Remove');
  await expect.element(page.getByRole('heading', { name: /^Regions/ })).toHaveFocus();
  await button('Undo').click();
  await expect.poll(() => column()[0]).toBe('regions.Europe');
});

test('the menu of a row goes by arrows, and Escape leads back to its button', async () => {
  await showRegions(['Europe']);
  await enter('Europe', 'Region');
  await keys('{End}{Enter}');
  await expect.element(page.getByRole('menuitem', { name: 'Details' })).toHaveFocus();
  await keys('{ArrowUp}');
  await expect.element(page.getByRole('menuitem', { name: 'Remove' })).toHaveFocus();
  expect(await accessibilityFindings()).toEqual([]);
  await keys('{Escape}');
  await expect.element(page.getByRole('menu')).not.toBeInTheDocument();
  await expect.element(button('More actions: Europe')).toHaveFocus();
});

test('a full list says so and takes no more', async () => {
  await showRegions(Array.from({ length: 30 }, (_, index) => `Region ${index}`));
  await expect.element(button('Add to “Regions”')).toBeDisabled();
  await expect
    .element(page.getByText('The list is full at 30 entries. Remove one to add another.'))
    .toBeVisible();
  await button('More actions: Region 7').click();
  for (const name of ['Add below', 'Duplicate']) {
    await expect
      .element(page.getByRole('menuitem', { name }))
      .toHaveAttribute('aria-disabled', 'true');
  }
});

test('who only reads walks through the cells and opens details, and changes nothing', async () => {
  const session = await showRegions(['Europe', 'Asia'], { disabled: true });
  const before = regionsOf(session);
  await expect.element(page.getByRole('grid')).toHaveAttribute('aria-readonly', 'true');
  await enter('Europe', 'Region');
  await keys('x{Delete}{F2}y{Enter}{ArrowDown}');
  expect(column()).toEqual(['regions.Asia', 'region']);
  expect(regionsOf(session)).toBe(before);
  await expect.element(button('Add to “Regions”')).toBeDisabled();
  await button('Details: Europe').click();
  await expect.element(page.getByRole('dialog').getByRole('textbox').first()).toBeDisabled();
});
