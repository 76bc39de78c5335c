import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { accessibilityFindings, findingsInNames } from '../testing/accessibility';
import { show } from '../testing/stage';
import { beyondWindow, inWindow, narrowest } from '../testing/window';
import { Scroller } from './Scroller';

const table = (columns: number) => (
  <div class="page page--reflowed">
    <article class="sheet">
      <Scroller>
        <table>
          <tbody>
            <tr>
              {Array.from({ length: columns }, (_, column) => (
                <td key={column}>Column</td>
              ))}
            </tr>
          </tbody>
        </table>
      </Scroller>
    </article>
  </div>
);

const group = page.getByRole('group');

for (const [locale, name] of [
  ['en', 'Table, scrolls sideways'],
  ['zh-tw', '表格，可左右捲動'],
  ['nl', 'Tabel, horizontaal te scrollen'],
  ['ko', '표, 좌우로 스크롤'],
] as const) {
  test(`a table wider than the window scrolls by itself, and says so (${locale})`, async () => {
    await inWindow(narrowest, async () => {
      await show(table(20), { locale });
      await expect.element(group).toHaveAccessibleName(name);
      expect(beyondWindow()).toBe(0);
      expect(await findingsInNames()).toEqual([]);
    });
  });
}

test('the keyboard reaches a wide table and moves it', async () => {
  await show(table(20));
  await expect.element(group).toBeVisible();
  expect(await accessibilityFindings()).toEqual([]);
  await userEvent.tab();
  await expect.element(group).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(() => group.element().scrollLeft).toBeGreaterThan(0);
});

test('a table that fits is no stop on the way, and is one as soon as it grows', async () => {
  await show(table(2));
  await expect.element(page.getByRole('table')).toBeVisible();
  await userEvent.tab();
  expect(document.activeElement).toBe(document.body);
  await expect.element(group).not.toBeInTheDocument();
  await show(table(20));
  await expect.element(group).toHaveAttribute('tabindex', '0');
  await show(table(2));
  await expect.element(group).not.toBeInTheDocument();
});

test('a table is a stop only while its window is too narrow', async () => {
  await show(table(8));
  await expect.element(group).toBeVisible();
  await inWindow(1_280, async () => {
    await expect.element(group).not.toBeInTheDocument();
  });
  await expect.element(group).toBeVisible();
});
