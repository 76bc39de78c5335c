import { expect, test } from 'vitest';
import { loadExamples } from '../../examples';
import { webPage } from '../../testing/webPage';

const shown = async (locale: 'en' | 'nl' | 'ko' | 'zh-tw', width: number) =>
  webPage(locale, (await loadExamples(locale))('large', 'large'), width);

/** The tables that are wider than the window, each by the classes that say how it is laid out. */
const scrolling = (page: Document) =>
  [...page.querySelectorAll('.scroll')].flatMap((each) =>
    each.scrollWidth > each.clientWidth + 1 ? (each.querySelector('table')?.classList ?? []) : [],
  );

test.each(['en', 'nl', 'ko', 'zh-tw'] as const)(
  'on a laptop every table is seen as a whole, and no page is wider than its window (%s)',
  async (locale) => {
    expect(scrolling(await shown(locale, 1280))).toEqual([]);
    for (const width of [1280, 390, 320]) {
      const { scrollWidth } = (await shown(locale, width)).documentElement;
      expect(scrollWidth).toBeLessThanOrEqual(width);
    }
  },
);

test.each(['en', 'nl', 'ko', 'zh-tw'] as const)(
  'on a phone only matrices are wider than the window (%s)',
  async (locale) => {
    const wider = scrolling(await shown(locale, 390));
    expect(wider.length).toBeGreaterThan(0);
    expect(wider.filter((layout) => !layout.contains('marks')).map(String)).toEqual([]);
  },
);

test('on a phone the name of a row stays beside its marks', async () => {
  const page = await shown('en', 390);
  const matrix = page.querySelector('#teams-2 ~ .scroll .marks');
  const scroller = matrix?.parentElement;
  scroller?.scrollTo(200, 0);
  expect(scroller?.scrollLeft).toBe(200);
  const name = matrix?.querySelector('tbody tr:nth-child(2) td');
  expect(name?.textContent).toBe('Step-by-step articles on enrolling a device');
  expect(name?.getBoundingClientRect().left).toBe(scroller?.getBoundingClientRect().left);
});

test('on a phone a row of words is a card, in which each cell says its column', async () => {
  const page = await shown('en', 390);
  const row = page.querySelector('#calls ~ .scroll tbody tr');
  const told = [...(row?.children ?? [])].map((cell) => cell.getAttribute('data-head'));
  expect(told).toEqual([null, 'Who', 'How to reach them', 'Hours']);
  expect(row && getComputedStyle(row).display).toBe('block');
  // Where it is no longer drawn as a table, it is still read out as one.
  const roles = [...(row?.closest('table')?.querySelectorAll('*') ?? [])]
    .filter(({ tagName }) => /^(THEAD|TBODY|TR|TH|TD)$/.test(tagName))
    .map((each) => each.getAttribute('role'));
  expect(new Set(roles)).toEqual(new Set(['rowgroup', 'row', 'columnheader', 'cell']));
});

test('letters of a drawing stay large enough to read on a phone', async () => {
  const drawing = (await shown('en', 390)).querySelector('svg');
  // Its letters are at least 10 high where it is 671 wide.
  expect(drawing?.getBoundingClientRect().width).toBeGreaterThanOrEqual(600);
});

test('English words in a Chinese plan have letters of their own: an apostrophe of Chinese ones is as wide as a character', async () => {
  const page = await shown('zh-tw', 1280);
  const message = page.querySelector('span[lang=en]');
  const lettersOf = (element: Element) => getComputedStyle(element).fontFamily;
  expect(message?.textContent).toBe('hasn’t given you access');
  expect(message && lettersOf(message)).not.toContain('PingFang TC');
  expect(lettersOf(page.body)).toContain('PingFang TC');
});
