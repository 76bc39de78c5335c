import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Page } from 'playwright/test';
import { guidePages } from '../src/i18n/guide.ts';
import { parseElements as elementsIn } from '../scripts/html-page.ts';
import { expect, localeIds, test } from './fixtures.ts';

/** What the site says of these ways to read, as a reader finds it. */
const words = {
  en: {
    asMarkdown: 'This page as Markdown',
    whole: 'The whole guide',
    print: 'Print or save as PDF',
    locale: 'en_GB',
    checked: 'Microsoft · 21 August 2025 · checked 22 November 2026',
  },
  'zh-tw': {
    asMarkdown: '本頁的 Markdown 版本',
    whole: '指南全文',
    print: '列印或存成 PDF',
    locale: 'zh_TW',
    checked: 'Microsoft · 2025 年 8 月 21 日 · 2026 年 11 月 22 日核對',
  },
  nl: {
    asMarkdown: 'Deze pagina als Markdown',
    whole: 'De hele gids',
    print: 'Afdrukken of opslaan als pdf',
    locale: 'nl_NL',
    checked: 'Microsoft · 21 augustus 2025 · gecontroleerd op 22 november 2026',
  },
  ko: {
    asMarkdown: '이 페이지를 Markdown으로 보기',
    whole: '가이드 전체',
    print: '인쇄하거나 PDF로 저장',
    locale: 'ko_KR',
    checked: 'Microsoft · 2025년 8월 21일 · 2026년 11월 22일 확인',
  },
} as const;

const parse = (markdown: string) =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

const textOf = (node: Nodes): string =>
  'children' in node ? node.children.map(textOf).join('') : 'value' in node ? node.value : '';

const below = (node: Nodes): Nodes[] => [
  node,
  ...('children' in node ? node.children.flatMap(below) : []),
];

/** The level and the words of each heading that a reader of the page sees. */
const headingsOn = (page: Page) =>
  page
    .locator('article')
    .locator('h1, h2, h3, h4')
    .evaluateAll((all) => all.map(({ tagName, textContent }) => `${tagName[1]} ${textContent}`));

const addressesIn = (markdown: string): string[] =>
  below(parse(markdown)).flatMap((node) => (node.type === 'link' ? [node.url] : []));

for (const locale of localeIds) {
  const say = words[locale];

  test(`every page is there as Markdown, with the headings of the page (${locale})`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    for (const name of guidePages) {
      await page.goto(`${locale}/guide/${name}/`);
      const link = page.getByRole('link', { name: say.asMarkdown, exact: true });
      const address = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
      expect(address).toMatch(new RegExp(`/${locale}/guide/${name}\\.md$`));
      const alternate = page.locator('link[rel="alternate"][type="text/markdown"]');
      expect(await alternate.evaluate((it: HTMLLinkElement) => it.href)).toBe(address);

      const response = await page.request.get(address);
      expect(response.headers()['content-type']).toBe('text/markdown; charset=utf-8');
      const nodes = below(parse(await response.text()));
      const headings = nodes.flatMap((node) =>
        node.type === 'heading' ? [`${node.depth} ${textOf(node)}`] : [],
      );
      expect(headings, name).toEqual(await headingsOn(page));

      const tables = await page.locator('article table').count();
      expect(
        nodes.filter(({ type }) => type === 'table'),
        name,
      ).toHaveLength(tables);
      const cited = nodes.flatMap((node) => (node.type === 'footnoteReference' ? node.label : []));
      expect(cited, name).toEqual(await page.locator('article .cite').allTextContents());
      const defined = nodes.filter(({ type }) => type === 'footnoteDefinition');
      expect(defined, name).toHaveLength(new Set(cited).size);
      expect(nodes.filter(({ type }) => type === 'html')).toEqual([]);
      for (const node of nodes) {
        if (node.type === 'link' || node.type === 'definition') {
          expect(node.url).toMatch(/^(?:https?|mailto):/);
        }
      }
    }
  });

  test(`the whole guide is one document that leads only within itself (${locale})`, async ({
    page,
  }) => {
    const titles: string[] = [];
    for (const name of guidePages) {
      const response = await page.request.get(`${locale}/guide/${name}/`);
      const title = elementsIn(await response.text()).find(({ tag }) => tag === 'h1');
      titles.push(title?.text ?? '');
    }
    await page.goto(`${locale}/guide/`);
    await page.getByRole('link', { name: say.whole, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: say.whole })).toBeVisible();

    const [contents, ...parts] = await page.locator('main h2').allTextContents();
    expect(contents).not.toBe('');
    expect(parts).toEqual(titles);
    const inContents = page.getByRole('navigation', { name: contents }).getByRole('link');
    expect(await inContents.allTextContents()).toEqual(titles);

    const { twice, nowhere, outside } = await page.evaluate(() => {
      const ids = Array.from(document.querySelectorAll('[id]'), ({ id }) => id);
      const links = [...document.querySelectorAll<HTMLAnchorElement>('main a')];
      const own = links.filter(({ pathname }) => pathname === location.pathname);
      const guide = new URL('../', location.href).pathname;
      return {
        twice: ids.filter((id, place) => ids.indexOf(id) !== place),
        nowhere: own.map(({ hash }) => hash.slice(1)).filter((id) => !ids.includes(id)),
        // To a page of the guide in this language, other than the list of them.
        outside: links
          .filter(({ origin }) => origin === location.origin)
          .map(({ pathname }) => pathname)
          .filter((to) => to.startsWith(guide) && to !== guide && to !== location.pathname),
      };
    });
    expect(twice).toEqual([]);
    expect(nowhere).toEqual([]);
    expect(outside).toEqual([]);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  });

  test(`each source says when somebody last checked it (${locale})`, async ({ page }) => {
    await page.goto(`${locale}/guide/training/`);
    const source = page.locator('#source-planning-guide');
    await expect(source).toContainText(say.checked);
  });

  test(`other sites get a picture and the language of each page (${locale})`, async ({ page }) => {
    const cards = new Set<string>();
    for (const path of ['', 'planner/', 'search/', ...guidePages.map((name) => `guide/${name}/`)]) {
      const elements = elementsIn(await (await page.request.get(`${locale}/${path}`)).text());
      const meta = (name: string) =>
        elements.find(({ attributes: { property, name: own } }) => (property ?? own) === name)
          ?.attributes['content'];
      expect(meta('og:locale')).toBe(say.locale);
      expect(meta('twitter:card')).toBe('summary_large_image');
      expect(meta('og:image:alt')).not.toBe('');
      expect(meta('og:title')).toBe(elements.find(({ tag }) => tag === 'title')?.text);
      expect(meta('og:description')).toBe(meta('description'));
      const { pathname } = new URL(meta('og:image') ?? '');
      const png = await (await page.request.get(pathname)).body();
      // Width and height stand at a fixed place in every PNG.
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
      cards.add(pathname);
    }
    expect(cards.size).toBe(guidePages.length + 1);
  });

  test(`llms.txt lists the guide, and every address in it leads somewhere (${locale})`, async ({
    page,
  }) => {
    const response = await page.request.get(`${locale}/llms.txt`);
    const file = await response.text();
    const tree = parse(file);
    expect(tree.children.slice(0, 2).map(({ type }) => type)).toEqual(['heading', 'blockquote']);
    const paths = addressesIn(file).map((address) => new URL(address).pathname);
    for (const name of guidePages) {
      expect(paths.filter((path) => path.endsWith(`/${locale}/guide/${name}.md`))).toHaveLength(1);
    }
    for (const path of paths) expect((await page.request.get(path)).ok(), path).toBe(true);
  });
}

test('cards of a page differ between languages', async ({ page }) => {
  const cards = await Promise.all(
    localeIds.map(async (locale) => {
      const response = await page.request.get(`cards/${locale}/glossary.png`);
      return (await response.body()).toString('base64');
    }),
  );
  expect(new Set(cards).size).toBe(4);
});

test('llms.txt of the site leads to that of each language', async ({ page }) => {
  const file = await (await page.request.get('llms.txt')).text();
  const paths = addressesIn(file).map((address) => new URL(address).pathname);
  expect(paths).toHaveLength(4);
  for (const path of paths) expect((await page.request.get(path)).ok(), path).toBe(true);
});

test('the whole guide prints from a button, each page on a new sheet, without what only leads around', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = 'yes';
    };
  });
  await page.goto('en/guide/print/');
  await page.getByRole('button', { name: words.en.print }).click();
  await expect(page.locator('html[data-printed]')).toHaveCount(1);

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: words.en.print })).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  await expect(page.locator('.in-plan').first()).toBeHidden();
  const title = page.getByRole('heading', { level: 2, name: 'Staffing', exact: true });
  const breaks = await title.evaluate(
    (heading) => getComputedStyle(heading.parentElement ?? heading).breakBefore,
  );
  expect(breaks).toBe('page');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole guide has no button that would do nothing', async ({ page }) => {
    await page.goto('ko/guide/print/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('button', { name: words.ko.print })).toHaveCount(0);
  });
});

test('the whole guide is no page for search engines', async ({ page }) => {
  const sitemap = await (await page.request.get('sitemap-0.xml')).text();
  expect(sitemap).toContain('/en/guide/training/');
  expect(sitemap).not.toContain('/guide/print/');
});
