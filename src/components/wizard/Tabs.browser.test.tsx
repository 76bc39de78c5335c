import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { View } from './state/route';
import { Tabs } from './Tabs';
import { accessibilityFindings, findingsInNames } from './testing/accessibility';
import { show } from './testing/stage';
import { beyondWindow, inWindow, narrowest } from './testing/window';

const links = () => page.getByRole('navigation').getByRole('link').elements();

const marked = () =>
  links()
    .filter((link) => link.getAttribute('aria-current') === 'page')
    .map(({ textContent }) => textContent);

const examples = [
  { locale: 'en', label: 'Parts of the planner', tabs: ['Chapters', 'Answer', 'Preview'] },
  { locale: 'zh-tw', label: '規劃工具的各個部分', tabs: ['章節', '作答', '預覽'] },
  {
    locale: 'nl',
    label: 'Onderdelen van de planner',
    tabs: ['Hoofdstukken', 'Invullen', 'Voorvertoning'],
  },
  { locale: 'ko', label: '플래너 화면', tabs: ['장 목록', '답하기', '미리 보기'] },
] as const;

for (const { locale, label, tabs } of examples) {
  test(`the parts of the planner have names that fit into the narrowest window (${locale})`, async () => {
    await inWindow(narrowest, async () => {
      await show(<Tabs view="scope" chapter="scope" />, { locale });
      await expect.element(page.getByRole('navigation')).toHaveAccessibleName(label);
      expect(links().map(({ textContent }) => textContent)).toEqual(tabs);
      expect(links().filter((link) => link.scrollWidth > link.clientWidth)).toEqual([]);
      expect(beyondWindow()).toBe(0);
      expect(await findingsInNames()).toEqual([]);
    });
  });
}

test('the part that is shown is marked, and only that; views beside the three mark none', async () => {
  const views: [View, string[]][] = [
    ['overview', ['Chapters']],
    ['scope', ['Answer']],
    ['training', ['Answer']],
    ['preview', ['Preview']],
    ['review', []],
    ['plans', []],
    ['questions', []],
  ];
  for (const [view, names] of views) {
    await show(<Tabs view={view} chapter="scope" />);
    expect([view, marked()]).toEqual([view, names]);
  }
  expect(await accessibilityFindings()).toEqual([]);
});

test('the keyboard reaches each part, and Answer leads back to the chapter that was answered last', async () => {
  await show(<Tabs view="preview" chapter="training" />);
  const passed: string[] = [];
  for (const address of ['#/', '#/training', '#/preview']) {
    await userEvent.tab();
    passed.push(document.activeElement?.textContent ?? '');
    await userEvent.keyboard('{Enter}');
    expect(location.hash).toBe(address);
  }
  expect(passed).toEqual(['Chapters', 'Answer', 'Preview']);
});

test('where there is room for chapters and form side by side, nobody is offered them one by one', async () => {
  await show(<Tabs view="scope" chapter="scope" />);
  await expect.element(page.getByRole('navigation')).toBeVisible();
  await inWindow(960, async () => {
    await expect.element(page.getByRole('navigation')).not.toBeInTheDocument();
  });
});
