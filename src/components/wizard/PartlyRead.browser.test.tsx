import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { loadWords } from '../../plan/loading';
import type { Unread } from '../../plan/unread';
import { PartlyRead } from './PartlyRead';
import { accessibilityFindings } from './testing/accessibility';
import { show } from './testing/stage';

const words = await loadWords('en');

const badDate = (question: string, value: string): Unread => ({
  ...{ chapter: 'scope', question, value },
  why: 'badDate',
});

const several: Unread[] = [
  badDate('planDate', '2027-02-30'),
  { chapter: 'scope', question: 'regions', entry: 2, why: 'noEntryId' },
  badDate('kickoff', 'soon'),
  {
    ...{ chapter: 'scope', question: 'regions', entry: 1, item: 'zone' },
    ...{ why: 'badZone', value: 'the moon' },
  },
];

/** Shows what of a file could not be read; tells what was chosen. */
async function ask(unread: Unread[]) {
  const chosen = { onOpen: vi.fn(), onClose: vi.fn() };
  await show(<PartlyRead name="plan.md" words={words} unread={unread} {...chosen} />);
  return chosen;
}

const items = () =>
  [...document.querySelectorAll('.unread > li')].map((reason) => [
    reason.firstChild?.textContent,
    ...[...reason.querySelectorAll('li')].map((place) => place.textContent),
  ]);

test('what could not be read is said by its reason, each with its places', async () => {
  await ask(several);
  await expect
    .element(page.getByRole('dialog', { name: 'The planner can read only part of this file' }))
    .toBeVisible();
  await expect
    .element(page.getByText('You can open plan.md as a new plan, without the items listed here.'))
    .toBeVisible();
  expect(items()).toEqual([
    [
      '2 dates that do not exist',
      'Scope and owner › Date of the plan › 2027-02-30',
      'Scope and owner › Kick-off › soon',
    ],
    ['1 list entry without the id that the planner gave it', 'Scope and owner › Regions, entry 2'],
    [
      '1 time zone without a valid name',
      'Scope and owner › Regions, entry 1 › Time zone › the moon',
    ],
  ]);
  expect(await accessibilityFindings()).toEqual([]);
});

test('many places are named as far as they help, the rest is counted', async () => {
  await ask(Array.from({ length: 7 }, (_, day) => badDate('planDate', `day ${day}`)));
  const [reason = []] = items();
  expect(reason[0]).toBe('7 dates that do not exist');
  expect(reason).toHaveLength(7);
  expect(reason.at(-1)).toBe('and in 2 more places');
});

test('entries beyond a list are counted one by one', async () => {
  await ask([{ chapter: 'scope', question: 'regions', why: 'tooManyEntries', value: 99_970 }]);
  expect(items()).toEqual([
    ['99,970 entries too many for their list', 'Scope and owner › Regions'],
  ]);
});

test('the rest is opened only when asked for', async () => {
  const first = await ask(several);
  await page.getByRole('button', { name: 'Cancel' }).click();
  expect([first.onOpen, first.onClose].map(({ mock }) => mock.calls.length)).toEqual([0, 1]);
});

test('Escape opens nothing', async () => {
  const { onOpen, onClose } = await ask(several);
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => {
    expect(onClose).toHaveBeenCalledOnce();
  });
  expect(onOpen).not.toHaveBeenCalled();
});

test('the rest opens, once', async () => {
  const { onOpen, onClose } = await ask(several);
  await page.getByRole('button', { name: 'Open anyway' }).click();
  await vi.waitFor(() => {
    expect([onOpen, onClose].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });
});
