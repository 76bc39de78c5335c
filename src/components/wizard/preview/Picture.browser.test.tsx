import { describe, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { localeIds } from '../../../i18n/locales';
import { exampleIds, loadExamples } from '../../../plan/examples';
import { hardDrawings } from '../../../plan/testing/drawings';
import { accessibilityFindings } from '../testing/accessibility';
import { show } from '../testing/stage';
import { inWindow, narrowest } from '../testing/window';
import { Picture } from './Picture';
import Preview from './Preview';

/** Texts of a drawing that run into each other or out of it, as this browser draws them. */
function faultsIn(svg: SVGSVGElement): string[] {
  const { width, height } = svg.viewBox.baseVal;
  const texts = [...svg.querySelectorAll('text')].map((text) => ({
    said: text.textContent,
    box: text.getBBox(),
  }));
  const outside = texts
    .filter(
      ({ box }) => box.x < -1 || box.x + box.width > width + 1 || box.y + box.height > height + 1,
    )
    .map(({ said }) => `outside: ${said}`);
  const meeting = texts.flatMap(({ said, box: one }, index) =>
    texts
      .slice(index + 1)
      // The boxes of fonts reach above and below their letters.
      .filter(
        ({ box: other }) =>
          Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x) > 0.5 &&
          Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y) >
            Math.min(one.height, other.height) * 0.3,
      )
      .map((other) => `${said} / ${other.said}`),
  );
  return [...outside, ...meeting];
}

const drawings = () => [...document.querySelectorAll<SVGSVGElement>('svg.drawing')];

for (const locale of localeIds) {
  describe(`in ${locale}`, () => {
    test.each(exampleIds)(
      'the drawings of the %s example: no text runs into another',
      async (id) => {
        const plan = (await loadExamples(locale))(id, id);
        await inWindow(1_000, async () => {
          await show(<Preview plan={plan} language={locale} onLanguage={() => undefined} />, {
            locale,
          });
          await expect.poll(() => drawings().length).toBe(4);
          expect(drawings().map(faultsIn)).toEqual([[], [], [], []]);
          // At the width of paper they stand at full size.
          expect(drawings().map((svg) => Math.round(svg.getBoundingClientRect().width))).toEqual([
            671, 671, 671, 671,
          ]);
        });
      },
    );
  });
}

describe('drawings at the limits of what a plan can hold', () => {
  test.each(Object.entries(hardDrawings))('%s', async (_, drawing) => {
    await inWindow(1_000, async () => {
      await show(
        <div class="sheet">
          <Picture drawing={drawing} />
        </div>,
      );
      expect(drawings().flatMap(faultsIn)).toEqual([]);
    });
  });
});

const medium = async () => (await loadExamples('en'))('medium', 'medium');

test('axe finds nothing, light and dark, and each drawing is a picture with a name and a description', async () => {
  await show(<Preview plan={await medium()} language="en" onLanguage={() => undefined} />);
  await expect.poll(() => drawings().length).toBe(4);
  for (const name of [
    'Tiers and escalation',
    'Around the clock',
    'Escalation path',
    'Timeline of the rollout',
  ]) {
    const picture = page.getByRole('img', { name, exact: true });
    await expect.element(picture).toBeVisible();
    expect(picture.element().querySelector('desc')?.textContent).toMatch(/Tier 1|Pilot/);
  }
  expect(await accessibilityFindings()).toEqual([]);
});

test('a press on a drawing leads to the list that it shows', async () => {
  await show(
    <Preview plan={await medium()} language="en" onLanguage={() => undefined} chapter="teams" />,
  );
  await expect.poll(() => drawings().length).toBe(4);
  location.hash = '#/none';
  drawings()[3]?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
  await expect.poll(() => location.hash).toBe('#/rollout/phases');
});

test('on a phone a drawing stays legible: it scrolls in itself, where the keyboard can reach it', async () => {
  const plan = await medium();
  await inWindow(narrowest, async () => {
    await show(<Preview plan={plan} language="en" onLanguage={() => undefined} />);
    await expect.poll(() => drawings().length).toBe(4);
    await expect
      .poll(() => Math.min(...drawings().map((svg) => svg.getBoundingClientRect().width)))
      .toBeGreaterThanOrEqual(600);
    await expect.element(page.getByRole('group', { name: 'Around the clock' })).toBeVisible();
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth).toBe(clientWidth);
  });
});

test('in forced colours everything is drawn in the colour of text', async () => {
  await show(<Preview plan={await medium()} language="en" onLanguage={() => undefined} />);
  await expect.poll(() => drawings().length).toBe(4);
  const features = (value: string) => ({ features: [{ name: 'forced-colors', value }] });
  await cdp().send('Emulation.setEmulatedMedia', features('active'));
  try {
    const probe = document.body.appendChild(document.createElement('span'));
    probe.setAttribute('style', 'color: CanvasText');
    const text = getComputedStyle(probe).color;
    probe.remove();
    for (const shape of document.querySelectorAll('svg.drawing :is(path, text)')) {
      const { fill, stroke } = getComputedStyle(shape);
      expect([fill, stroke].filter((ink) => ink !== 'none' && ink !== text)).toEqual([]);
    }
  } finally {
    await cdp().send('Emulation.setEmulatedMedia', features('none'));
  }
});
