import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type Locale, localeIds } from '../../../i18n/locales';
import { scope } from '../../../plan/chapters/scope/questions';
import { accessibilityFindings, findingsInNames } from '../testing/accessibility';
import { sessionInMemory } from '../testing/session';
import { showFollowing } from '../testing/stage';
import type { FieldError } from '../state/context';
import { focusOn } from '../state/focus';
import type { Route } from '../state/route';
import type { Session } from '../state/session';
import { ListField } from './ListField';

const { regions } = scope.places;

const here: Route = { view: 'scope', field: null, fromReview: false };

interface Example {
  disabled?: boolean;
  titled?: boolean;
  errors?: readonly FieldError[];
  route?: Route;
}

/** Shows the regions of a session's plan, as the chapter does. */
const showList = (
  session: Session,
  { disabled = false, titled = false, errors = [], route = here }: Example = {},
  locale: Locale = 'en',
) =>
  showFollowing(
    ({ history: { plan } }) => (
      <ListField
        name="regions"
        question={regions}
        entries={plan.answers.scope.regions}
        onEntries={(entries, key) => {
          session.answer('scope', 'regions', entries, `scope.${key}`);
        }}
        errors={errors}
        disabled={disabled}
        titled={titled}
        route={route}
      />
    ),
    { session, locale },
  );

const region = (name: string) => ({ id: name, region: name, zone: null, regionUsers: null });

/** Shows a list with entries of these names; gives back the session that holds them. */
async function showRegions(
  names: readonly string[],
  example?: Example,
  locale: Locale = 'en',
): Promise<Session> {
  const session = sessionInMemory(locale);
  session.answer('scope', 'regions', names.map(region), 'scope.regions');
  await showList(session, example, locale);
  return session;
}

const names = () =>
  page
    .getByRole('listitem')
    .elements()
    .map((entry) => entry.querySelector('.entry__name')?.textContent);
const button = (name: string) => page.getByRole('button', { name, exact: true });
const press = async (name: string) => {
  button(name).first().element().focus();
  await userEvent.keyboard('{Enter}');
};
const toggle = (name: string) => page.getByRole('button', { name: new RegExp(`^${name} `) });
const focused = () => document.activeElement;

const examples: Record<string, string[]> = {
  empty: [],
  'two entries': ['Europe', 'Asia'],
  full: Array.from({ length: 30 }, (_, index) => `Region ${index}`),
};

for (const [name, entries] of Object.entries(examples)) {
  test(`a list is accessible (${name})`, async () => {
    await showRegions(entries);
    expect(await accessibilityFindings()).toEqual([]);
  });
}

for (const locale of localeIds) {
  test(`a list with an entry open names its controls (${locale})`, async () => {
    const route = { ...here, field: 'regions.Asia.region' };
    await showRegions(['Europe', 'Asia'], { route }, locale);
    await expect.element(page.getByRole('textbox').first()).toHaveFocus();
    expect(await findingsInNames()).toEqual([]);
  });
}

test('a list with an entry open is accessible', async () => {
  await showRegions(['Europe', 'Asia'], { route: { ...here, field: 'regions.Asia.region' } });
  await expect.element(page.getByRole('textbox').first()).toHaveFocus();
  expect(await accessibilityFindings()).toEqual([]);
});

test('a new entry is open, and the focus is on it', async () => {
  const session = await showRegions([]);
  await press('Add to “Regions”');
  await expect.element(toggle('Regions, no. 1')).toHaveFocus();
  await expect.element(toggle('Regions, no. 1')).toHaveAttribute('aria-expanded', 'true');
  await page.getByRole('textbox', { name: 'Region', exact: true }).fill('Europe');
  await press('Add to “Regions”');
  expect(names()).toEqual(['Europe', 'Regions, no. 2']);
  await expect.element(toggle('Regions, no. 2')).toHaveFocus();
  expect(session.state().history.plan.answers.scope.regions.map((each) => each.region)).toEqual([
    'Europe',
    '',
  ]);
});

test('an entry says how many answers it still needs, or that it is complete', async () => {
  await showRegions(['Europe']);
  // Region is answered, the time zone is not, and the users are optional.
  await expect.element(toggle('Europe')).toHaveAccessibleName('Europe 1 open');
  await toggle('Europe').click();
  await page.getByRole('combobox', { name: 'Time zone' }).selectOptions('Europe/Amsterdam');
  await expect.element(toggle('Europe')).toHaveAccessibleName(/^Europe.* complete$/);
});

test('an entry closes and opens by its name', async () => {
  await showRegions(['Europe']);
  const field = page.getByRole('textbox', { name: 'Region', exact: true });
  await toggle('Europe').click();
  await expect.element(field).toHaveValue('Europe');
  await toggle('Europe').click();
  await expect.element(field).not.toBeInTheDocument();
  await expect.element(toggle('Europe')).toHaveAttribute('aria-expanded', 'false');
});

test('a duplicate has all answers, stands below its original and is a thing of its own', async () => {
  const session = await showRegions(['Europe', 'Asia']);
  await press('Duplicate: Europe');
  expect(names()).toEqual(['Europe', 'Europe', 'Asia']);
  await expect.element(toggle('Europe').nth(1)).toHaveFocus();
  await expect.element(page.getByRole('status').last()).toHaveTextContent('Added: Europe.');
  await page.getByRole('textbox', { name: 'Region', exact: true }).fill('Africa');
  expect(names()).toEqual(['Europe', 'Africa', 'Asia']);
  const ids = session.state().history.plan.answers.scope.regions.map(({ id }) => id);
  expect(new Set(ids).size).toBe(3);
});

test('entries move by buttons that keep the focus, and at an end it goes to the other arrow', async () => {
  await showRegions(['Europe', 'Asia', 'Africa']);
  await expect.element(button('Move up: Europe')).toBeDisabled();
  await expect.element(button('Move down: Africa')).toBeDisabled();
  await press('Move up: Africa');
  expect(names()).toEqual(['Europe', 'Africa', 'Asia']);
  await expect.element(button('Move up: Africa')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(names()).toEqual(['Africa', 'Europe', 'Asia']);
  await expect.element(button('Move down: Africa')).toHaveFocus();
  await press('Move down: Europe');
  expect(names()).toEqual(['Africa', 'Asia', 'Europe']);
  await expect.element(button('Move up: Europe')).toHaveFocus();
  await expect.element(page.getByText('Europe is now number 3.')).toBeVisible();
});

test('a removed entry leaves the focus to its neighbour, and comes back where it was', async () => {
  await showRegions(['Europe', 'Asia', 'Africa']);
  await press('Remove: Asia');
  expect(names()).toEqual(['Europe', 'Africa']);
  await expect.element(toggle('Africa')).toHaveFocus();
  await expect.element(page.getByText('Removed: Asia.')).toBeVisible();
  await press('Undo');
  expect(names()).toEqual(['Europe', 'Asia', 'Africa']);
  await expect.element(page.getByText('Undone.')).toBeVisible();
  await expect.element(toggle('Asia')).toHaveFocus();
  await press('Remove: Africa');
  await expect.element(toggle('Asia')).toHaveFocus();
});

test('a removed entry comes back also after another was changed', async () => {
  await showRegions(['Europe', 'Asia']);
  await press('Remove: Europe');
  await toggle('Asia').click();
  await page.getByRole('textbox', { name: 'Region', exact: true }).fill('Far East');
  await press('Undo');
  expect(names()).toEqual(['Europe', 'Far East']);
});

test('the focus stays in the list when its last entry goes, and when that is undone', async () => {
  await showRegions(['Europe']);
  await press('Remove: Europe');
  await expect.element(page.getByRole('heading', { name: /^Regions/ })).toHaveFocus();
  await expect.element(page.getByText('Nothing in this list yet.')).toBeVisible();
  await press('Undo');
  await expect.element(toggle('Europe')).toHaveFocus();
});

test('a full list says so and takes no more', async () => {
  await showRegions(examples['full'] ?? []);
  await expect.element(button('Add to “Regions”')).toBeDisabled();
  await expect.element(button('Duplicate: Region 7')).toBeDisabled();
  await expect.element(page.getByText('The list is full: it holds 30 entries.')).toBeVisible();
  await press('Remove: Region 7');
  await expect.element(button('Add to “Regions”')).toBeEnabled();
});

test('a list that only reads opens its entries and changes nothing', async () => {
  await showRegions(['Europe', 'Asia'], { disabled: true });
  for (const name of ['Duplicate: Europe', 'Move down: Europe', 'Remove: Asia']) {
    await expect.element(button(name)).toBeDisabled();
  }
  await expect.element(button('Add to “Regions”')).toBeDisabled();
  await toggle('Europe').click();
  await expect.element(page.getByRole('textbox').first()).toBeDisabled();
});

test('an entry with an error opens, and may be closed again', async () => {
  const session = await showRegions(['Europe', 'Asia']);
  const field = 'regions.Asia.regionUsers';
  const errors = [{ field, message: 'Users in this region: enter a whole number' }];
  await showList(session, { errors });
  await expect
    .element(page.getByRole('textbox', { name: 'Users in this region' }))
    .toHaveAccessibleDescription(/enter a whole number$/);
  await expect.element(toggle('Europe')).toHaveAttribute('aria-expanded', 'false');
  await toggle('Asia').click();
  await expect.element(toggle('Asia')).toHaveAttribute('aria-expanded', 'false');
});

test('a link to a question opens its entry once and leads there', async () => {
  const route = { ...here, field: 'regions.Asia.zone' };
  await showRegions(['Europe', 'Asia'], { route });
  await expect.element(page.getByRole('combobox', { name: 'Time zone' })).toHaveFocus();
  const asia = toggle('Asia');
  await asia.click();
  await asia.click();
  await vi.waitFor(() => {
    expect(focusOn(asia.element())).toBe(true);
  });
  expect(focused()).toBe(asia.element());
});

test('a list whose group has the same name shows it once', async () => {
  await showRegions(['Europe'], { titled: true });
  const { width } = page
    .getByRole('heading', { name: /^Regions/ })
    .element()
    .getBoundingClientRect();
  expect(width).toBeLessThan(2);
});
