import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { localeIds } from '../../../i18n/locales';
import { loadExamples } from '../../../plan/examples';
import { blankPlan, type Plan } from '../../../plan/plan';
import { accessibilityFindings, findingsInNames } from '../testing/accessibility';
import { show } from '../testing/stage';
import Review from './Review';

const blank = blankPlan('blank', 'en');
const medium = (await loadExamples('en'))('medium', 'medium');

const answered = (plan: Plan, scope: Partial<Plan['answers']['scope']>): Plan => ({
  ...plan,
  answers: { ...plan.answers, scope: { ...plan.answers.scope, ...scope } },
});

const late = answered(medium, { rolloutEnd: '2001-01-01' });

/** Shows the check and waits until it is there. */
async function check(plan: Plan, locale: (typeof localeIds)[number] = 'en') {
  await show(<Review plan={plan} language={locale} />, { locale });
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** The row of a question: its name and what stands beside it. */
function row(name: string): string | undefined {
  const rows = [...document.querySelectorAll('.answers__row')];
  const found = rows.find((each) => each.querySelector('dt')?.textContent === name);
  return found?.querySelector('dd')?.textContent;
}

test('the check is accessible, with gaps and with findings', async () => {
  await check(blank);
  const found = await accessibilityFindings();
  await check(late);
  expect([...found, ...(await accessibilityFindings())]).toEqual([]);
});

for (const locale of localeIds) {
  test(`the check names its links (${locale})`, async () => {
    await check(late, locale);
    expect(await findingsInNames()).toEqual([]);
  });
}

test('every answer stands in words beside its question', async () => {
  await check(
    answered(blank, {
      organisation: 'Northwick\nLogistics',
      users: 5000,
      product: 'coManagement',
      platforms: ['windows', 'macos'],
      planDate: '2027-01-12',
      regions: [{ id: 'eu', region: 'Europe', zone: 'Europe/Amsterdam', regionUsers: null }],
    }),
  );
  expect(row('Organisation')).toBe('NorthwickLogistics');
  expect(row('Users')).toBe('5,000');
  expect(row('Product')).toBe('Intune with Configuration Manager (co-management)');
  expect(row('Platforms')).toBe('Windows, macOS');
  expect(row('Date of the plan')).toBe('12 January 2027');
  expect(row('Regions, no. 1 › Time zone')).toBe('Europe/Amsterdam');
});

test('what is missing says so, unless it may be left out', async () => {
  await check(blank);
  expect(row('Organisation')).toBe('Not provided');
  expect(row('Role of the owner')).toBeUndefined();
  await expect.element(page.getByText('0 risks')).toBeVisible();
  await expect
    .element(page.getByText(/^\d+ questions have no answer yet\. The plan marks them/))
    .toBeVisible();
});

test('each row leads to its question, and back to the check from there', async () => {
  await check(answered(blank, { users: 12 }));
  const link = page.getByRole('link', { name: 'Change: Users', exact: true });
  await expect.element(link).toHaveAttribute('href', '#/scope/users?from=review');
});

test('a finding says what, why and where, and the guide tells more', async () => {
  await check(late);
  const finding = page.getByRole('listitem').filter({ hasText: 'Everything that is planned' });
  await expect.element(finding.getByText('Risk')).toBeVisible();
  const title = '“End of the rollout” lies before “Start of the first production phase”.';
  await expect.element(finding.getByText(title)).toBeVisible();
  await expect
    .element(finding.getByRole('link', { name: `Go to the question: ${title}` }))
    .toHaveAttribute('href', expect.stringMatching(/^#\/scope\/\w+\?from=review$/));
  await expect
    .element(finding.getByRole('link', { name: `Why it matters: ${title}` }))
    .toHaveAttribute('href', expect.stringMatching(/^\/en\/guide\/[\w-]+\/#/));
});

test('a plan without findings says so', async () => {
  await check(medium);
  await expect
    .element(page.getByText('The check found no risk and nothing to improve.'))
    .toBeVisible();
  await expect.element(page.getByText('0 gaps')).toBeVisible();
});

test('words that are not translated lead to where they can be', async () => {
  await show(<Review plan={answered(medium, { ownerRole: 'IT lead' })} language="ko" />);
  const title = /answers in your own words will stay in English\.$/;
  await expect
    .element(page.getByRole('link', { name: new RegExp(`^Words to translate: .*${title.source}`) }))
    .toHaveAttribute('href', '#/words');
});
