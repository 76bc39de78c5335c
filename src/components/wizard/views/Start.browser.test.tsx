import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type Locale, localeIds } from '../../../i18n/locales';
import type { Planner } from '../state/context';
import { accessibilityFindings, findingsInNames } from '../testing/accessibility';
import { choosing } from '../testing/choosing';
import { offline } from '../testing/connection';
import { sessionInMemory } from '../testing/session';
import { show } from '../testing/stage';
import { beyondWindow, inWindow, narrowest } from '../testing/window';
import { Start } from './Start';

async function start(locale: Locale = 'en', planner: Partial<Pick<Planner, 'leaving'>> = {}) {
  const session = sessionInMemory(locale);
  await show(<Start />, { session, locale, planner });
  return () => session.state().history.plan.answers;
}

const texts = (selector: string) =>
  [...document.querySelectorAll(`.start ${selector}`)].map(({ textContent }) => textContent);

const press = async (name: string) => {
  page.getByRole('button', { name, exact: true }).element().focus();
  await userEvent.keyboard('{Enter}');
};

const examples: Record<Locale, { ways: string[]; offers: string[] }> = {
  en: {
    ways: ['Start with a blank plan', 'Start from a worked example', 'Open a plan file'],
    offers: [
      'Start with a blank plan',
      'About 250 users: two people in IT and a partner',
      'About 5,000 users: three tiers, co-managed',
      'About 40,000 users: outsourced tier 1, 24 hours, three regions',
      'Open a plan file',
    ],
  },
  'zh-tw': {
    ways: ['從空白計畫開始', '從範例計畫開始', '開啟計畫檔案'],
    offers: [
      '從空白計畫開始',
      '約 250 位使用者：兩位 IT 人員，加一家合作廠商',
      '約 5,000 位使用者：三個層級、共同管理',
      '約 40,000 位使用者：第 1 層委外、24 小時服務、三個地區',
      '開啟計畫檔案',
    ],
  },
  nl: {
    ways: [
      'Beginnen met een leeg plan',
      'Beginnen met een uitgewerkt voorbeeld',
      'Een planbestand openen',
    ],
    offers: [
      'Beginnen met een leeg plan',
      'Ongeveer 250 gebruikers: twee IT’ers en een externe partner',
      'Ongeveer 5.000 gebruikers: drie lagen, co-beheer',
      'Ongeveer 40.000 gebruikers: laag 1 uitbesteed, 24/7, drie regio’s',
      'Een planbestand openen',
    ],
  },
  ko: {
    ways: ['빈 계획서로 시작', '완성된 예시로 시작', '계획서 파일 열기'],
    offers: [
      '빈 계획서로 시작',
      '사용자 약 250명: IT 담당자 두 명과 협력사',
      '사용자 약 5,000명: 세 계층, 공동 관리',
      '사용자 약 40,000명: 계층 1 외주, 24시간 운영, 세 개 지역',
      '계획서 파일 열기',
    ],
  },
};

for (const locale of localeIds) {
  test(`three ways to start, in the narrowest window too (${locale})`, async () => {
    const { ways, offers } = examples[locale];
    await inWindow(narrowest, async () => {
      await start(locale);
      expect(texts('h3')).toEqual(ways);
      expect(texts(':is(a.button, button)')).toEqual(offers);
      expect(beyondWindow()).toBe(0);
      expect(await findingsInNames()).toEqual([]);
    });
  });
}

for (const [locale, name] of [
  ['en', 'Read it first: About 5,000 users: three tiers, co-managed'],
  ['zh-tw', '先讀全文：約 5,000 位使用者：三個層級、共同管理'],
  ['nl', 'Eerst lezen: Ongeveer 5.000 gebruikers: drie lagen, co-beheer'],
  ['ko', '먼저 읽어 보기: 사용자 약 5,000명: 세 계층, 공동 관리'],
] as const) {
  test(`each example can be read first, on the page of the finished plan (${locale})`, async () => {
    await start(locale);
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.start li a')];
    const planner = `https://example.org/${locale}/planner/#/`;
    expect(links.map((link) => new URL(link.getAttribute('href') ?? '', planner).href)).toEqual([
      `https://example.org/${locale}/templates/small/`,
      `https://example.org/${locale}/templates/medium/`,
      `https://example.org/${locale}/templates/large/`,
    ]);
    expect(page.getByRole('link', { name, exact: true }).elements()).toEqual([links[1]]);
  });
}

test('the ways to start are accessible, and a blank plan begins with its first chapter', async () => {
  await start();
  expect(await accessibilityFindings()).toEqual([]);
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(location.hash).toBe('#/scope');
});

test('an example opens as a plan of the size that it promises, without its name and its people', async () => {
  const answers = await start();
  for (const [name, users] of [
    ['About 250 users: two people in IT and a partner', 250],
    ['About 5,000 users: three tiers, co-managed', 5_000],
    ['About 40,000 users: outsourced tier 1, 24 hours, three regions', 40_000],
  ] as const) {
    location.hash = '#/';
    await press(name);
    await vi.waitFor(() => {
      const { scope, teams } = answers();
      expect([scope.users, scope.organisation, scope.ownerRole]).toEqual([users, '', '']);
      expect([scope.planOwner, teams.directory, teams.units]).toEqual([null, [], []]);
    });
    expect(location.hash).toBe('#/scope');
  }
});

test('a plan that would be lost is asked about before an example takes its place', async () => {
  const leaving = vi.fn<Planner['leaving']>();
  const answers = await start('en', { leaving });
  await press('About 5,000 users: three tiers, co-managed');
  await vi.waitFor(() => {
    expect(leaving).toHaveBeenCalledOnce();
  });
  expect([answers().scope.users, location.hash]).toEqual([null, '']);
  await leaving.mock.lastCall?.[0]();
  expect([answers().scope.users, location.hash]).toEqual([5_000, '#/scope']);
});

test('an example that is not there yet says so, and the one that was chosen last comes by itself', async () => {
  const answers = await start('nl');
  await offline(async () => {
    await press('Ongeveer 250 gebruikers: twee IT’ers en een externe partner');
    await press('Ongeveer 5.000 gebruikers: drie lagen, co-beheer');
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent(
        'Het voorbeeld kon niet worden geladen. Er is geen verbinding met deze site.',
      );
    expect(answers().scope.users).toBeNull();
  });
  await vi.waitFor(() => {
    expect([answers().scope.users, location.hash]).toEqual([5_000, '#/scope']);
  });
});

test('a file opens from here too', async () => {
  const answers = await start();
  // Nothing stands above the answers, and nobody changed it.
  const content =
    '<!-- support-plan-answers {"hash":"811c9dc5","plan":{"schema":1,"id":"1","writtenIn":"en","answers":{"scope":{"users":12}}}} -->';
  await choosing(new File([content], 'plan.md'), () => press('Open a plan file'));
  await vi.waitFor(() => {
    expect(answers().scope.users).toBe(12);
  });
});
