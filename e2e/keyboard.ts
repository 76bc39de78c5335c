import { expect, type Locator, type Page } from 'playwright/test';
import { questionsOf } from '../src/plan/chapters/index.ts';
import { labelFor } from '../src/plan/words/vocabulary.ts';
import type { ChapterId } from '../src/plan/chapters/index.ts';
import { type Answered, typedZone } from './answers.ts';
import type { Language } from './words.ts';

/** What the focus is on. */
interface Stop {
  tag: string;
  type: string;
  id: string;
  /** Name of a radio button or checkbox: the address of its question. */
  name: string;
  value: string;
  text: string;
}

/** Presses Tab and tells where the focus went. */
async function tab(page: Page): Promise<Stop> {
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const { activeElement: at } = document;
    const text = at?.textContent.trim() ?? '';
    const stop = { tag: at?.tagName ?? '', type: '', id: at?.id ?? '', name: '', value: '', text };
    if (at instanceof HTMLInputElement || at instanceof HTMLButtonElement) {
      return { ...stop, type: at.type, name: at.name, value: at.value };
    }
    return stop;
  });
}

/** Presses Tab (or Shift+Tab) until the focus is on something; fails when it is out of reach. */
export async function tabTo(
  page: Page,
  target: Locator,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 300; presses += 1) {
    if (await isThere()) return;
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused();
}

/** The keys that give a field its answer, for a browser in American English, as Playwright's is. */
async function answerByKeys(page: Page, { question, answer }: Answered): Promise<void> {
  const { keyboard } = page;
  switch (question.kind) {
    case 'text':
    case 'number':
      await keyboard.type(String(answer));
      return;
    case 'date': {
      const [year = '', month = '', day = ''] = String(answer).split('-');
      await keyboard.type(`${month}${day}${year}`);
      return;
    }
    case 'time':
      await keyboard.type(`${String(answer).replace(':', '')}A`);
      return;
    case 'zone':
      await keyboard.type(typedZone);
      return;
    case 'choice': {
      const { ids } = question.set;
      const place = ids.indexOf(String(answer));
      const isList = await page.evaluate(() => document.activeElement?.tagName === 'SELECT');
      // A list begins with "Choose"; the first radio button has the focus but is not chosen yet.
      if (!isList && place === 0) await keyboard.press('Space');
      for (let step = isList ? -1 : 0; step < place; step += 1) await keyboard.press('ArrowDown');
      return;
    }
    case 'many':
      return;
  }
}

/**
 * Fills in the chapter that is open, with Tab and the keys of each control alone: uses what lists suggest, adds an
 * entry to each list and answers all it asks; stops on the button that leads on.
 * @returns addresses of the answers that were given, as `question` or `list.question`
 */
export async function fillChapter(
  page: Page,
  chapter: ChapterId,
  answers: readonly Answered[],
  { say, words }: Language,
): Promise<Set<string>> {
  const lists = Object.entries(questionsOf(chapter)).filter(([, { kind }]) => kind === 'list');
  const addTo = new Map(
    lists.map(([name]) => [say.list.add(labelFor(words, chapter, name)), name]),
  );
  const onward = [say.chapter.continue, say.chapter.toReview];
  const given = new Set<string>();

  for (let presses = 0; presses < 900; presses += 1) {
    const stop = await tab(page);
    if (stop.type === 'submit' && onward.includes(stop.text)) return given;
    if (stop.tag === 'BUTTON') {
      const list = addTo.get(stop.text);
      if (list !== undefined) {
        addTo.delete(stop.text);
        await page.keyboard.press('Enter');
        // The new entry takes the focus once it is drawn; a hand is slower than that, a test is not.
        await expect(page.locator(`[id^="${list}."]:focus`)).toBeVisible();
      } else if (stop.text === say.list.use) {
        const offers = page.getByRole('button', { name: say.list.use, exact: true });
        const before = await offers.count();
        await page.keyboard.press('Enter');
        await expect(offers).toHaveCount(before - 1);
      }
      continue;
    }
    const field = stop.name || stop.id;
    const [name = '', , inEntry] = field.split('.');
    const address = inEntry === undefined ? name : `${name}.${inEntry}`;
    const answered = answers.find(
      (each) =>
        each.chapter === chapter &&
        (each.list === null ? each.name : `${each.list}.${each.name}`) === address,
    );
    if (!answered || !['INPUT', 'SELECT', 'TEXTAREA'].includes(stop.tag)) continue;
    if (stop.type === 'checkbox') {
      given.add(address);
      const wanted = Array.isArray(answered.answer) && answered.answer.includes(stop.value);
      if (wanted) await page.keyboard.press('Space');
    } else if (!given.has(address)) {
      given.add(address);
      await answerByKeys(page, answered);
    }
  }
  throw new Error(`Tab never reached the button that leads on from ${chapter}.`);
}
