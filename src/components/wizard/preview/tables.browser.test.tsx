import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { table } from '../../../plan/tree';
import { show } from '../testing/stage';
import { draw } from './render';

/** Draws a table of so many columns on a page that is scaled, or laid out anew for a narrow window. */
async function drawn(columns: number, kind = 'page') {
  const row = Array.from({ length: columns }, (_, at) => `word ${at}`);
  await show(
    <div class={kind}>
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

/** The words of a table's head that stand on more than one line, and how far the table goes beyond its page. */
async function onPaper(head: readonly string[], lang = 'en') {
  const row = head.map(() => 'A, R');
  await show(
    <div class="page">
      <article class="sheet" lang={lang}>
        <div class="sheet__part">{draw(table([...head], [row]), { changed: new Set() })}</div>
      </article>
    </div>,
  );
  const broken: string[] = [];
  for (const cell of document.querySelectorAll('th')) {
    const text = cell.firstChild;
    if (!(text instanceof Text)) throw new Error('no words');
    for (const { 0: word, index } of text.data.matchAll(/\S+/gu)) {
      const range = new Range();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => top));
      if (lines.size > 1) broken.push(word);
    }
  }
  const element = document.querySelector('table');
  const beyond = (element?.offsetWidth ?? 0) - (element?.parentElement?.clientWidth ?? 0);
  return { broken, beyond: Math.max(0, beyond) };
}

const tiers = ['Tier 1', 'Tier 2', 'Tier 3', 'Tier 4'];

test('the words of a head stand whole on paper, where there is room for all of them', async () => {
  await page.viewport(1280, 900);
  const parties = ['Support leads (trainers)', 'Identity team', 'Security team', 'IT management'];
  for (const head of [
    ['Activity', ...tiers, 'Plan owner', 'Rollout lead', ...parties, 'Communications team'],
    ['Escalates when', ...tiers, 'Endpoint engineering (six regional engineers in turn)'],
    ['Action', ...tiers.slice(1), 'Approved by', 'Conditions'],
  ]) {
    expect(await onPaper(head)).toEqual({ broken: [], beyond: 0 });
  }
});

test('a head with too many long words breaks them, and the table stays on its page', async () => {
  await page.viewport(1280, 900);
  const long = Array.from({ length: 8 }, (_, at) => `Eindpuntbeheerteam${at}`);
  const korean = Array.from({ length: 7 }, (_, at) => `엔드포인트보안팀${at}`);
  const heads = [['Activiteit', ...tiers, ...long], long.slice(0, 6), ['x'.repeat(120)]];
  for (const head of [...heads, ['활동', ...korean, ...korean.slice(0, 2)]]) {
    const { broken, beyond } = await onPaper(head, head[0] === '활동' ? 'ko' : 'nl');
    expect(beyond).toBe(0);
    expect(broken).not.toEqual([]);
    // Never the short ones.
    expect(broken.filter((word) => word.length < 5)).toEqual([]);
  }
});

test('the largest matrix, of twenty tiers, stays on its page', async () => {
  await page.viewport(1280, 900);
  const many = Array.from({ length: 20 }, (_, at) => `Tier ${at}: Endpoint engineering`);
  expect((await onPaper(['Responsibilities', ...many])).beyond).toBe(0);
});
