import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Locale } from '../../i18n/locales';
import { loadExamples } from '../../plan/examples';
import type { Plan } from '../../plan/plan';
import type { Sources } from '../../plan/sources';
import { planWith } from '../../plan/testing/planWith';
import DownloadDialog from './DownloadDialog';
import { documentWords, parts } from './parts';
import { accessibilityFindings } from './testing/accessibility';
import { downloadsOf } from './testing/downloads';
import { sessionInMemory } from './testing/session';
import { showFollowing } from './testing/stage';

const small = (await loadExamples('en'))('small', 'small');
const scope = {
  ...small.answers.scope,
  organisation: 'Northwick & Sons',
  planDate: '2027-01-12',
};
const plan = { ...small, answers: { ...small.answers, scope } };

/** Shows the dialog for a plan, with its file name there; tells what was chosen and what was downloaded. */
async function open(language: 'en' | 'nl' = 'en') {
  const chosen = { onLanguage: vi.fn(), onClose: vi.fn(), onPrint: vi.fn() };
  const session = sessionInMemory();
  const marked = vi.spyOn(session, 'markCopied');
  await Promise.all([parts.markdown.load(), documentWords(language).load()]);
  await showFollowing(() => <DownloadDialog plan={plan} language={language} {...chosen} />, {
    session,
  });
  const name = { en: 'support-plan', nl: 'ondersteuningsplan' }[language];
  await expect
    .element(page.getByText(`File: ${name}-northwick-sons-2027-01-12.${language}.md`))
    .toBeVisible();
  return { ...chosen, marked };
}

/** The texts that an act hands to the browser's downloads. */
const downloaded = async (act: () => Promise<void>) =>
  Promise.all((await downloadsOf(act)).map((file) => file.text()));

const dialog = page.getByRole('dialog', { name: 'Download the plan' });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const box = (name: string) => page.getByRole('checkbox', { name });
const radio = (name: string) => page.getByRole('radio', { name, exact: true });
const unfold = () => page.getByText('Chapters to include').click();
const said = () => document.querySelector('.dialog__message')?.textContent;

test('the download dialog is accessible', async () => {
  await open();
  await expect.element(dialog).toBeVisible();
  const folded = await accessibilityFindings();
  await unfold();
  expect([...folded, ...(await accessibilityFindings())]).toEqual([]);
});

test('the whole document is saved in its language, and the plan counts as taken along', async () => {
  const { marked } = await open('nl');
  const [text = ''] = await downloaded(() => button('Download as Markdown').click());
  expect(text).toContain('language: "nl"');
  for (const chapter of ['Reikwijdte en eigenaar', 'Training']) expect(text).toContain(chapter);
  expect(text).not.toContain('```mermaid');
  expect(text).toContain('<!-- support-plan-answers');
  expect(said()).toBe('The file is in your downloads.');
  expect(marked).toHaveBeenCalledOnce();
});

test('chapters that are not wanted stay out of the document, their answers stay in the file', async () => {
  await open();
  await unfold();
  await box('Training').click();
  const [text = ''] = await downloaded(() => button('Download as Markdown').click());
  expect(text).not.toMatch(/^## (\d+\.? )?Training/m);
  expect(text).toMatch(/^## .*Scope and owner/m);
  expect(text).toContain('"training":{');
});

test('without a chapter nothing is taken along, and the dialog says why', async () => {
  const { marked, onPrint } = await open();
  await unfold();
  for (const chapter of page.getByRole('group').getByRole('checkbox').all()) {
    await chapter.click();
  }
  const files = await downloaded(async () => {
    await button('Download as Markdown').click();
    await radio('Paper or PDF').click();
    await button('Print or save as PDF').click();
  });
  expect(files).toHaveLength(0);
  expect(said()).toBe('Choose at least one chapter.');
  expect(marked).not.toHaveBeenCalled();
  expect(onPrint).not.toHaveBeenCalled();
});

test('the diagram is added when it is wanted', async () => {
  await open();
  await box('Add a diagram of the escalation path').click();
  const [text = ''] = await downloaded(() => button('Download as Markdown').click());
  expect(text).toContain('```mermaid');
});

test('the text is copied, or the dialog says that the browser did not allow it', async () => {
  const { marked } = await open();
  const write = vi.spyOn(navigator.clipboard, 'writeText');
  try {
    write.mockResolvedValueOnce();
    await button('Copy the text').click();
    await vi.waitFor(() => {
      expect(said()).toBe('The text is on the clipboard.');
    });
    expect(write.mock.lastCall?.[0]).toContain('Northwick');
    write.mockRejectedValueOnce(new DOMException('No', 'NotAllowedError'));
    await button('Copy the text').click();
    await vi.waitFor(() => {
      expect(said()).toBe('The browser did not allow copying. Download the file instead.');
    });
  } finally {
    write.mockRestore();
  }
  // A clipboard is no copy that lasts.
  expect(marked).not.toHaveBeenCalled();
});

test('where a site is not sent by HTTPS, there is no clipboard, and the dialog says so', async () => {
  await open();
  const clipboard = vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as never);
  try {
    await button('Copy the text').click();
    await vi.waitFor(() => {
      expect(said()).toBe('The browser did not allow copying. Download the file instead.');
    });
  } finally {
    clipboard.mockRestore();
  }
});

test('the buttons stay where they are when something is said', async () => {
  await open();
  const place = () => button('Download as Markdown').element().getBoundingClientRect().top;
  const before = place();
  await downloaded(() => button('Download as Markdown').click());
  expect(said()).not.toBe('');
  expect(place()).toBe(before);
});

test('Close and Escape close, Print closes and prints, a language is only chosen', async () => {
  const first = await open();
  await page.getByRole('combobox', { name: 'Language of the document' }).selectOptions('한국어');
  expect(first.onLanguage).toHaveBeenCalledExactlyOnceWith('ko');
  expect(first.onClose).not.toHaveBeenCalled();
  await radio('Paper or PDF').click();
  await button('Print or save as PDF').click();
  await vi.waitFor(() => {
    expect(first.onClose).toHaveBeenCalledOnce();
  });
  expect(first.onPrint.mock.lastCall?.[0]).toMatchObject({ options: { diagram: false } });
});

for (const [way, close] of [
  ['Escape', () => userEvent.keyboard('{Escape}')],
  ['Close', () => button('Close').click()],
] as const) {
  test(`the dialog closes by ${way}, and nothing is taken along`, async () => {
    const { onClose, onPrint, marked } = await open();
    await close();
    await vi.waitFor(() => {
      expect(onClose).toHaveBeenCalledOnce();
    });
    expect([onPrint, marked].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
  });
}

const drafts: [Locale, several: string, one: string][] = [
  [
    'en',
    '2 answers are not confirmed. The file marks them and is labelled as a draft.',
    '1 answer is not confirmed. The file marks it and is labelled as a draft.',
  ],
  [
    'zh-tw',
    '有 2 個答案尚未確認。文件會標示這些答案，並註明為草稿。',
    '有 1 個答案尚未確認。文件會標示這些答案，並註明為草稿。',
  ],
  [
    'nl',
    '2 antwoorden zijn nog niet bevestigd. Ze zijn in het document gemarkeerd en bovenaan staat dat het document een concept is.',
    '1 antwoord is nog niet bevestigd. Het is in het document gemarkeerd en bovenaan staat dat het document een concept is.',
  ],
  [
    'ko',
    '확인하지 않은 답변이 2개 있습니다. 파일에서 이 답변은 ‘제안’ 또는 ‘예시 값’으로, 문서 전체는 ‘초안’으로 표시됩니다.',
    '확인하지 않은 답변이 1개 있습니다. 파일에서 이 답변은 ‘제안’ 또는 ‘예시 값’으로, 문서 전체는 ‘초안’으로 표시됩니다.',
  ],
];
for (const [locale, several, one] of drafts) {
  test(`the dialog says how many answers of the chosen chapters nobody has confirmed (${locale})`, async () => {
    const noted = async (sources: Sources) => {
      const ways = { onLanguage: vi.fn(), onClose: vi.fn(), onPrint: vi.fn() };
      await showFollowing(
        () => <DownloadDialog plan={{ ...plan, sources }} language={locale} {...ways} />,
        { locale },
      );
      return document.querySelector('.dialog__note')?.textContent;
    };
    expect(await noted({ 'scope.users': 'example', 'scope.devices': 'proposed' })).toBe(several);
    expect(await noted({ 'scope.users': 'example' })).toBe(one);
    expect(await noted({})).toBeUndefined();
  });
}

test('what the sheet beside the ten questions shows is said not to be in the document yet', async () => {
  const undrafted =
    'The draft hasn’t been made yet, so the document contains only your own answers.';
  const notedOf = async (of: Plan) => {
    const ways = { onLanguage: vi.fn(), onClose: vi.fn(), onPrint: vi.fn() };
    await showFollowing(() => <DownloadDialog plan={of} language="en" {...ways} />);
    return document.querySelector('.dialog__note')?.textContent;
  };
  const few = planWith({ scope: { organisation: 'Northwick', users: 60 } });
  expect(await notedOf(few)).toBe(undrafted);
  // No document, so nothing that it could lack.
  await radio('Calendar (ICS)').click();
  expect(document.querySelector('.dialog__note')).toBeNull();
  expect(await notedOf(plan)).toBeUndefined();
});
