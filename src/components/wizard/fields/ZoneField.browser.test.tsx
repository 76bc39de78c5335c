import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Locale } from '../../../i18n/locales';
import { zone } from '../../../plan/kinds';
import { accessibilityFindings } from '../testing/accessibility';
import { Asked } from '../testing/Asked';
import { sessionInMemory } from '../testing/session';
import { show } from '../testing/stage';
import { QuestionField } from './QuestionField';

const asked = { name: 'zone', question: zone() };
const field = page.getByRole('combobox', { name: 'Time zone' });
const own = Intl.DateTimeFormat().resolvedOptions().timeZone;

const control = () => {
  const [input] = document.querySelectorAll<HTMLInputElement>('#zone');
  if (!input) throw new Error('no field');
  return input;
};
const offered = () =>
  [...(control().list?.options ?? [])].map(({ value, text }) => ({ value, text }));

for (const answer of [null, 'Asia/Taipei']) {
  test(`a field for time zones is accessible (${answer ?? 'blank'})`, async () => {
    await show(<Asked {...asked} answer={answer} />);
    control().focus();
    expect(await accessibilityFindings()).toEqual([]);
  });
}

// Places without summer time: the offset is the same all year.
const named: [Locale, string, typed: string[], shown: string, also: string][] = [
  [
    'en',
    'Asia/Seoul',
    ['Seoul', 'seoul, utc+9', 'Asia/Seoul', ' asia/seoul '],
    'Seoul, UTC+9',
    'Asia/Seoul · Korean Standard Time',
  ],
  [
    'zh-tw',
    'Asia/Taipei',
    ['台北', '臺北', 'Taipei', '台北（UTC+8）'],
    '台北（UTC+8）',
    'Asia/Taipei · 台北標準時間',
  ],
  ['nl', 'Asia/Tokyo', ['Tokio', 'Tokyo'], 'Tokio, UTC+9', 'Asia/Tokyo · Japanse standaardtijd'],
  ['ko', 'Asia/Seoul', ['서울', 'Seoul'], '서울(UTC+9)', 'Asia/Seoul · 한국 표준시'],
];
for (const [locale, id, typed, shown, also] of named) {
  test(`a zone is found by its city in the reader's language, in English, and by its IANA name (${locale})`, async () => {
    for (const text of typed) {
      const told = vi.fn();
      await show(<Asked key={text} {...asked} answer={null} told={told} />, { locale });
      await vi.waitFor(() => {
        control().focus();
        expect(offered().map(({ value }) => value)).toContain(shown);
      });
      expect(offered().find(({ value }) => value === shown)?.text).toBe(also);
      await page.elementLocator(control()).fill(text);
      expect(told.mock.lastCall).toEqual([id]);
      // What was typed is put in full once the user goes on.
      expect(control().value).toBe(text);
      control().blur();
      await expect.element(page.elementLocator(control())).toHaveValue(shown);
    }
  });
}

const london: [Locale, string][] = [
  ['en', 'London'],
  ['zh-tw', '倫敦'],
  ['nl', 'Londen'],
  ['ko', '런던'],
];
for (const [locale, city] of london) {
  test(`London is found by its name (${locale})`, async () => {
    const told = vi.fn();
    await show(<Asked {...asked} answer={null} told={told} />, { locale });
    await vi.waitFor(() => {
      control().focus();
      expect(offered().some(({ value }) => value.startsWith(city))).toBe(true);
    });
    await page.elementLocator(control()).fill(city);
    expect(told.mock.lastCall).toEqual(['Europe/London']);
  });
}

test('what was typed and is no zone stays, is not valid, and is there after leaving and coming back', async () => {
  const session = sessionInMemory();
  const told = vi.fn();
  await show(<Asked {...asked} answer={null} told={told} />, { session });
  await field.fill('Gotham');
  expect(told).not.toHaveBeenCalled();
  control().blur();
  await expect.element(field).toHaveValue('Gotham');
  expect(control().validity.valid).toBe(false);
  await show(<p />, { session });
  await show(<Asked {...asked} answer={null} />, { session });
  await expect.element(field).toHaveValue('Gotham');
  expect(control().validity.valid).toBe(false);
  await field.fill('');
  expect(control().validity.valid).toBe(true);
});

test('what was typed in the check and is no zone stands in the chapter, too', async () => {
  const session = sessionInMemory();
  const rest = { ...asked, address: 'zone', answer: null, errors: [], disabled: false };
  await show(<QuestionField {...rest} field="scope.zone" onAnswer={vi.fn()} />, { session });
  await field.fill('Gotham');
  await show(<p />, { session });
  await show(<Asked {...asked} answer={null} />, { session });
  await expect.element(field).toHaveValue('Gotham');
});

test('a chosen zone is taken back by clearing the field', async () => {
  const told = vi.fn();
  await show(<Asked {...asked} answer="Asia/Taipei" told={told} />);
  await expect.element(field).toHaveValue('Taipei, UTC+8');
  await field.fill('');
  expect(told.mock.lastCall).toEqual([null]);
  expect(control().validity.valid).toBe(true);
});

test('typing looks for another zone instead of adding to the name of this one', async () => {
  await show(<Asked {...asked} answer="Asia/Taipei" />);
  await userEvent.tab();
  await userEvent.keyboard('Tokyo');
  await expect.element(field).toHaveValue('Tokyo');
});

test('nothing is answered while an input method composes', async () => {
  const told = vi.fn();
  await show(<Asked {...asked} answer={null} told={told} />, { locale: 'ko' });
  await vi.waitFor(() => {
    control().focus();
    expect(offered().some(({ value }) => value.startsWith('서울'))).toBe(true);
  });
  control().value = '서울';
  control().dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
  await vi.waitFor(() => {
    expect(control().value).toBe('서울');
  });
  expect(told).not.toHaveBeenCalled();
  control().dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
  expect(told.mock.lastCall).toEqual(['Asia/Seoul']);
});

test('zones that the plan names come first, then that of this computer and UTC, and each zone once', async () => {
  const session = sessionInMemory();
  session.answer('scope', 'regions', [{ id: 'a', region: 'Asia', zone: 'Asia/Manila' }], 'regions');
  await show(<Asked {...asked} answer={null} />, { session });
  control().focus();
  await vi.waitFor(() => {
    expect(offered().length).toBeGreaterThan(300);
  });
  const ids = offered().map(({ text }) => text.split(' · ')[0]);
  expect(ids.slice(0, 3)).toEqual(
    ['Asia/Manila', own, 'UTC']
      .filter((id, at, all) => all.indexOf(id) === at)
      .concat(own === 'UTC' ? [String(ids[2])] : []),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test('a zone from a file that this browser does not list stays chosen', async () => {
  // An older name, which browsers still take.
  await show(<Asked {...asked} answer="US/Arizona" />);
  await expect.element(field).toHaveValue('Arizona, UTC-7');
});

test('a zone of a plan that another tab writes cannot be changed', async () => {
  await show(<Asked {...asked} answer="Asia/Taipei" disabled />);
  await expect.element(field).toBeDisabled();
});
