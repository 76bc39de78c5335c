import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Locale } from '../../../i18n/locales';
import { asExample, loadExamples } from '../../../plan/examples';
import type { Plan } from '../../../plan/plan';
import type { Sources } from '../../../plan/sources';
import { accessibilityFindings } from '../testing/accessibility';
import { showCheck } from '../testing/check';

const medium = (await loadExamples('en'))('medium', 'medium');

/** A finished plan in which these answers are not the user's own. */
const doubted = (sources: Sources): Plan => ({ ...medium, sources });

const three = doubted({
  'scope.users': 'example',
  'scope.devices': 'proposed',
  'process.majorLead': 'example',
});

const button = (name: string) => page.getByRole('button', { name, exact: true });
const confirmUsers = button('Confirm: What you are rolling out › Users');
const confirmDevices = button('Confirm: What you are rolling out › Devices');
const confirmLead = button('Confirm: Major incidents › Leads major incidents');

test('what is to confirm stands under its chapter, in words and with where it comes from', async () => {
  await showCheck(three, { shown: 'confirm' });
  const row = [...document.querySelectorAll('.answers__row')].map(({ textContent }) => textContent);
  expect(row[0]).toMatch(/^Users5,000 From the exampleConfirmChange$/);
  expect(row[1]).toMatch(/^Devices[\d,]+ ProposedConfirmChange$/);
  expect(row).toHaveLength(3);
  expect(await accessibilityFindings()).toEqual([]);
});

test('after each answer the focus is on the next one, and at the end on what is left', async () => {
  await showCheck(three, { shown: 'confirm' });
  await confirmUsers.click();
  await expect.element(confirmDevices).toHaveFocus();
  await expect.element(page.getByText('Confirmed: 1 answer.')).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.element(confirmLead).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('There is nothing left to confirm.')).toBeVisible();
  await expect.element(page.getByRole('tabpanel')).toHaveFocus();
});

test('a confirmation can be taken back', async () => {
  const session = await showCheck(three, { shown: 'confirm' });
  await confirmUsers.click();
  await expect.element(confirmUsers).not.toBeInTheDocument();
  await button('Undo').click();
  await expect.element(confirmUsers).toBeVisible();
  expect(session.state().history.plan.sources).toEqual(three.sources);
});

test('a chapter is confirmed at once, and the focus goes to the next chapter', async () => {
  const session = await showCheck(three, { shown: 'confirm' });
  await expect
    .element(page.getByText('2 answers in this chapter are not confirmed.'))
    .toBeVisible();
  await button('Confirm 2 answers in this chapter').click();
  await expect.element(page.getByRole('heading', { name: 'Support process' })).toHaveFocus();
  expect(session.state().history.plan.sources).toEqual({ 'process.majorLead': 'example' });
  await button('Confirm 1 answer in this chapter').click();
  await expect.element(page.getByRole('tabpanel')).toHaveFocus();
});

test('many answers are folded by place; the focus goes on to the line of the next place', async () => {
  await showCheck(asExample(medium), { shown: 'confirm' });
  await expect.element(page.getByText('Tier 1 · Service desk', { exact: true })).toBeVisible();
  expect(document.querySelectorAll('dl')).toHaveLength(0);
  const line = page.getByText('Regions and languages', { exact: true });
  await line.click();
  await button('Confirm: Regions and languages › Support languages').click();
  await expect.element(line).not.toBeInTheDocument();
  await expect.poll(() => document.activeElement?.textContent).toMatch(/^Key dates /);
});

test('a reader confirms nothing', async () => {
  await showCheck(three, { shown: 'confirm', readOnly: true });
  await expect.element(confirmUsers).toBeDisabled();
  await expect.element(button('Confirm 2 answers in this chapter')).toBeDisabled();
});

const sentences: [Locale, none: string, notYet: string][] = [
  [
    'en',
    'There is nothing left to confirm.',
    'None of the 114 rules has found anything so far, but they can’t judge answers that are open or not confirmed.',
  ],
  [
    'zh-tw',
    '目前沒有待確認的答案。',
    '114 條規則目前都沒有發現問題，但尚未作答或尚未確認的部分還無法判斷。',
  ],
  [
    'nl',
    'Er zijn geen antwoorden te bevestigen.',
    'Geen van de 114 regels heeft tot nu toe iets gevonden, maar over antwoorden die ontbreken of niet zijn bevestigd, zeggen ze niets.',
  ],
  [
    'ko',
    '확인할 답변이 없습니다.',
    '규칙 114개로 점검했으며 지금까지 발견된 문제가 없습니다. 다만 아직 답하지 않은 질문과 확인하지 않은 답변은 점검하지 못했습니다.',
  ],
];
for (const [locale, nothing, notYet] of sentences) {
  test(`the check never calls a plan clean that is not the user’s own (${locale})`, async () => {
    const answers = {
      ...medium.answers,
      scope: { ...medium.answers.scope, status: 'draft' as const },
    };
    const plan = { ...medium, answers, sources: three.sources, writtenIn: locale };
    await showCheck(plan, { locale, shown: 'risks' });
    await expect.element(page.getByText(notYet)).toBeVisible();
    await showCheck(medium, { locale, shown: 'confirm' });
    await expect.element(page.getByText(nothing)).toBeVisible();
  });
}
