import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type Locale, localeIds } from '../../../i18n/locales';
import { asExample, loadExamples } from '../../../plan/examples';
import { blankPlan, type Plan } from '../../../plan/plan';
import { accessibilityFindings, findingsInNames } from '../testing/accessibility';
import { showCheck } from '../testing/check';

const blank = blankPlan('blank', 'en');
const medium = (await loadExamples('en'))('medium', 'medium');

const answered = (plan: Plan, scope: Partial<Plan['answers']['scope']>): Plan => ({
  ...plan,
  answers: { ...plan.answers, scope: { ...plan.answers.scope, ...scope } },
});

const late = answered(medium, { rolloutEnd: '2001-01-01' });

const button = (name: string) => page.getByRole('button', { name, exact: true });

/** Opens every place of a chapter. */
const openAll = (chapter: string) => button(`Open all: ${chapter}`).click();

/** The answer to a question, as it stands in the place of this name. */
function answer(place: string, question: string): string | undefined {
  const folded = [...document.querySelectorAll('details')].find(
    (each) => each.querySelector('.folded__name')?.textContent === place,
  );
  const rows = [...(folded?.querySelectorAll('.answers__row') ?? [])];
  const found = rows.find((each) => each.querySelector('dt')?.textContent === question);
  return found?.querySelector('dd')?.textContent;
}

test('the check is accessible, with gaps and with findings, folded and open', async () => {
  await showCheck(blank);
  const found = await accessibilityFindings();
  await showCheck(asExample(late));
  await openAll('Scope and owner');
  expect([...found, ...(await accessibilityFindings())]).toEqual([]);
});

for (const locale of localeIds) {
  test(`the check names its links and tabs (${locale})`, async () => {
    await showCheck(answered(asExample(late), { users: null }), { locale });
    expect(await findingsInNames()).toEqual([]);
  });
}

test('every answer stands in words beside its question, in the place where it is asked', async () => {
  await showCheck(
    answered(blank, {
      organisation: 'Northwick\nLogistics',
      users: 5000,
      product: 'coManagement',
      platforms: ['windows', 'macos'],
      planDate: '2027-01-12',
      regions: [
        {
          id: 'eu',
          region: 'Europe',
          zone: 'Europe/Amsterdam',
          regionUsers: null,
          regionLanguages: [],
        },
      ],
    }),
  );
  await openAll('Scope and owner');
  expect(answer('The plan and its owner', 'Organisation')).toBe('NorthwickLogistics');
  expect(answer('What you are rolling out', 'Users')).toBe('5,000');
  expect(answer('What you are rolling out', 'Devices managed by')).toBe(
    'Intune with Configuration Manager (co-management)',
  );
  expect(answer('What you are rolling out', 'Platforms')).toBe('Windows, macOS');
  expect(answer('The plan and its owner', 'Date of the plan')).toBe('12 January 2027');
  expect(answer('Europe', 'Time zone')).toBe('Amsterdam time');
});

test('what is missing says so, unless it may be left out', async () => {
  await showCheck(blank);
  await openAll('Scope and owner');
  expect(answer('The plan and its owner', 'Organisation')).toBe('Not answered');
  expect(answer('The plan and its owner', 'Owner’s role')).toBeUndefined();
  await expect
    .element(
      page.getByText(
        'None of the 114 rules has found anything so far, but they can’t judge answers that are open',
      ),
    )
    .toBeVisible();
});

test('each answer leads to its question, and back to what the check showed', async () => {
  await showCheck(answered(blank, { users: 12 }));
  await openAll('Scope and owner');
  const link = page.getByRole('link', {
    name: 'Change: What you are rolling out › Users',
    exact: true,
  });
  await expect.element(link).toHaveAttribute('href', '#/scope/users?from=review');
});

test('places are folded to a line with their first answers, and open one by one or all at once', async () => {
  await showCheck(asExample(medium));
  const line = page.getByText('Tier 1 · Service desk', { exact: true });
  await expect.element(line).toBeVisible();
  expect(document.querySelectorAll('dl')).toHaveLength(0);
  const folded = document.querySelectorAll('details').length;
  expect(folded).toBeGreaterThan(60);
  await line.click();
  await expect.poll(() => answer('Tier 1 · Service desk', 'People')).toMatch(/^18\b/);
  await openAll('Training');
  const open = () => document.querySelectorAll('details[open]').length;
  const ofTraining = open() - 1;
  await expect.element(button('Close all: Training')).toBeVisible();
  expect(ofTraining).toBeGreaterThan(10);
  await button('Close all: Training').click();
  await expect.poll(open).toBe(1);
});

test('a finished chapter is folded to its title, and opens by it or with all of its places', async () => {
  await showCheck(medium);
  const chapter = (name: string) => button(name);
  await expect.element(chapter('Training')).toHaveAttribute('aria-expanded', 'false');
  expect(document.querySelectorAll('details')).toHaveLength(0);
  // About three screens, and a finished plan far below.
  expect(document.documentElement.scrollHeight).toBeLessThan(1_600);
  await chapter('Training').click();
  await expect.element(chapter('Training')).toHaveAttribute('aria-expanded', 'true');
  expect(document.querySelectorAll('details').length).toBeGreaterThan(10);
  await chapter('Training').click();
  expect(document.querySelectorAll('details')).toHaveLength(0);
  await openAll('Teams and tiers');
  await expect.poll(() => answer('Tier 1 · Service desk', 'People')).toBe('18');
  expect(await accessibilityFindings()).toEqual([]);
});

test('a finding says what, why and where, and the guide tells more', async () => {
  await showCheck(late, { shown: 'risks' });
  const finding = page
    .getByRole('listitem')
    .filter({ hasText: 'The planner works out other dates' });
  await expect.element(finding.getByText('Risk')).toBeVisible();
  const title = '“Rollout end” is earlier than “First production day”.';
  await expect.element(finding.getByRole('heading', { name: title })).toBeVisible();
  await expect
    .element(finding.getByRole('link', { name: `Go to the question: ${title}` }))
    .toHaveAttribute('href', expect.stringMatching(/^#\/scope\/\w+\?from=review&show=risks$/));
  await expect
    .element(finding.getByRole('link', { name: `Why it matters: ${title}` }))
    .toHaveAttribute('href', expect.stringMatching(/^\/en\/guide\/[\w-]+\/#/));
  await expect.element(page.getByText('The other 111 rules found nothing.')).toBeVisible();
});

test('a finished plan says so, and what nobody but the reader can know', async () => {
  await showCheck(medium);
  await expect.element(page.getByText('None of the 114 rules found anything.')).toBeVisible();
  expect(document.querySelector('.check__counts')?.textContent).toBe(
    '1,020 yours · 0 gaps · 135 optional questions left blank.',
  );
  await expect
    .element(page.getByRole('img'))
    .toHaveAccessibleName('1,020 of 1,155 questions answered');
  await expect.element(button('Next gap')).not.toBeInTheDocument();
  await expect
    .element(
      page.getByText(
        /^The rules read only what is written here, and compare dates with weekdays\./,
      ),
    )
    .toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'What the rules look for', exact: true }))
    .toHaveAttribute('href', '/en/guide/check-rules/');
});

const heads: [Locale, string][] = [
  [
    'en',
    '1 yours · 2 proposed or from an example · 80 gaps · 62 optional questions left blank. About 76 minutes of work left.',
  ],
  [
    'zh-tw',
    '您的答案 1 個 · 來自建議或範例 2 個 · 待補 80 題 · 選填未答 62 題。大約還要 76 分鐘。',
  ],
  [
    'nl',
    '1 eigen antwoord · 2 uit een voorstel of voorbeeld · 80 open punten · 62 optionele vragen opengelaten. Nog ongeveer 76 minuten werk.',
  ],
  [
    'ko',
    '확정한 답변 1개 · 제안 또는 예시 값 2개 · 미입력 80개 · 답하지 않은 선택 질문 62개. 모두 마치는 데 약 76분 남았습니다.',
  ],
];
for (const [locale, sentence] of heads) {
  test(`the head tells in a sentence how far the plan has come (${locale})`, async () => {
    const begun = answered(blank, { organisation: 'Ours', users: 60, devices: 70 });
    const sources = { 'scope.users': 'example', 'scope.devices': 'proposed' } as const;
    await showCheck({ ...begun, sources }, { locale });
    const said = document.querySelector('.check__counts')?.textContent;
    expect(said).toBe(sentence);
  });
}

test('the tabs are told, counted and moved through by arrow keys; Enter and Space show them', async () => {
  await showCheck(asExample(late));
  const tab = (name: RegExp) => page.getByRole('tab', { name });
  await expect.element(tab(/^All 1,155$/)).toHaveAttribute('aria-selected', 'true');
  await expect.element(page.getByRole('tabpanel')).toHaveAccessibleName('All 1,155');
  await expect.element(tab(/^Gaps 0$/)).toHaveAttribute('href', '#/review?show=gaps');
  await expect.element(tab(/^All/)).toHaveAttribute('href', '#/review');
  tab(/^All/).element().focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(tab(/^Gaps/)).toHaveFocus();
  expect(location.hash).toBe('#/review');
  await userEvent.keyboard('{ArrowRight}{Enter}');
  await expect.element(page.getByRole('tabpanel')).toHaveAccessibleName('Risks and hints 8');
  await expect.element(tab(/^Risks/)).toHaveFocus();
  expect(document.querySelectorAll('details')).toHaveLength(0);
  await userEvent.keyboard('{End}{ArrowLeft} ');
  await expect.element(page.getByRole('tabpanel')).toHaveAccessibleName('To confirm 1,020');
  expect(location.hash).toBe('#/review?show=confirm');
});

test('words that are not translated lead to where they can be', async () => {
  await showCheck(answered(medium, { ownerRole: 'IT lead' }), { language: 'ko' });
  const title = /answers in your own words will stay in English\.$/;
  await expect
    .element(page.getByRole('link', { name: new RegExp(`^Words to translate: .*${title.source}`) }))
    .toHaveAttribute('href', '#/words');
});
