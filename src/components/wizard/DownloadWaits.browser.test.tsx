import { useState } from 'preact/hooks';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type Locale, localeIds } from '../../i18n/locales';
import { blankPlan, type Plan } from '../../plan/plan';
import { DownloadWaits } from './DownloadWaits';
import { lazy } from './lazy';
import { useModal } from './state/modal';
import { part } from './state/network';
import { accessibilityFindings, findingsInNames } from './testing/accessibility';
import { offline } from './testing/connection';
import { downloadsOf } from './testing/downloads';
import { sessionInMemory } from './testing/session';
import { show } from './testing/stage';

const blank = blankPlan('blank', 'en');
const scope = { ...blank.answers.scope, organisation: 'Northwick' };
const plan: Plan = { ...blank, answers: { ...blank.answers, scope } };

interface Props {
  plan: Plan;
  onClose: () => void;
}

function Real({ onClose }: Props) {
  return (
    <dialog ref={useModal(onClose)} aria-label="The real one">
      <button>Choose</button>
    </dialog>
  );
}

/** What the real dialog comes in, and how that goes. */
function late() {
  const way = Promise.withResolvers<{ default: typeof Real }>();
  const fetch = vi.fn(() => way.promise);
  return { Dialog: lazy<Props>(part(fetch), DownloadWaits), way, fetch };
}

/** Shows a button and presses it, so that the dialog is asked for. */
async function open({ Dialog }: ReturnType<typeof late>, locale: Locale = 'en') {
  const session = sessionInMemory(locale);
  const closed = vi.fn();
  function Opener() {
    const [isOpen, setOpen] = useState(false);
    const onClose = () => {
      closed();
      setOpen(false);
    };
    return (
      <>
        <button
          onClick={() => {
            setOpen(true);
          }}
        >
          Download
        </button>
        {isOpen && <Dialog plan={plan} onClose={onClose} />}
      </>
    );
  }
  await show(<Opener />, { session, locale });
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await expect.element(dialog).toBeVisible();
  return { closed, session };
}

const dialog = page.getByRole('dialog');
const button = (name: string) => page.getByRole('button', { name, exact: true });

const names: Record<Locale, [title: string, ...buttons: string[]]> = {
  en: ['Download the plan', 'Download the answers only', 'Close'],
  'zh-tw': ['下載計畫', '只下載答案', '關閉'],
  nl: ['Het plan downloaden of delen', 'Alleen de antwoorden downloaden', 'Sluiten'],
  ko: ['계획서 내려받기', '답변만 내려받기', '닫기'],
};

for (const locale of localeIds) {
  test(`while the download is on its way, the answers can be had (${locale})`, async () => {
    const [title, ...buttons] = names[locale];
    await open(late(), locale);
    await expect.element(dialog).toHaveAccessibleName(title);
    const there = dialog.getByRole('button').elements();
    expect(there.map(({ textContent }) => textContent)).toEqual(buttons);
    expect(document.activeElement).toBe(there[0]);
    expect(await findingsInNames()).toEqual([]);
  });
}

test('the answers alone are saved, said to be so, and count as taken along', async () => {
  const { session } = await open(late());
  await expect.element(dialog.getByText('Loading…')).toBeVisible();
  const files = await downloadsOf(() => userEvent.keyboard('{Enter}'));
  const [text = ''] = await Promise.all(files.map((file) => file.text()));
  expect(text).toMatch(
    /^This file contains the answers from a support plan, without the document\. Open it in the planner to continue\.\n\n<!-- support-plan-answers .*"organisation":"Northwick".* -->\n$/,
  );
  await expect
    .element(dialog.getByRole('status'))
    .toHaveTextContent(
      'A file with all your answers is in your downloads. It does not contain the document. Open it here to continue.',
    );
  expect(session.state().copiedAt).not.toBeNull();
  expect(await accessibilityFindings()).toEqual([]);
});

test('why it does not come is said, and it can be asked for again', async () => {
  const waiting = late();
  waiting.fetch.mockRejectedValue(new TypeError('Not found'));
  await open(waiting);
  await expect
    .element(dialog.getByRole('alert'))
    .toHaveTextContent(
      'The part that writes the document could not be loaded. The site is available, but didn’t send this part.',
    );
  expect(await accessibilityFindings()).toEqual([]);
  waiting.fetch.mockResolvedValue({ default: Real });
  await button('Try again').click();
  await expect.element(dialog).toHaveAccessibleName('The real one');
});

for (const [way, close] of [
  ['Escape', () => userEvent.keyboard('{Escape}')],
  ['Close', () => button('Close').click()],
] as const) {
  test(`${way} closes it, takes nothing along and leads back to where it was asked for`, async () => {
    const { closed, session } = await open(late());
    await close();
    await expect.element(dialog).not.toBeInTheDocument();
    expect(closed).toHaveBeenCalledOnce();
    expect(session.state().copiedAt).toBeNull();
    await expect.element(button('Download')).toHaveFocus();
  });
}

test('the real dialog takes its place by itself, and leads back to where it was asked for', async () => {
  const waiting = late();
  let closed = vi.fn();
  await offline(async () => {
    ({ closed } = await open(waiting));
    await expect
      .element(dialog.getByRole('alert'))
      .toHaveTextContent('There is no connection to this site.');
    waiting.way.resolve({ default: Real });
  });
  await expect.element(dialog).toHaveAccessibleName('The real one');
  await expect.element(button('Choose')).toHaveFocus();
  expect(closed).not.toHaveBeenCalled();
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(button('Download')).toHaveFocus();
});

test('the real dialog stays away when it comes right after this one was closed', async () => {
  const waiting = late();
  const { closed } = await open(waiting);
  // The browser tells of closing in a task of its own; what has arrived is drawn before that.
  (dialog.element() as HTMLDialogElement).close();
  waiting.way.resolve({ default: Real });
  await expect.poll(() => closed.mock.calls.length).toBe(1);
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(button('Download')).toHaveFocus();
});
