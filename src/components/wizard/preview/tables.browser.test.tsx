import { expect, test } from 'vitest';
import { table } from '../../../plan/tree';
import { show } from '../testing/stage';
import { draw } from './render';

/** Draws a table of so many columns on a page that is scaled, or laid out anew for a narrow window. */
async function drawn(columns: number, page = 'page') {
  const row = Array.from({ length: columns }, (_, at) => `word ${at}`);
  await show(
    <div class={page}>
      <article class="sheet">{draw(table(row, [row]), { changed: new Set() })}</article>
    </div>,
  );
  const element = document.querySelector('table');
  if (!element) throw new Error('no table');
  const { fontSize, minInlineSize } = getComputedStyle(element);
  return { size: parseFloat(fontSize), least: minInlineSize };
}

test('a matrix of eight columns and more stands in smaller letters', async () => {
  // Of the 11 points, 14.67 px, that the sheet is written in.
  expect((await drawn(7)).size).toBeGreaterThan(13);
  expect((await drawn(8)).size).toBeCloseTo(14.67 * 0.78, 1);
  expect((await drawn(12)).size).toBeCloseTo(14.67 * 0.78, 1);
});

test('on a narrow page four columns scroll instead of breaking their words, and three do not', async () => {
  const narrow = 'page page--reflowed';
  expect((await drawn(3, narrow)).least).not.toBe('576px');
  expect((await drawn(4, narrow)).least).toBe('576px');
  expect((await drawn(4)).least).not.toBe('576px');
});
