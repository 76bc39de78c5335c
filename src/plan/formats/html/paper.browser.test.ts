import { expect, test } from 'vitest';
import type { Locale } from '../../../i18n/locales';
import { loadExamples } from '../../examples';
import type { Plan } from '../../plan';
import { fullPlan } from '../../testing/fullPlan';
import { webPage } from '../../testing/webPage';

/** On A4 less its margins, with the rules for paper, so that they can be measured on a screen. */
const onPaper = (locale: Locale, plan: Plan): Promise<Document> =>
  webPage(locale, plan, 673, (html) =>
    html.replaceAll('@media screen', '@media not all').replaceAll('@media print', '@media all'),
  );

/** What A4 has from its upper margin to its lower one. */
const paperHeight = 986;

const widest = (paper: Document) =>
  Math.max(...[...paper.querySelectorAll('table')].map((table) => table.offsetWidth));

test.each(['nl', 'en', 'ko', 'zh-tw'] as const)(
  'no table is wider than its paper (%s)',
  async (locale) => {
    const tell = await loadExamples(locale);
    for (const id of ['medium', 'large'] as const) {
      expect(widest(await onPaper(locale, tell(id, id)))).toBeLessThanOrEqual(673);
    }
  },
);

test('nor is one of a plan in which everything is answered', async () => {
  expect(widest(await onPaper('en', fullPlan()))).toBeLessThanOrEqual(673);
});

/** Whether a text stands on more than one line. */
function isParted(node: Text, from: number, until: number): boolean {
  const range = node.ownerDocument.createRange();
  range.setStart(node, from);
  range.setEnd(node, until);
  return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
}

test.each([
  ['en', 'large', /\p{L}{2,}/gu],
  ['ko', 'large', /\p{L}{2,}/gu],
  ['ko', 'medium', /\p{L}{2,}/gu],
  ['zh-tw', 'large', /\p{Script=Latin}{2,}/gu],
] as const)(
  'words stay whole in tables, as there is room for them (%s, %s)',
  async (locale, id, word) => {
    const paper = await onPaper(locale, (await loadExamples(locale))(id, id));
    const parted: string[] = [];
    for (const cell of paper.querySelectorAll('th, td')) {
      const walker = paper.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (const { 0: said, index } of (node as Text).data.matchAll(word)) {
          if (isParted(node as Text, index, index + said.length)) parted.push(said);
        }
      }
    }
    expect(parted).toEqual([]);
  },
);

test.each(['en', 'nl', 'ko', 'zh-tw'] as const)(
  'whom to call fits on one page (%s)',
  async (locale) => {
    const paper = await onPaper(locale, (await loadExamples(locale))('medium', 'medium'));
    const topOf = (id: string) => paper.getElementById(id)?.getBoundingClientRect().top ?? 0;
    expect(topOf('scope') - topOf('calls')).toBeGreaterThan(paperHeight / 2);
    expect(topOf('scope') - topOf('calls')).toBeLessThanOrEqual(paperHeight);
  },
);

test('the contents are no longer than a page, and stay on one as paragraphs do', async () => {
  const paper = await onPaper('nl', (await loadExamples('nl'))('large', 'large'));
  expect(paper.querySelector('nav')?.offsetHeight).toBeLessThanOrEqual(paperHeight);
  const whole = [...paper.querySelectorAll('nav, main > p')];
  expect(new Set(whole.map((each) => getComputedStyle(each).breakInside))).toEqual(
    new Set(['avoid']),
  );
});

test('there is room to sign, and what stands above points or rows stays with them', async () => {
  const paper = await onPaper('en', (await loadExamples('en'))('medium', 'medium'));
  const [head, ...rows] = paper.querySelectorAll<HTMLElement>('.to-sign :is(th, td):last-child');
  expect(head?.textContent).toBe('Signature');
  expect(rows).toHaveLength(3);
  expect(head?.offsetWidth).toBeGreaterThan(150);
  expect(Math.min(...rows.map(({ offsetHeight }) => offsetHeight))).toBeGreaterThan(36);
  const above = [...paper.querySelectorAll('p')].filter(({ nextElementSibling }) =>
    nextElementSibling?.matches('.scroll, ul'),
  );
  expect(above.map(({ textContent }) => textContent)).toContain('Rules that always apply');
  expect(new Set(above.map((each) => getComputedStyle(each).breakAfter))).toEqual(
    new Set(['avoid']),
  );
});

test('the last row of a table, and the line below one, begin no page of their own', async () => {
  const paper = await onPaper('en', (await loadExamples('en'))('large', 'large'));
  const breaks = (parts: readonly (Element | null)[]) =>
    new Set(parts.map((part) => part && getComputedStyle(part).breakBefore));
  const bodies = [...paper.querySelectorAll('tbody')];
  expect(bodies.length).toBeGreaterThan(40);
  expect(breaks(bodies.map(({ lastElementChild }) => lastElementChild))).toEqual(
    new Set(['avoid']),
  );
  const below = [...paper.querySelectorAll('p')].filter(({ textContent }) =>
    textContent.startsWith('All changes were made by '),
  );
  expect(below).toHaveLength(1);
  expect(breaks(below)).toEqual(new Set(['avoid']));
});

test('a table that says little stays on one page', async () => {
  const paper = await onPaper('en', (await loadExamples('en'))('medium', 'medium'));
  const breaks = (part: string) => {
    const table = paper.querySelector(`#${part} ~ .scroll table`);
    return table && getComputedStyle(table).breakInside;
  };
  // The grid of priorities, and the checks for each issue.
  expect([breaks('targets-1'), breaks('runbook-1')]).toEqual(['avoid', 'auto']);
});

test.each([
  ['ko', /\d+월 \d+일(?:\([월화수목금토일]\))?/g],
  ['zh-tw', /(?:\d+ 年 )?\d+ 月 \d+ 日(?:（週.）)?/g],
] as const)(
  'a day and its weekday stay on one line in a table, in Chinese with the year (%s)',
  async (locale, day) => {
    const tell = await loadExamples(locale);
    const paper = await onPaper(locale, tell('large', 'large'));
    const found: string[] = [];
    const parted: string[] = [];
    for (const cell of paper.querySelectorAll('td')) {
      for (const { 0: said } of cell.textContent.matchAll(day)) found.push(said);
      const walker = paper.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (const { 0: said, index } of (node as Text).data.matchAll(day)) {
          found.pop();
          if (isParted(node as Text, index, index + said.length)) parted.push(said);
        }
      }
    }
    expect([found, parted]).toEqual([[], []]);
  },
);

test('first checks have room for their lines beside long error messages', async () => {
  const paper = await onPaper('zh-tw', (await loadExamples('zh-tw'))('large', 'large'));
  const cells = [...paper.querySelectorAll<HTMLElement>('td:nth-child(3)')];
  const checks = cells.find(({ textContent }) => textContent.startsWith('1. 查看服務健全狀況'));
  // Twelve letters of 9 pt.
  expect(checks?.offsetWidth).toBeGreaterThanOrEqual(144);
});
