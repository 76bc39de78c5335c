import { afterEach, beforeEach, expect, type MockInstance, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Locale } from '../../../i18n/locales';
import type { ChapterId } from '../../../plan/chapters';
import { loadWords } from '../../../plan/loading';
import { loadFormatWords } from '../../../plan/formats/load';
import { blankPlan } from '../../../plan/plan';
import { show } from '../testing/stage';
import Printout from './Printout';

const blank = blankPlan('blank', 'en');
const scope = { ...blank.answers.scope, organisation: 'Northwick' };
const plan = { ...blank, answers: { ...blank.answers, scope } };

let print: MockInstance<typeof window.print>;
/** What is on the page when the browser is asked to print. */
let printed: Element | null;

beforeEach(() => {
  printed = null;
  print = vi.spyOn(window, 'print').mockImplementation(() => {
    printed = document.querySelector('.printout');
  });
});

afterEach(() => {
  print.mockRestore();
});

async function printOut(language: Locale, chapters: readonly ChapterId[] = ['scope', 'training']) {
  const onDone = vi.fn();
  const [words, say] = await Promise.all([loadWords(language), loadFormatWords(language)]);
  const printing = { words, say, options: { chapters, diagram: false } };
  await show(<Printout plan={plan} {...printing} onDone={onDone} />);
  await vi.waitUntil(() => printed, { interval: 10 });
  return onDone;
}

const headings = () =>
  [...(printed?.querySelectorAll('section h2') ?? [])].map((each) => each.textContent);

test('the document is there when the browser is asked to print, once', async () => {
  const onDone = await printOut('en');
  expect(print).toHaveBeenCalledOnce();
  expect(printed?.querySelector('h1')?.textContent).toContain('Northwick');
  expect(headings().join()).toMatch(/Scope and owner.*Training/);
  expect(onDone).not.toHaveBeenCalled();
  dispatchEvent(new Event('afterprint'));
  dispatchEvent(new Event('afterprint'));
  expect(onDone).toHaveBeenCalledOnce();
});

test('paper has its own language and only the chapters that were chosen', async () => {
  await printOut('nl', ['training']);
  expect(printed?.getAttribute('lang')).toBe('nl');
  expect(headings().join()).toContain('Training');
  expect(headings().join()).not.toContain('Reikwijdte en eigenaar');
});

test('on paper a gap is marked, but leads nowhere', async () => {
  await printOut('en');
  expect(printed?.textContent).toContain('not filled in yet');
  expect(printed?.querySelectorAll('section :is(a, button), [data-changed]')).toHaveLength(0);
});

test('the contents lead to every part that is printed, and to nothing else on the page', async () => {
  await printOut('nl');
  const contents = printed?.querySelector('nav');
  expect(contents?.querySelector('h2')?.textContent).toBe('Inhoud');
  // There is no second list of them, and they stand where the document has them.
  expect(printed?.textContent.split('Inhoud')).toHaveLength(2);
  expect(contents?.previousElementSibling?.textContent).toMatch(/^Samenvatting/);
  expect(contents?.nextElementSibling?.textContent).toMatch(/^1 Reikwijdte en eigenaar/);
  const links = [...(contents?.querySelectorAll('a') ?? [])];
  const targets = links.map((link) => document.querySelector(link.getAttribute('href') ?? ''));
  expect(targets.map((target) => target?.textContent)).toEqual(headings());
  expect(links.map(({ textContent }) => textContent)).toEqual(headings());
  expect(targets.every((target) => printed?.contains(target ?? null))).toBe(true);
});

test('what is printed is called after the document, whatever stands in its title', async () => {
  const before = document.title;
  const hostile = 'North"wick\\ } * { color: red } </style> 한국 🙂';
  const answers = { ...plan.answers, scope: { ...scope, organisation: hostile } };
  const [words, say] = await Promise.all([loadWords('en'), loadFormatWords('en')]);
  const printing = { words, say, options: { chapters: [], diagram: false } };
  await show(<Printout plan={{ ...plan, answers }} {...printing} onDone={vi.fn()} />);
  await vi.waitUntil(() => printed, { interval: 10 });
  expect(document.title).toBe(`Intune support plan: ${hostile}`);
  const rules = document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
  expect(rules.map((rule) => rule.constructor.name)).toEqual(['CSSPageRule', 'CSSPageRule']);
  expect(rules[0]?.cssText).toContain('한국 🙂');
  await show(<p>Gone</p>);
  expect(document.title).toBe(before);
  expect(document.adoptedStyleSheets).toHaveLength(0);
});

test('on the screen it is neither seen nor read out', async () => {
  await printOut('en');
  expect(printed?.checkVisibility()).toBe(false);
  await expect.element(page.getByRole('heading')).not.toBeInTheDocument();
});

test('a printout that is gone hears of no other printing', async () => {
  const onDone = await printOut('en');
  await show(<p>Gone</p>);
  dispatchEvent(new Event('afterprint'));
  expect(onDone).not.toHaveBeenCalled();
});
