import { expect, type Locator, type Page } from 'playwright/test';
import { say } from './english.ts';

/** An answer as it is stored. */
export type Given = string | number | readonly string[];

/** What the focus is on. */
interface Stop {
  tag: string;
  type: string;
  /** The question's address: `question`, or `list.entry.question`. Empty for what answers nothing. */
  field: string;
  /** What a radio button or checkbox stands for, or what a list has chosen. */
  value: string;
  text: string;
  /** How many choices a list to choose from has. */
  choices: number;
  /** The list in which it stands. */
  list: string;
}

const stopOf = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const { activeElement: at } = document;
    const stop = {
      tag: at?.tagName ?? '',
      type: '',
      field: at?.id ?? '',
      value: '',
      text: at?.textContent.trim() ?? '',
      choices: at instanceof HTMLSelectElement ? at.length : 0,
      list: at?.closest('section.list')?.querySelector('h3')?.id ?? '',
    };
    if (at instanceof HTMLInputElement || at instanceof HTMLButtonElement) {
      return { ...stop, type: at.type, field: at.name || at.id, value: at.value };
    }
    return at instanceof HTMLSelectElement ? { ...stop, value: at.value } : stop;
  });

/** Presses Tab and tells where the focus went. */
async function tab(page: Page): Promise<Stop> {
  await page.keyboard.press('Tab');
  return stopOf(page);
}

/** Presses Tab (or Shift+Tab) until the focus is on something; fails when it is out of reach. */
export async function tabTo(
  page: Page,
  target: Locator,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  // Found once: looking for it by its role after each key takes longer than the key.
  const sought = await target.elementHandle();
  const isThere = () => page.evaluate((element) => element === document.activeElement, sought);
  for (let presses = 0; presses < 300; presses += 1) {
    if (await isThere()) return;
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused();
}

/** How many letters of a text are typed key by key. */
const keyByKey = 6;

/** The keys that give the field with the focus its answer, in a browser in American English, as Playwright's is. */
async function answerByKeys(page: Page, stop: Stop, answer: string): Promise<void> {
  const { type, choices } = stop;
  const { keyboard } = page;
  if (type === 'date') {
    const [year = '', month = '', day = ''] = answer.split('-');
    await keyboard.type(`${month}${day}${year}`);
  } else if (type === 'time') {
    const [hours = '', minutes = ''] = answer.split(':');
    const afternoon = Number(hours) >= 12;
    const hour = String(Number(hours) - (afternoon && hours !== '12' ? 12 : 0)).padStart(2, '0');
    await keyboard.type(`${hour}${minutes}${afternoon ? 'P' : 'A'}`);
  } else if (type === 'radio' || (choices > 0 && choices <= 40)) {
    // The first radio button has the focus but is not chosen yet; a list begins with "Choose".
    if (type === 'radio') await keyboard.press('Space');
    for (let presses = 0; presses < 40; presses += 1) {
      if ((await stopOf(page)).value === answer) return;
      await keyboard.press('ArrowDown');
    }
    throw new Error(`No arrow key leads to ${answer}.`);
  } else if (choices > 0) {
    // In a long list of choices, such as time zones, typing finds the one.
    await keyboard.type(answer);
  } else {
    // The rest comes at once, as from an input method: key by key, thousands of letters take half a minute.
    await keyboard.type(answer.slice(0, keyByKey));
    if (answer.length > keyByKey) await keyboard.insertText(answer.slice(keyByKey));
  }
}

/**
 * Fills in the chapter that is open, with Tab and the keys of each control alone: adds a row to each list, after
 * what the guide suggests where that is wanted, and answers it in its details; stops on the button that leads on. A field without an answer fails.
 * @param answers by `question`, or `list.question` for what entries ask
 * @param untouched lists that get no entry here and are left as they are
 * @returns addresses of the answers that were given
 */
export async function fillChapter(
  page: Page,
  answers: Readonly<Record<string, Given>>,
  suggestionsOf: readonly string[],
  untouched: readonly string[],
): Promise<string[]> {
  const onward = [say.chapterForm.continue, say.chapterForm.toReview];
  const given = new Set<string>();
  const begun = new Set<string>();

  for (let presses = 0; presses < 900; presses += 1) {
    const stop = await tab(page);
    const { list } = stop;
    if (stop.tag === 'BUTTON' && onward.includes(stop.text)) return [...given];
    if (stop.tag === 'BUTTON') {
      if (stop.text === say.entries.use && suggestionsOf.includes(list)) {
        await page.keyboard.press('Enter');
        await expect(page.locator(`[id^="${list}."]:focus`)).toBeVisible();
      } else if (
        stop.text.startsWith('Add to “') &&
        !begun.has(list) &&
        !untouched.includes(list)
      ) {
        begun.add(list);
        await page.keyboard.press('Enter');
        // The new row takes the focus once it is drawn; a hand is slower than that, a test is not.
        await expect(page.locator(`[id^="${list}."]:focus`)).toBeVisible();
        await page.keyboard.press('Alt+Enter');
        await expect(page.locator('dialog h3:focus')).toBeVisible();
      }
      // What a suggestion has brought is read and confirmed.
      if (/^Confirm \d+ answers in this chapter$/.test(stop.text))
        await page.keyboard.press('Enter');
      continue;
    }
    // What a plan can do without is folded.
    if (stop.tag === 'SUMMARY' && /^\d+ details?, none answered$/.test(stop.text))
      await page.keyboard.press('Enter');
    // Registers hold who was named in other fields; what they hold is passed by.
    if (!['INPUT', 'SELECT', 'TEXTAREA'].includes(stop.tag) || untouched.includes(list)) continue;
    const [name = '', , inEntry] = stop.field.split('.');
    const address = inEntry === undefined ? name : `${name}.${inEntry}`;
    const answer = answers[address];
    if (answer === undefined) throw new Error(`There is a field ${address}, but no answer to it.`);
    if (typeof answer === 'object') {
      if (answer.includes(stop.value)) await page.keyboard.press('Space');
    } else if (!given.has(address)) {
      await answerByKeys(page, stop, String(answer));
    }
    given.add(address);
  }
  throw new Error('Tab never reached the button that leads on.');
}
