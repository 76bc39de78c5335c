import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { loadExamples } from '../../examples';
import type { Plan } from '../../plan';
import { fullPlan } from '../../testing/fullPlan';
import { orders, textFrom } from '../../testing/orders';
import { write } from './file';

/** What a downloaded web page looks like on A4 less its margins. */
async function onPaper(locale: 'en' | 'nl' | 'ko' | 'zh-tw', plan: Plan): Promise<Document> {
  await page.viewport(1280, 900);
  const html = textFrom(await write((await orders(locale))(plan)));
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 673px; block-size: 900px; border: 0';
  // Rules for paper, so that they can be measured on a screen.
  frame.srcdoc = html.replace('@media print', '@media all').replace(/<meta http-equiv.*?>/, '');
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    document.body.replaceChildren(frame);
  });
  if (!frame.contentDocument) throw new Error('no page');
  return frame.contentDocument;
}

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

test('words of an English plan stay whole in tables, as there is room for them', async () => {
  const tell = await loadExamples('en');
  const paper = await onPaper('en', tell('large', 'large'));
  const parted: string[] = [];
  for (const cell of paper.querySelectorAll('th, td')) {
    const walker = paper.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const { 0: word, index } of (node as Text).data.matchAll(/\p{L}{2,}/gu)) {
        if (isParted(node as Text, index, index + word.length)) parted.push(word);
      }
    }
  }
  expect(parted).toEqual([]);
});
