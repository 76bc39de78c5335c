import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { chapterIds, questionsOf } from '../../../plan/chapters';
import { loadExamples } from '../../../plan/examples';
import { showList } from '../testing/lists';
import { sessionInMemory } from '../testing/session';

const lists = chapterIds.flatMap((chapter) =>
  Object.entries(questionsOf(chapter)).flatMap(([name, { kind }]) =>
    kind === 'list' ? [{ chapter, name }] : [],
  ),
);

const rowNow = () => document.activeElement?.closest('tr');
const cellNow = () => document.activeElement?.closest('td, th');

/** Presses a key until it leads nowhere; gives what the focus was in on its way. */
async function walk<Place>(key: string, place: () => Place): Promise<Place[]> {
  const before = place();
  await userEvent.keyboard(key);
  return place() === before ? [before] : [before, ...(await walk(key, place))];
}

beforeEach(async () => {
  await page.viewport(1600, 900);
});

test.each(lists)('in $chapter, $name, ↓ leads to every row and → to every cell', async (list) => {
  const session = sessionInMemory();
  await session.open((await loadExamples('en'))('large', 'p'), 'nothing');
  await showList(session, list);
  await expect.poll(() => document.querySelector('[role="grid"]')).toBeTruthy();
  for (const folded of document.querySelectorAll<HTMLElement>(
    '[aria-expanded="false"].section-head',
  ))
    folded.click();
  await expect
    .poll(() => document.querySelector('[aria-expanded="false"].section-head'))
    .toBeNull();

  for (const grid of document.querySelectorAll('[role="grid"]')) {
    grid.querySelector<HTMLElement>('[data-cell]')?.focus();
    const rows = [...grid.querySelectorAll('[data-row]')];
    const passed = await walk('{ArrowDown}', rowNow);
    expect(passed.map((row) => rows.indexOf(row as Element))).toEqual([...rows.keys()]);
    const cells = [...(passed.at(-1)?.querySelectorAll('[data-cell]') ?? [])];
    const reached = await walk('{ArrowRight}', cellNow);
    expect(reached.map((cell) => cells.indexOf(cell as Element))).toEqual([...cells.keys()]);
  }
});
