import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localeIds, locales } from '../../../i18n/locales';
import { exampleIds, loadExamples } from '../../examples';
import { textOf } from '../../markdownFile';
import { fullPlan } from '../../testing/fullPlan';
import { halfPlan } from '../../testing/halfPlan';
import { hostileText } from '../../testing/hostile';
import { orders, textFrom } from '../../testing/orders';
import { plans } from '../../testing/plans';
import {
  attribute,
  elementsOf,
  gapsIn,
  readHtml,
  readMarkdown,
  textIn,
} from '../../testing/readers';
import { write } from './file';

const english = await orders('en');
const htmlOf = async (order: ReturnType<typeof english>) => textFrom(await write(order));

/** What a plan says in Markdown, where only words stand for a drawing: in a web page its title is that of the drawing. */
function inMarkdown(order: ReturnType<typeof english>, html: string) {
  const read = readMarkdown(textOf(order.plan, order.words));
  const titles = elementsOf(html).flatMap((each) =>
    each.tagName === 'figcaption' ? `p ${textIn(each)}` : [],
  );
  return { ...read, blocks: read.blocks.filter((block) => !titles.includes(block)) };
}

test('there is room to sign in the table of signatures alone, also where all sign for the same', async () => {
  const plan = (await loadExamples('en'))('medium', 'medium');
  const toSign = async () =>
    elementsOf(await htmlOf(english(plan)))
      .filter((each) => attribute(each, 'class')?.split(' ').includes('to-sign'))
      .map((table) => textIn(table).split('Signature')[0]);
  expect(await toSign()).toEqual(['NameAgrees toSigned on']);
  for (const approver of plan.answers.agreement.approvers) {
    approver.approves = ['whole'];
    approver.signedOn = null;
  }
  expect(await toSign()).toEqual(['NameSigned on']);
});

describe.each(localeIds)('a web page in %s', async (locale) => {
  const order = await orders(locale);
  const tell = await loadExamples(locale);

  test.each(exampleIds)('says what the Markdown of the %s plan says', async (id) => {
    const html = await htmlOf(order(tell(id, id)));
    const read = readHtml(html);
    expect(read).toEqual(inMarkdown(order(tell(id, id)), html));
    expect(read.tables.length).toBeGreaterThan(15);
  });

  test('is in its language, has a title and working contents', async () => {
    const elements = elementsOf(await htmlOf(order(tell('small', 'small'))));
    const named = (name: string) => elements.filter(({ tagName }) => tagName === name);
    const [root, ...others] = named('html');
    expect(others).toEqual([]);
    expect(root && attribute(root, 'lang')).toBe(locales[locale].lang);
    // Those of drawings stand in the body.
    const titles = named('title').filter(({ parentNode }) => parentNode?.nodeName === 'head');
    expect(titles.map((title) => textIn(title))).toEqual(named('h1').map((title) => textIn(title)));
    const ids = elements.flatMap((each) => attribute(each, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const links = named('a').map((link) => [attribute(link, 'href'), textIn(link)]);
    const headings = elements
      .filter(({ tagName }) => /^h[23]$/.test(tagName))
      .map((each) => [`#${attribute(each, 'id')}`, textIn(each)])
      .filter(([id]) => id !== '#document-contents');
    expect(links).toEqual(headings);
    expect(links.map(([href]) => href)).toContain('#scope');
    expect(links.map(([href]) => href)).toContain('#teams-1');
  });
});

test('error messages, which stay in English, say so', async () => {
  const tell = await loadExamples('ko');
  const elements = elementsOf(await htmlOf((await orders('ko'))(tell('small', 'small'))));
  const english = elements.filter(
    (each) => attribute(each, 'lang') === 'en' && each.tagName === 'span',
  );
  expect(english.map((each) => textIn(each)).slice(0, 2)).toEqual([
    'hasn’t given you access',
    'UserLicenseTypeInvalid',
  ]);
});

test('every cell at the head of a column says so', async () => {
  const elements = elementsOf(await htmlOf(english(fullPlan())));
  const heads = elements.filter(({ tagName }) => tagName === 'th');
  expect(heads.length).toBeGreaterThan(60);
  expect(new Set(heads.map((each) => attribute(each, 'scope')))).toEqual(new Set(['col']));
});

test('what may be wider than a window has a name and a stop for the keyboard, drawings as tables', async () => {
  const elements = elementsOf(await htmlOf(english(fullPlan())));
  const named = (name: string) => elements.filter(({ tagName }) => tagName === name);
  const captions = named('figcaption').map((caption) => textIn(caption));
  expect(captions).toHaveLength(named('figure').length);
  expect(captions).toContain('Timeline of the rollout');
  const scrolling = elements.filter((each) => attribute(each, 'class') === 'scroll');
  expect(scrolling).toHaveLength(named('table').length + named('svg').length);
  for (const each of scrolling) expect(attribute(each, 'tabindex')).toBe('0');
  const names = scrolling.map((each) => attribute(each, 'aria-label'));
  for (const caption of captions) expect(names).toContain(caption);
});

test('a drawing and the table that says the same share its title, which is read once', async () => {
  const elements = elementsOf(await htmlOf(english(fullPlan())));
  const title = 'Timeline of the rollout';
  const said = elements.filter((each) => /^(figcaption|p|h3)$/.test(each.tagName));
  expect(said.filter((each) => textIn(each) === title).map(({ tagName }) => tagName)).toEqual([
    'figcaption',
  ]);
  const named = elements.filter((each) => attribute(each, 'aria-label') === title);
  const held = named.map((each) => each.childNodes.map(({ nodeName }) => nodeName));
  expect(held).toEqual([['svg'], ['table']]);
});

test('gaps and proposals are marked', async () => {
  const sources = { 'scope.version': 'proposed', 'scope.users': 'example' } as const;
  const half = { ...halfPlan(), sources };
  const elements = elementsOf(await htmlOf(english(half)));
  const marked = (name: string) =>
    elements.filter((each) => attribute(each, 'class') === name).map((each) => textIn(each));
  expect(new Set(marked('gap'))).toEqual(new Set(['not filled in yet']));
  expect(marked('gap')).toHaveLength(gapsIn(textOf(half, english(half).words)));
  expect(marked('source source--proposed')).toEqual(['(proposed)']);
  expect(marked('source source--example')).toEqual(['(example value)']);
});

/** What such a file is made of; nothing of it can run or fetch. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  html: ['lang'],
  head: [],
  meta: ['charset', 'http-equiv', 'content', 'name'],
  title: [],
  style: [],
  body: [],
  main: [],
  nav: ['aria-labelledby'],
  figure: [],
  figcaption: [],
  svg: ['class', 'role', 'viewBox', 'width', 'height', 'fill', 'font-size'],
  desc: [],
  path: [
    'class',
    'd',
    'fill',
    'stroke',
    'stroke-width',
    'stroke-dasharray',
    'stroke-linecap',
    'fill-opacity',
    'stroke-opacity',
  ],
  text: ['class', 'x', 'y', 'text-anchor', 'font-size', 'font-weight', 'lang', 'fill-opacity'],
  div: ['class', 'role', 'tabindex', 'aria-label'],
  h1: ['id'],
  h2: ['id'],
  h3: ['id'],
  p: ['class'],
  ul: [],
  li: ['class'],
  a: ['href'],
  table: ['role', 'class'],
  thead: ['role'],
  tbody: ['role'],
  tr: ['role'],
  th: ['role', 'scope'],
  td: ['role', 'data-head'],
  strong: [],
  em: ['class'],
  span: ['class', 'lang'],
  br: [],
};

test('whatever was typed stays text', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(plans(hostileText), async (plan) => {
      const html = await htmlOf(english(plan));
      for (const element of elementsOf(html)) {
        const strange = element.attrs.filter(
          ({ name }) => !allowed[element.tagName]?.includes(name),
        );
        expect([element.tagName, element.tagName in allowed, strange]).toEqual([
          element.tagName,
          true,
          [],
        ]);
        if (element.tagName === 'a') expect(attribute(element, 'href')).toMatch(/^#[\w-]+$/);
      }
      expect(readHtml(html)).toEqual(inMarkdown(english(plan), html));
    }),
    { numRuns: 20 },
  );
});

test('nothing in it asks for anything', async () => {
  const html = await htmlOf(english(fullPlan()));
  expect(html).not.toMatch(/<script|<link|<img|@import|url\(|https?:/i);
  expect(html).toContain("default-src 'none'");
});
