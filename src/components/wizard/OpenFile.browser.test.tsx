import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Locale } from '../../i18n/locales';
import { fileOf } from '../../plan/markdownFile';
import { planWith } from '../../plan/testing/planWith';
import { OpenFile } from './OpenFile';
import { documentWords } from './parts';
import type { Planner } from './state/context';
import { accessibilityFindings } from './testing/accessibility';
import { choosing } from './testing/choosing';
import { offline } from './testing/connection';
import { sessionInMemory } from './testing/session';
import { show } from './testing/stage';
import { beyondWindow, inWindow, narrowest } from './testing/window';

/** Shows the button to somebody who has a plan already, at its first chapter. */
async function start(locale: Locale = 'en', planner: Partial<Pick<Planner, 'leaving'>> = {}) {
  const session = sessionInMemory(locale);
  session.answer('scope', 'organisation', 'Northwick', 'scope.organisation');
  location.hash = '#/scope';
  await show(<OpenFile className="button" label="Open file" />, { session, locale, planner });
  return {
    organisation: () => session.state().history.plan.answers.scope.organisation,
    stored: async () => {
      await session.flush();
      const { plans } = await session.library.list();
      return plans.map(({ plan }) => plan.answers.scope.organisation).toSorted();
    },
  };
}

/** A file of answers under a text that nobody changed: there is none. */
const fileWith = (answers: object, { schema = 1, hash = '811c9dc5' } = {}) =>
  `<!-- support-plan-answers ${JSON.stringify({
    hash,
    plan: { schema, id: '1', writtenIn: 'en', answers },
  })} -->\n`;

const noord = fileWith({ scope: { organisation: 'Noord' } });

const inPart = fileWith({ scope: { organisation: 'Noord', planDate: '2027-02-30' } });

const open = page.getByRole('button', { name: 'Open file', exact: true });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const alert = page.getByRole('alert');
const dialog = page.getByRole('dialog');
const notice = () => document.querySelector('.notice__text')?.firstChild?.textContent?.trim();

const choose = (content: BlobPart, name = 'plan.md') =>
  choosing(new File([content], name), () => userEvent.keyboard('{Enter}'));

/** Chooses a file with the keyboard, and waits until something is said of it. */
async function chosen(content: BlobPart, name?: string): Promise<string | undefined> {
  open.element().focus();
  await choose(content, name);
  await vi.waitUntil(notice, { interval: 10 });
  return notice();
}

// First, while nothing is loaded yet.
test('what opens files may come late: that is said, and the file opens once there is a connection', async () => {
  const { organisation } = await start();
  await offline(async () => {
    open.element().focus();
    await choose(noord);
    await expect
      .element(alert)
      .toHaveTextContent(
        'The part that opens files could not be loaded. There is no connection to this site.',
      );
    expect(organisation()).toBe('Northwick');
  });
  await vi.waitFor(() => {
    expect(organisation()).toBe('Noord');
  });
  await expect.element(alert).not.toBeInTheDocument();
});

test('a file read in part waits for the words of the question, and says so', async () => {
  const { organisation } = await start('nl');
  await offline(async () => {
    open.element().focus();
    await choose(inPart);
    await expect
      .element(alert)
      .toHaveTextContent(
        'De teksten in deze taal konden niet worden geladen. Er is geen verbinding met deze site.',
      );
  });
  await expect.element(dialog).toHaveAccessibleName('Dit bestand is maar gedeeltelijk leesbaar');
  expect(organisation()).toBe('Northwick');
});

test('a file opens as a plan of its own beside the one that was open', async () => {
  const { organisation, stored } = await start();
  expect(await chosen(noord, 'Noord & Zn.md')).toBe('Opened as a new plan: Noord & Zn.md.');
  expect(organisation()).toBe('Noord');
  expect(location.hash).toBe('#/');
  expect(await stored()).toEqual(['Noord', 'Northwick']);
});

test('there is one thing to reach, and it asks for Markdown', async () => {
  await start();
  await userEvent.tab();
  await expect.element(open).toHaveFocus();
  await userEvent.tab();
  expect(document.activeElement).toBe(document.body);
  const { accept = '' } = document.querySelector('input') ?? {};
  expect(accept.split(',')).toEqual(expect.arrayContaining(['.md', 'text/markdown']));
  expect(await accessibilityFindings()).toEqual([]);
});

const told = [
  {
    locale: 'en',
    says: 'Opened as a new plan: plan.md. 1 answer comes from a newer version of this planner and is kept. Somebody changed the text of this file after it was downloaded. The plan contains the answers, but not those changes. The planner can’t tell which lines were edited, because this version of it would write the document differently. There are notes below the answers in this file. They are not part of the plan.',
  },
  {
    locale: 'zh-tw',
    says: '已開啟為新的計畫：plan.md。有 1 個答案來自較新版的規劃工具，會原封不動地保留。這個檔案的文字在下載後改過。檔案裡的答案已納入計畫，改過的文字則沒有。無法判斷改了哪幾行，因為這一版規劃工具產生的文件與當初下載的不同。這個檔案的答案下方另有筆記，這些筆記沒有納入計畫。',
  },
  {
    locale: 'nl',
    says: 'Geopend als nieuw plan: plan.md. 1 antwoord komt uit een nieuwere versie van deze planner en blijft bewaard. De tekst van dit bestand is na het downloaden gewijzigd. De antwoorden staan in het plan, de wijzigingen in de tekst niet. Om welke regels het gaat, is niet na te gaan: deze versie van de planner stelt het document anders op. In dit bestand staan aantekeningen onder de antwoorden. Die zijn niet in het plan opgenomen.',
  },
  {
    locale: 'ko',
    says: '‘plan.md’ 파일을 새 계획서로 열었습니다. 이 플래너의 상위 버전에서 작성한 답변 1개는 그대로 보관합니다. 이 파일은 내려받은 뒤에 본문이 바뀌었습니다. 계획서에는 파일에 저장된 답변만 들어 있고, 본문에서 고친 내용은 반영되지 않았습니다. 어느 줄을 고쳤는지는 알 수 없습니다. 이 버전의 플래너는 같은 답변으로 다른 본문을 작성하기 때문입니다. 이 파일에는 답변 아래에 메모가 있지만, 메모는 계획서에 포함되지 않습니다.',
  },
] as const;

for (const { locale, says } of told) {
  test(`what of a file is no part of the plan is told in one go (${locale})`, async () => {
    await start(locale);
    const answers = { scope: { platforms: ['windows', 'abacus'] } };
    expect(await chosen(`# Plan\n\n${fileWith(answers)}\n- Ask the partner\n`)).toBe(says);
  });
}

/** A file of this build in which somebody changed what is said of a version. */
async function edited(locale: Locale): Promise<string> {
  const plan = planWith({ scope: { organisation: 'Noord', version: '1.0 (2027)' } });
  const file = fileOf(plan, await documentWords(locale).load());
  const at = file.indexOf('1.0 (2027)', file.indexOf('\n# '));
  return `${file.slice(0, at)}9.9 *by hand*${file.slice(at + '1.0 (2027)'.length)}`;
}

const lines = () =>
  [...document.querySelectorAll('.edited__line--removed, .edited__line--added')].map((line) => {
    const cells = [...line.querySelectorAll('td')].map((cell) => cell.textContent.trim());
    return cells.filter((cell) => cell !== '');
  });

test('a file that somebody edited shows the edits first: Cancel leaves all as it was', async () => {
  const { organisation } = await start();
  open.element().focus();
  await choose(await edited('en'), 'ours.md');
  await expect.element(dialog).toHaveAccessibleName('Somebody edited the text of this file');
  await expect.element(dialog).toHaveTextContent('The answers in ours.md open as a new plan.');
  const [removed, added] = lines();
  expect(removed?.slice(0, 2)).toEqual([expect.stringMatching(/^\d+$/), '−as downloaded']);
  expect(removed?.[2]).toContain('1.0 (2027)');
  expect(added?.slice(0, 2)).toEqual([removed?.[0], '+in the file']);
  expect(added?.[2]).toContain('9.9 *by hand*');
  expect(lines()).toHaveLength(2);
  expect(await accessibilityFindings()).toEqual([]);
  await button('Cancel').click();
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(open).toHaveFocus();
  expect([organisation(), notice()]).toEqual(['Northwick', undefined]);
});

test('an edited file opens with its answers, and what was edited is not among them', async () => {
  const { organisation } = await start();
  open.element().focus();
  await choose(await edited('en'), 'ours.md');
  await button('Open with the answers').click();
  await vi.waitUntil(notice, { interval: 10 });
  expect(notice()).toBe(
    'Opened as a new plan: ours.md. Somebody changed the text of this file after it was downloaded. The plan contains the answers, but not those changes.',
  );
  expect(organisation()).toBe('Noord');
});

test('edits are shown in the language of the file, in a narrow window too', async () => {
  await start('nl');
  open.element().focus();
  await inWindow(narrowest, async () => {
    await choose(await edited('ko'));
    await expect.element(dialog).toHaveAccessibleName('De tekst van dit bestand is gewijzigd');
    expect(lines()).toHaveLength(2);
    expect(dialog.element().scrollWidth).toBeLessThanOrEqual(dialog.element().clientWidth);
  });
});

const whole = fileWith({ scope: { organisation: 'Café' } });
const refused: [name: string, content: BlobPart, says: string][] = [
  [
    'another text',
    '# Notes\n\nNo plan at all.\n',
    'This file contains no answers. Choose a complete Markdown file that you downloaded from this planner.',
  ],
  [
    'empty',
    '',
    'This file contains no answers. Choose a complete Markdown file that you downloaded from this planner.',
  ],
  [
    'from a newer version',
    fileWith({}, { schema: 99 }),
    'This file comes from a newer version of this planner. Reload the page to get that version, then open the file again.',
  ],
  [
    'cut short',
    whole.slice(0, -20),
    'This file ends in the middle of the answers. Choose a complete copy, or download the plan again.',
  ],
  [
    'damaged',
    whole.replace('"plan":{', '"plan":'),
    'The answers in this file are damaged. Choose another copy of the file.',
  ],
  [
    'two plans in one',
    `${whole}\n${whole}`,
    'This file contains the answers from more than one plan. Open the files as you downloaded them, one by one.',
  ],
  [
    'in Latin-1',
    Uint8Array.from([...whole].map((character) => character.charCodeAt(0))),
    'Some characters in the answers were lost because this file was saved in another encoding. Choose the file as you downloaded it, in UTF-8.',
  ],
  [
    'too large',
    new Uint8Array(50 * 1024 * 1024 + 1),
    'This file is larger than 50 MB, which is too large for a plan. Choose a file that you downloaded from this planner.',
  ],
];

test.each(refused)('a file that is no plan is told why, and all stays (%s)', async (...file) => {
  const [, content, says] = file;
  const { organisation } = await start();
  expect(await chosen(content)).toBe(says);
  expect([organisation(), location.hash]).toEqual(['Northwick', '#/scope']);
});

test('a file that the browser can’t read is told apart from one that holds no plan', async () => {
  const { organisation } = await start();
  const read = vi.spyOn(Blob.prototype, 'arrayBuffer').mockRejectedValueOnce(new DOMException());
  expect(await chosen(noord)).toBe(
    'The browser could not read the file. Check that it is still there, and choose it again.',
  );
  read.mockRestore();
  expect(organisation()).toBe('Northwick');
});

test('a file read in part asks first: Cancel leads back, the same file can be chosen again and opens', async () => {
  const { organisation } = await start();
  open.element().focus();
  await choose(inPart);
  await expect.element(dialog).toHaveAccessibleName('The planner can read only part of this file');
  await button('Cancel').click();
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(open).toHaveFocus();
  expect([organisation(), notice()]).toEqual(['Northwick', undefined]);

  await choose(inPart);
  await button('Open anyway').click();
  await vi.waitFor(() => {
    expect(notice()).toBe(
      'Opened as a new plan, without the parts that could not be read: plan.md.',
    );
  });
  expect([organisation(), location.hash]).toEqual(['Noord', '#/']);
  await expect.element(dialog).not.toBeInTheDocument();
});

test('a plan that would be lost is asked about before the file takes its place', async () => {
  const leaving = vi.fn<Planner['leaving']>();
  const { organisation } = await start('en', { leaving });
  open.element().focus();
  await choose(noord);
  await vi.waitFor(() => {
    expect(leaving).toHaveBeenCalledOnce();
  });
  expect([organisation(), notice(), location.hash]).toEqual(['Northwick', undefined, '#/scope']);
  await leaving.mock.lastCall?.[0]();
  expect(organisation()).toBe('Noord');
});

test('a long name of a file leaves the window its width, in the question and when it is open', async () => {
  await start();
  const name = `${'plan'.repeat(50)}.md`;
  await inWindow(narrowest, async () => {
    open.element().focus();
    await choose(inPart, name);
    await expect.element(dialog).toHaveTextContent(name);
    expect(dialog.element().scrollWidth).toBeLessThanOrEqual(dialog.element().clientWidth);
    await button('Open anyway').click();
    await vi.waitUntil(notice, { interval: 10 });
    expect(beyondWindow()).toBe(0);
  });
});
