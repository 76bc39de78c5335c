import { useState } from 'preact/hooks';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { type Locale, localeIds } from '../../../i18n/locales';
import { chapterIds } from '../../../plan/chapters';
import { loadExamples } from '../../../plan/examples';
import { blankPlan, type Plan } from '../../../plan/plan';
import { planWith } from '../../../plan/testing/planWith';
import { Boundary } from '../Boundary';
import { accessibilityFindings, findingsInNames } from '../testing/accessibility';
import { show } from '../testing/stage';
import Preview from './Preview';

const blank = blankPlan('blank', 'en');
const medium = (await loadExamples('en'))('medium', 'medium');

const answered = (plan: Plan, scope: Partial<Plan['answers']['scope']>): Plan => ({
  ...plan,
  answers: { ...plan.answers, scope: { ...plan.answers.scope, ...scope } },
});

const sheet = page.getByRole('article');
const onLanguage = vi.fn();

/** Shows the document in a language on a page in another, and waits until it is there. */
async function preview(plan: Plan, language: Locale = 'en', locale: Locale = 'en') {
  await show(<Preview plan={plan} language={language} onLanguage={onLanguage} chapter="scope" />, {
    locale,
  });
  await expect.element(sheet).toBeVisible();
}

test('the preview is accessible, blank and filled', async () => {
  await preview(blank);
  const found = await accessibilityFindings();
  await preview(medium);
  expect([...found, ...(await accessibilityFindings())]).toEqual([]);
});

for (const locale of localeIds) {
  test(`the preview names its links (${locale})`, async () => {
    await preview(blank, locale, locale);
    expect(await findingsInNames()).toEqual([]);
  });
}

test('the pieces that an answer changed are marked, and no others', async () => {
  const changed = () =>
    [...sheet.element().querySelectorAll('[data-changed]')].map((piece) => piece.textContent);
  const named = answered(blank, { organisation: 'Northwick', version: '7.1' });
  await preview(named);
  expect(changed()).toEqual([]);
  await preview(answered(named, { version: '7.2' }));
  await expect.poll(() => changed().length).toBeGreaterThan(0);
  expect(changed().filter((piece) => !piece.includes('7.2'))).toEqual([]);
  // For two seconds.
  await expect.poll(() => changed(), { timeout: 4_000 }).toEqual([]);
  await expect.element(sheet).toHaveTextContent('7.2');
});

test('the sheet is not drawn with each key, but has the last one', async () => {
  const drawn = new Set<string | null>();
  const write = (organisation: string) => preview(answered(blank, { organisation }));
  await write('N');
  const title = sheet.element().querySelector('h1');
  const observer = new MutationObserver(() => drawn.add(title?.textContent ?? null));
  observer.observe(sheet.element(), { subtree: true, childList: true, characterData: true });
  for (const name of ['No', 'Nor', 'Nort', 'North']) await write(name);
  expect(title?.textContent).toBe('Intune support plan: N');
  await expect.poll(() => title?.textContent).toBe('Intune support plan: North');
  observer.disconnect();
  expect([...drawn]).toEqual(['Intune support plan: North']);
});

test('an answer that is taken back while the sheet is being drawn leaves nothing behind', async () => {
  // The very same plan, as Undo brings it back.
  const before = answered(medium, { organisation: 'N' });
  // Said in the title, the summary and several chapters.
  const after = answered(before, {
    organisation: 'Northwick',
    users: 77,
    pilotStart: '2027-06-01',
  });
  let change: (plan: Plan) => void = () => undefined;
  function Changing() {
    const [plan, setPlan] = useState(before);
    change = setPlan;
    return <Preview plan={plan} language="en" onLanguage={onLanguage} chapter="scope" />;
  }
  await show(<Changing />);
  await expect.element(sheet).toHaveTextContent('Intune support plan: N');
  const said = sheet.element().textContent;
  const changed = new Set<string | null>();
  const slowly = new MutationObserver(() => {
    changed.add(sheet.element().textContent);
    change(before);
    // A machine on which each part takes longer than the pause after which the next answer is drawn.
    const until = performance.now() + 450;
    while (performance.now() < until);
  });
  slowly.observe(sheet.element(), { subtree: true, attributeFilter: ['data-changed'] });
  change(after);
  await expect.poll(() => changed.size, { timeout: 10_000 }).toBeGreaterThan(2);
  await expect.poll(() => sheet.element().textContent, { timeout: 10_000 }).toBe(said);
  slowly.disconnect();
});

test('a change after which the document can’t be written is said, and the next one is drawn', async () => {
  const reported = vi.spyOn(globalThis, 'reportError').mockImplementation(() => undefined);
  const unwritable: Plan = {
    ...medium,
    answers: {
      ...medium.answers,
      get teams(): Plan['answers']['teams'] {
        throw new RangeError('broken on purpose');
      },
    },
  };
  let change: (plan: Plan) => void = () => undefined;
  function Guarded() {
    const [plan, setPlan] = useState(medium);
    change = setPlan;
    return (
      <Boundary fallback={(retry) => <button onClick={retry}>Broken</button>}>
        <Preview plan={plan} language="en" onLanguage={onLanguage} chapter="scope" />
      </Boundary>
    );
  }
  await show(<Guarded />);
  await expect.element(sheet).toBeVisible();
  change(unwritable);
  const retry = page.getByRole('button', { name: 'Broken' });
  await expect.element(retry).toBeVisible();
  expect(reported).toHaveBeenCalledOnce();
  change(answered(medium, { organisation: 'Northwick' }));
  await retry.click();
  await expect.element(sheet).toHaveTextContent('Intune support plan: Northwick');
  reported.mockRestore();
});

test('while the sheet is written and drawn, a key waits for no more than a part of it', async () => {
  await preview(answered(medium, { organisation: 'N' }));
  const parts = new Set<string>();
  let turns = 0;
  let turning = true;
  // As often as the browser has nothing else to do, as a key would find it.
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    turns += 1;
    if (turning) channel.port2.postMessage(null);
  };
  new MutationObserver((records) => {
    for (const { target } of records) {
      const part = target.parentElement?.closest('section')?.querySelector('h1, h2')?.textContent;
      if (part) parts.add(`${turns} ${part}`);
    }
  }).observe(sheet.element(), { subtree: true, characterData: true });
  channel.port2.postMessage(null);
  await preview(answered(medium, { organisation: 'Northwick' }));
  await expect.element(sheet).toHaveTextContent('Intune support plan: Northwick');
  await expect.poll(() => parts.size).toBeGreaterThan(1);
  turning = false;
  expect(new Set([...parts].map((part) => part.split(' ')[0])).size).toBe(parts.size);
});

/** The parts of the sheet that a change of the plan touches, by what they are called; the title has no name. */
async function touchedBy(before: Plan, after: Plan, said: string) {
  await preview(before);
  const parts = [...sheet.element().querySelectorAll('section')];
  const pieces = parts.map((part) => [...part.querySelectorAll('*')]);
  const touched = new Set<Element | null | undefined>();
  let last = performance.now();
  const observer = new MutationObserver((records) => {
    last = performance.now();
    for (const { target } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      touched.add(element?.closest('section')).add(element?.closest('figure'));
    }
  });
  observer.observe(sheet.element(), {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  await preview(after);
  await expect.element(sheet).toHaveTextContent(said);
  // Part by part: the last one is drawn once nothing has changed for a while.
  await expect.poll(() => performance.now() - last).toBeGreaterThan(300);
  observer.disconnect();
  expect([...sheet.element().querySelectorAll('section')]).toEqual(parts);
  const still = parts.filter((part) => !touched.has(part));
  const same = (part: HTMLElement) =>
    [...part.querySelectorAll('*')].every(
      (piece, at) => piece === pieces[parts.indexOf(part)]?.[at],
    );
  expect(still.filter((part) => !same(part))).toEqual([]);
  return {
    parts: parts.map(nameOfPart),
    touched: parts.filter((part) => touched.has(part)).map(nameOfPart),
    drawings: [...sheet.element().querySelectorAll('figure')].map((each) => touched.has(each)),
  };
}

const nameOfPart = (part: Element) => part.querySelector('h2')?.textContent ?? '';

test('what did not change is not drawn again', async () => {
  const { parts, touched, drawings } = await touchedBy(
    answered(medium, { organisation: 'N' }),
    answered(medium, { organisation: 'No' }),
    'Intune support plan: No',
  );
  // The title and the summary say the name, no chapter does.
  expect(touched).toEqual(['', 'Summary']);
  expect(drawings).toEqual([false, false, false, false]);
  // Beside the chapters: the title, the summary, the contents, who to call, and what is open.
  expect(parts).toHaveLength(chapterIds.length + 5);
});

test('while a chapter is typed, the drawings of others stay as they are, and its own where they say the same', async () => {
  const { teams } = medium.answers;
  const tiers = teams.tiers.map((tier, at) => (at === 1 ? { ...tier, people: 77 } : tier));
  const { touched, drawings } = await touchedBy(
    medium,
    { ...medium, answers: { ...medium.answers, teams: { ...teams, tiers } } },
    'Service desk77',
  );
  expect(touched).toEqual(['Summary', '2 Teams and tiers']);
  // Of the ladder, the hours, the path and the dates, the ladder alone tells how many people a team has.
  expect(drawings).toEqual([true, false, false, false]);
});

test('a change of language marks nothing', async () => {
  await preview(medium, 'en');
  await preview(medium, 'nl');
  await expect.element(sheet).toHaveAttribute('lang', 'nl');
  expect(sheet.element().querySelectorAll('[data-changed]')).toHaveLength(0);
});

test('every link of a gap names its question and leads there', async () => {
  const plan = answered(blank, {
    regions: ['a', 'b'].map((id) => ({
      id,
      region: '',
      zone: null,
      regionUsers: null,
      regionLanguages: [],
    })),
  });
  await preview(plan);
  const gaps = [...sheet.element().querySelectorAll<HTMLAnchorElement>('a.gap')].map((link) => ({
    name: link.ariaLabel ?? '',
    to: link.getAttribute('href'),
    text: link.textContent,
    title: link.title,
  }));
  expect(gaps.length).toBeGreaterThan(30);
  // Two links may only share a name when they lead to the same place, and speech input finds each by its words.
  expect(new Set(gaps.map(({ name }) => name)).size).toBe(new Set(gaps.map(({ to }) => to)).size);
  expect(gaps.filter(({ name, text }) => !name.startsWith(text))).toEqual([]);
  expect(gaps).toContainEqual({
    name: 'not filled in yet › Scope and owner › Organisation',
    to: '#/scope/organisation',
    text: 'not filled in yet',
    title: 'Go to the question: Organisation',
  });
  expect(gaps.map(({ name, to }) => [name, to])).toContainEqual([
    'not filled in yet › Scope and owner › Regions, entry 2 › Time zone',
    '#/scope/regions.b.zone',
  ]);
});

test('a gap is named in the language of the document, its hint in that of the page', async () => {
  await preview(blank, 'nl', 'en');
  const gap = sheet.element().querySelector<HTMLAnchorElement>('a.gap');
  expect(gap?.title).toMatch(/^Go to the question: /);
  expect(gap?.ariaLabel).not.toContain('not filled in yet');
});

test('the document has its own language, which is chosen above it', async () => {
  await preview(medium, 'ko', 'en');
  await expect.element(sheet).toHaveAttribute('lang', 'ko');
  await page
    .getByRole('combobox', { name: 'Language of the document' })
    .selectOptions('Nederlands');
  expect(onLanguage).toHaveBeenLastCalledWith('nl');
});

test('each language is offered under its own name, and said to be in that language', async () => {
  await preview(blank, 'nl', 'ko');
  const choice = page.getByRole('combobox', { name: '문서 언어' });
  await expect.element(choice).toHaveValue('nl');
  const offered = choice.getByRole('option', { includeHidden: true }).elements();
  expect(offered.map((option) => [option.textContent, option.getAttribute('lang')])).toEqual([
    ['English', 'en'],
    ['繁體中文', 'zh-TW'],
    ['Nederlands', 'nl'],
    ['한국어', 'ko'],
  ]);
});

test('an answer that nobody has confirmed says so, accessibly', async () => {
  await preview({ ...answered(blank, { users: 250 }), sources: { 'scope.users': 'example' } });
  await expect.element(sheet.getByRole('cell', { name: '250 (example value)' })).toBeVisible();
  expect(await accessibilityFindings()).toEqual([]);
});

test('own words without a translation are said to be in their language, and those with one are not', async () => {
  const person = { id: 'lin', person: 'T. Lin' };
  const typed = planWith({
    scope: { planOwner: 'lin', ownerRole: 'IT manager' },
    teams: { directory: [person] },
  });
  const translations = { 'scope.ownerRole': { ko: { from: 'IT manager', text: '전산팀장' } } };
  await preview({ ...typed, translations }, 'ko');
  await expect.element(page.getByText('T. Lin', { exact: true })).toHaveAttribute('lang', 'en');
  await expect.element(sheet).toHaveTextContent('전산팀장');
  await expect.element(sheet).not.toHaveTextContent('IT manager');
  expect(sheet.element().querySelectorAll('[lang]')).toHaveLength(1);
  expect(await accessibilityFindings()).toEqual([]);
  await preview(typed, 'en');
  expect(sheet.element().querySelectorAll('[lang]')).toHaveLength(0);
});

for (const [locale, whole] of [
  ['ko', /\d월 \d/],
  ['zh-tw', /\d 年 \d+ 月 \d/],
] as const) {
  test(`days stay on one line in tables, which stay on the paper (${locale})`, async () => {
    await preview((await loadExamples(locale))('large', 'large'), locale, locale);
    const cells = () =>
      [...sheet.element().querySelectorAll('td')].filter((cell) => whole.test(cell.textContent));
    await expect.poll(() => cells().length).toBeGreaterThan(60);
    const parted = cells().filter((cell) => {
      const days = [...cell.querySelectorAll('.day')];
      const isTold = days.some((day) => whole.test(day.textContent));
      return !isTold || days.some((day) => day.getClientRects().length > 1);
    });
    expect(parted.map(({ textContent }) => textContent)).toEqual([]);
    const tables = [...sheet.element().querySelectorAll('table')];
    const beyond = tables.map((each) => each.offsetWidth - (each.parentElement?.clientWidth ?? 0));
    expect(Math.max(...beyond)).toBe(0);
  });
}
