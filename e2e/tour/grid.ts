import { expect, type Locator, type Page } from 'playwright/test';

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

export const gridOf = (page: Page, name: string): Locator =>
  page.getByRole('grid', { name, exact: true });

/** The row of a grid by its heading: before it stands what changes it, behind it whose answer it is. */
export const rowOf = (grid: Locator, name: string): Locator =>
  grid.getByRole('row').filter({
    has: grid.page().getByRole('rowheader', { name: new RegExp(`(?:^|\\s)${literally(name)}`) }),
  });

/** The cell of a row below a heading. */
export async function cellOf(grid: Locator, row: string, column: string): Promise<Locator> {
  const heads = await grid.getByRole('columnheader').allTextContents();
  const place = heads.indexOf(column);
  expect(place, `the column “${column}”`).toBeGreaterThanOrEqual(0);
  const cells = rowOf(grid, row);
  return cells.getByRole('rowheader').or(cells.getByRole('gridcell')).nth(place);
}

/** What is read of a cell, but for the name of what changes it. */
export async function expectCell(
  grid: Locator,
  [row, column]: readonly [string, string],
  said: string,
): Promise<void> {
  await expect(await cellOf(grid, row, column)).toHaveText(said);
}

/** The focus is in this cell. */
export async function expectIn(
  grid: Locator,
  [row, column]: readonly [string, string],
): Promise<void> {
  const cell = await cellOf(grid, row, column);
  await expect
    .poll(() => cell.evaluate((element) => element.contains(document.activeElement)), {
      message: `the focus is in “${column}” of “${row}”`,
    })
    .toBe(true);
}
