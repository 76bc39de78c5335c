import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { type Locale, localeIds } from '../../../i18n/locales';
import { loadExamples } from '../../../plan/examples';
import type { Plan } from '../../../plan/plan';
import { accessibilityFindings } from '../testing/accessibility';
import { show } from '../testing/stage';
import { beyondWindow, inWindow, narrowest } from '../testing/window';
import Preview from './Preview';

/** The sheet beside the form, in a column as wide as the planner gives it at 1280 pixels. */
const beside = (plan: Plan, locale: Locale) => drawn(plan, locale, true);

/** The sheet alone, as wide as the window. */
const alone = (plan: Plan, locale: Locale) => drawn(plan, locale, false);

async function drawn(plan: Plan, locale: Locale, isBeside: boolean) {
  await show(
    <div class={isBeside ? 'desk desk--preview' : ''}>
      {isBeside && <div class="desk__chapters" />}
      {isBeside && <div class="desk__view" />}
      <div class={isBeside ? 'desk__preview' : ''}>
        <Preview
          plan={plan}
          language={locale}
          onLanguage={() => undefined}
          {...(isBeside && { chapter: 'scope' as const })}
        />
      </div>
    </div>,
    { locale },
  );
  await expect.element(page.getByRole('article')).toBeVisible();
}

const sheet = () => page.getByRole('article').element() as HTMLElement;

/** What reaches over the margins of the page, in words. */
function overMargins(): string[] {
  const { left, right } = sheet().getBoundingClientRect();
  const margin = (right - left) * (16 / 210);
  return [...sheet().querySelectorAll('h1, h2, h3, p, li, th, td')]
    .filter((each) => {
      const range = document.createRange();
      range.selectNodeContents(each);
      const text = range.getBoundingClientRect();
      // A cell to sign in has no words.
      if (text.width === 0) return false;
      return text.left < left + margin / 2 || text.right > right - margin + 1;
    })
    .map((each) => each.textContent.slice(0, 40));
}

for (const locale of localeIds) {
  test(`beside the form the large plan is a page of paper, and nothing is cut off (${locale})`, async () => {
    const large = (await loadExamples(locale))('large', 'large');
    await inWindow(1_280, async () => {
      await beside(large, locale);
      expect(sheet().offsetWidth).toBe(794);
      const column = page.getByRole('region').element();
      expect(sheet().getBoundingClientRect().width).toBeLessThanOrEqual(column.clientWidth);
      expect(column.scrollWidth).toBe(column.clientWidth);
      expect(overMargins()).toEqual([]);
    });
  });
}

test('words without an end stay on the page, too', async () => {
  const large = (await loadExamples('en'))('large', 'large');
  const endless = 'Donaudampfschifffahrtsgesellschaft'.repeat(3);
  const hostile = JSON.parse(JSON.stringify(large), (_, answer: unknown) =>
    typeof answer === 'string' && answer.includes(' ') ? endless : answer,
  ) as Plan;
  await inWindow(1_280, async () => {
    await beside(hostile, 'en');
    expect(sheet().textContent.split(endless).length).toBeGreaterThan(30);
    expect(overMargins()).toEqual([]);
  });
});

test('one scrolls as far as the page is high, and no further', async () => {
  const large = (await loadExamples('en'))('large', 'large');
  await inWindow(1_280, async () => {
    await beside(large, 'en');
    const column = page.getByRole('region').element();
    await expect
      .poll(() => column.scrollHeight - sheet().getBoundingClientRect().height)
      .toBeLessThan(2);
    column.scrollTo({ top: column.scrollHeight });
    const last = sheet().querySelector('section:last-of-type')?.getBoundingClientRect();
    expect(last?.bottom).toBeLessThan(column.getBoundingClientRect().bottom);
    expect(last?.bottom).toBeGreaterThan(column.getBoundingClientRect().top);
  });
});

test('lines break alike at every size', async () => {
  const large = (await loadExamples('nl'))('large', 'large');
  const heights = () =>
    [...sheet().querySelectorAll<HTMLElement>('p, li, tr')].map((each) => each.offsetHeight);
  const found: number[][] = [];
  for (const width of [1_200, 1_280, 1_900]) {
    await inWindow(width, async () => {
      await beside(large, 'nl');
      found.push(heights());
    });
  }
  const [first, ...others] = found;
  expect(first?.length).toBeGreaterThan(100);
  for (const other of others) expect(other).toEqual(first);
});

test('alone it is scaled to be read, never larger than paper, and reflows on a phone', async () => {
  const medium = (await loadExamples('en'))('medium', 'medium');
  await inWindow(1_400, async () => {
    await alone(medium, 'en');
    expect(sheet().getBoundingClientRect().width).toBe(794);
  });
  await inWindow(700, async () => {
    await alone(medium, 'en');
    // Measured again and again while the window gets its size: it counts where that ends.
    await expect
      .poll(() => [Math.round(sheet().getBoundingClientRect().width), sheet().offsetWidth])
      .toEqual([700, 794]);
  });
  await inWindow(narrowest, async () => {
    await alone(medium, 'en');
    await expect.poll(() => sheet().offsetWidth).toBeLessThanOrEqual(narrowest);
    expect(beyondWindow()).toBe(0);
    const text = sheet().querySelector('p');
    expect(text && parseFloat(getComputedStyle(text).fontSize)).toBeGreaterThanOrEqual(16);
    expect(await accessibilityFindings()).toEqual([]);
  });
});

test('a page that reflowed is a page of paper again where there is room', async () => {
  const medium = (await loadExamples('en'))('medium', 'medium');
  await inWindow(390, async () => {
    await alone(medium, 'en');
    await expect.poll(() => sheet().offsetWidth).toBeLessThanOrEqual(390);
    await inWindow(900, async () => {
      await expect.poll(() => sheet().offsetWidth).toBe(794);
    });
  });
});

test('how high the page is does not reach what stands on it, which would all be styled anew', async () => {
  await inWindow(1_280, async () => {
    await beside((await loadExamples('en'))('small', 'small'), 'en');
    const height = (of: Element | null) => of && getComputedStyle(of).getPropertyValue('--height');
    expect(height(sheet().parentElement)).toMatch(/^\d+(\.\d+)?px$/);
    expect(height(sheet())).toBe('');
    expect(height(sheet().querySelector('td'))).toBe('');
  });
});
