import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type Locale, localeIds } from '../../i18n/locales';
import { loadExamples } from '../../plan/examples';
import { blankPlan, type Plan } from '../../plan/plan';
import DownloadDialog from './DownloadDialog';
import { accessibilityFindings } from './testing/accessibility';
import { sessionInMemory } from './testing/session';
import { showFollowing } from './testing/stage';

/** What each kind of file begins with. */
const beginnings = {
  Word: 'PK',
  'Web page': '<!doctype html>\n<html lang="en">',
  'Contact list (CSV)': '\ufeff"Kind"',
  'Who does what (CSV)': '\ufeff"Activity"',
  'Calendar (ICS)': 'BEGIN:VCALENDAR',
};
type Name = keyof typeof beginnings;

const files: Record<Name, [button: string, name: string, type: string]> = {
  Word: [
    'Download as Word',
    'docx',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ],
  'Web page': ['Download as a web page', 'html', 'text/html;charset=utf-8'],
  'Contact list (CSV)': ['Download the contact list', 'csv', 'text/csv;charset=utf-8'],
  'Who does what (CSV)': ['Download the RACI table', 'csv', 'text/csv;charset=utf-8'],
  'Calendar (ICS)': ['Download the calendar', 'ics', 'text/calendar;charset=utf-8'],
};
const names = Object.keys(files) as Name[];

const small = (await loadExamples('en'))('small', 'small');
const saved: { blob: Blob; name: string }[] = [];

afterEach(() => {
  vi.restoreAllMocks();
  saved.length = 0;
});

/** Shows the dialog; what it hands to the browser's downloads is kept, with its name. */
async function open(plan: Plan = small, locale: Locale = 'en') {
  let last: Blob | undefined;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    last = blob instanceof Blob ? blob : undefined;
    return '#';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    if (last) saved.push({ blob: last, name: this.download });
  });
  const session = sessionInMemory();
  const marked = vi.spyOn(session, 'markCopied');
  const given = { onLanguage: vi.fn(), onClose: vi.fn(), onPrint: vi.fn() };
  await showFollowing(() => <DownloadDialog plan={plan} language={locale} {...given} />, {
    session,
    locale,
  });
  return { ...given, marked };
}

const radio = (name: string) => page.getByRole('radio', { name, exact: true });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const box = (name: string | RegExp) => page.getByRole('checkbox', { name });
const said = () => document.querySelector('.dialog__message')?.textContent;
const withAnswers = /^Include the answers/;
const once = () => document.querySelector('.dialog__once')?.textContent;

test.each(names)('“%s” is saved as such a file, which is no copy to come back to', async (name) => {
  const { marked } = await open();
  const [way, extension, type] = files[name];
  await radio(name).click();
  await button(way).click();
  await vi.waitFor(
    () => {
      expect(said()).toBe('The file is in your downloads.');
    },
    { timeout: 10_000 },
  );
  const [file] = saved;
  expect(file?.name).toMatch(
    /^support-plan-larkmoor-housing-association-2027-01-11(-contacts|-raci)?\.en\./,
  );
  expect(file?.name.endsWith(`.en.${extension}`)).toBe(true);
  expect(document.querySelector('.dialog__file')?.textContent).toBe(`File: ${file?.name}`);
  expect(file?.blob.type).toBe(type);
  const bytes = new Uint8Array((await file?.blob.arrayBuffer()) ?? new ArrayBuffer());
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  expect(text.slice(0, beginnings[name].length)).toBe(beginnings[name]);
  expect(once()).toMatch(/^The planner can’t open this file\./);
  expect(marked).not.toHaveBeenCalled();
});

test('chapters, diagram, answers and copying are offered where they apply', async () => {
  await open();
  const offered = () => [
    document.querySelector('#download-chapters') !== null,
    box(/diagram/).elements().length,
    box(withAnswers).elements().length,
    button('Copy the text').elements().length,
  ];
  expect(offered()).toEqual([true, 1, 1, 1]);
  for (const name of ['Word', 'Web page', 'Paper or PDF']) {
    await radio(name).click();
    expect(offered()).toEqual([true, 0, 0, 0]);
  }
  for (const name of ['Contact list (CSV)', 'Who does what (CSV)', 'Calendar (ICS)']) {
    await radio(name).click();
    expect(offered()).toEqual([false, 0, 0, 0]);
  }
});

test('Markdown without its answers says that nothing opens it, and has none', async () => {
  const { marked } = await open();
  expect(once()).toBeUndefined();
  await box(withAnswers).click();
  expect(once()).toMatch(/^The planner can’t open this file\./);
  await button('Download as Markdown').click();
  await vi.waitFor(() => {
    expect(saved).toHaveLength(1);
  });
  const text = (await saved[0]?.blob.text()) ?? '';
  expect(text).toContain('## 12 Risks and sign-off');
  expect(text).not.toContain('support-plan-answers');
  expect(marked).not.toHaveBeenCalled();
});

test('a diagram that was wanted for Markdown goes into no other format', async () => {
  const { onPrint } = await open();
  await box(/diagram/).click();
  await radio('Paper or PDF').click();
  await button('Print or save as PDF').click();
  await vi.waitFor(() => {
    expect(onPrint).toHaveBeenCalledOnce();
  });
  expect(onPrint.mock.lastCall?.[0]).toMatchObject({ options: { diagram: false } });
});

test.each(['Contact list (CSV)', 'Who does what (CSV)', 'Calendar (ICS)'] as const)(
  '“%s” of a blank plan says that there is nothing to put in it',
  async (name) => {
    await open(blankPlan('blank', 'en'));
    await radio(name).click();
    await button(files[name][0]).click();
    await vi.waitFor(() => {
      expect(said()).toBe('The plan has nothing to put in this file yet.');
    });
    expect(saved).toEqual([]);
  },
);

test('arrow keys choose a format, and the button follows', async () => {
  await open();
  document.querySelector<HTMLInputElement>('input[type=radio]')?.focus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(radio('Word')).toBeChecked();
  await expect.element(button('Download as Word')).toBeVisible();
  await expect
    .element(radio('Word'))
    .toHaveAccessibleDescription(/^For editing, comments and signatures/);
});

test.each(localeIds)('every format is accessible, also on a phone (%s)', async (locale) => {
  await open((await loadExamples(locale))('small', 'small'), locale);
  const findings = [];
  for (const [width, height] of [
    [1280, 800],
    [320, 640],
  ] as const) {
    await page.viewport(width, height);
    for (const choice of page.getByRole('radio').all()) {
      await choice.click();
      findings.push(...(await accessibilityFindings()));
      const dialog = document.querySelector('dialog');
      expect(dialog?.scrollWidth).toBeLessThanOrEqual(dialog?.clientWidth ?? 0);
      const primary = document.querySelector('.dialog .button--primary');
      const { bottom } = primary?.getBoundingClientRect() ?? { bottom: Infinity };
      expect(bottom).toBeLessThanOrEqual(height);
    }
  }
  expect(findings).toEqual([]);
});
