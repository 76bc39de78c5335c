import type { Page } from 'playwright/test';
import { fileOf } from '../src/plan/markdownFile.ts';
import { drafted, loadProposer } from '../src/plan/proposing.ts';
import { here, tenAnswers } from '../src/plan/testing/tenAnswers.ts';
import { type Announced, announcedGrids } from './announced.ts';
import { expect, test } from './fixtures.ts';
import { chooseFile, goTo, openPlanner } from './planner.ts';
import { languageOf } from './words.ts';

/** What is read in one language, written by hand. */
interface Expected {
  locale: 'en' | 'zh-tw';
  tiers: {
    name: string;
    columns: string[];
    /** A row with what only the user can have said: what was typed is nobody’s proposal. */
    row: [heading: string, cells: string[]];
    idle: [heading: string, cells: string[]];
    focused: string;
  };
  duties: {
    name: string;
    columns: string[];
    section: string;
    row: [heading: string, cells: string[]];
    checked: string;
    focused: string;
  };
  activities: {
    name: string;
    columns: string[];
    row: [heading: string, cells: string[]];
  };
}

const expected: Expected[] = [
  {
    locale: 'en',
    tiers: {
      name: 'Tiers',
      columns: [
        ...['Tier', 'Team', 'People', 'Hours', 'Languages', 'Escalates to'],
        ...['Details', 'More actions'],
      ],
      row: [
        'Tier 1, proposed',
        [
          ...['Service desk, proposed', '12', 'Mon–Sat 07:00–19:00, proposed'],
          ...['English, proposed', 'Tier 2, proposed'],
          'Details: Tier 1 · Service desk, 4 to confirm',
          'More actions: Tier 1 · Service desk',
        ],
      ],
      idle: [
        'Tier 4, proposed',
        [
          ...['Microsoft support, proposed', 'does not apply', '24 hours, every day, proposed'],
          ...['English, proposed', 'does not apply'],
          'Details: Tier 4 · Microsoft support, 2 to confirm',
          'More actions: Tier 4 · Microsoft support',
        ],
      ],
      focused: 'textbox: People | 9 | , proposed',
    },
    duties: {
      name: 'Responsibilities',
      columns: [
        ...['Tiers', 'Tier 0 Help pages', 'Tier 1 Service desk', 'Tier 2 Workplace support'],
        ...['Tier 3 Endpoint team', 'Tier 4 Microsoft support'],
      ],
      section: 'Self-service 3 3 to confirm',
      row: [
        'Verifies who is asking',
        [
          'Verifies who is asking: Tier 0 · Help pages',
          'Verifies who is asking: Tier 1 · Service desk, proposed',
          'Verifies who is asking: Tier 2 · Workplace support',
          'Verifies who is asking: Tier 3 · Endpoint team',
          'Verifies who is asking: Tier 4 · Microsoft support',
        ],
      ],
      checked: 'Verifies who is asking: Tier 1 · Service desk, proposed',
      focused: 'checkbox: Answers to frequent questions: Tier 1 · Service desk',
    },
    activities: {
      name: 'Activities',
      columns: [
        ...['Activity', 'User', 'Tier 0', 'Tier 1', 'Tier 2', 'Tier 3', 'Tier 4'],
        ...['Plan owner', 'Rollout lead', 'Support leads (trainers)', 'Identity team'],
        ...['Security team', 'Communications team', 'IT management', 'Details', 'More actions'],
      ],
      row: [
        'Solve known issues, proposed',
        [
          ...['', '', 'Accountable, Responsible, proposed', 'Consulted, proposed'],
          ...['', '', '', '', '', '', 'Informed', '', ''],
          'Details: Solve known issues · Tier 1',
          'More actions: Solve known issues · Tier 1',
        ],
      ],
    },
  },
  {
    locale: 'zh-tw',
    tiers: {
      name: '各層小組',
      columns: [
        ...['層級', '小組', '當班人數', '服務時間', '語言', '呈報對象'],
        ...['詳細資料', '其他動作'],
      ],
      row: [
        '第 1 層，來自建議',
        [
          ...['服務台，來自建議', '12', '週一至週六 07:00–19:00，來自建議'],
          ...['英文，來自建議', '第 2 層，來自建議'],
          '詳細資料：第 1 層 · 服務台，4 個答案尚未確認',
          '其他動作：第 1 層 · 服務台',
        ],
      ],
      idle: [
        '第 4 層，來自建議',
        [
          ...['Microsoft 支援，來自建議', '不適用', '每天 24 小時，來自建議'],
          ...['英文，來自建議', '不適用'],
          '詳細資料：第 4 層 · Microsoft 支援，2 個答案尚未確認',
          '其他動作：第 4 層 · Microsoft 支援',
        ],
      ],
      focused: 'textbox: 當班人數 | 9 | ，來自建議',
    },
    duties: {
      name: '職責',
      columns: [
        ...['各層小組', '第 0 層 說明網頁', '第 1 層 服務台', '第 2 層 現場支援'],
        ...['第 3 層 端點小組', '第 4 層 Microsoft 支援'],
      ],
      section: '自助服務 3 3 個答案尚未確認',
      row: [
        '核對來電者的身分',
        [
          '核對來電者的身分：第 0 層 · 說明網頁',
          '核對來電者的身分：第 1 層 · 服務台，來自建議',
          '核對來電者的身分：第 2 層 · 現場支援',
          '核對來電者的身分：第 3 層 · 端點小組',
          '核對來電者的身分：第 4 層 · Microsoft 支援',
        ],
      ],
      checked: '核對來電者的身分：第 1 層 · 服務台，來自建議',
      focused: 'checkbox: 提供常見問題的解答：第 1 層 · 服務台',
    },
    activities: {
      name: '工作項目',
      columns: [
        ...['工作項目', '使用者', '第 0 層', '第 1 層', '第 2 層', '第 3 層', '第 4 層'],
        ...['計畫負責人', '導入負責人', '支援主管（講師）', '身分識別小組'],
        ...['資安小組', '內部溝通小組', 'IT 主管', '詳細資料', '其他動作'],
      ],
      row: [
        '解決已知問題，來自建議',
        [
          ...['', '', '當責者（A）、執行者（R），來自建議', '事先諮詢（C），來自建議'],
          ...['', '', '', '', '', '', '事後告知（I）', '', ''],
          '詳細資料：解決已知問題 · 第 1 層',
          '其他動作：解決已知問題 · 第 1 層',
        ],
      ],
    },
  },
];

/** Puts the focus where a press of the mouse would, and follows the keys. */
async function enter(page: Page, cell: string, ...keys: readonly string[]): Promise<void> {
  await page.locator(cell).click();
  for (const key of keys) await page.keyboard.press(key);
}

for (const { locale, tiers, duties, activities } of expected) {
  test(`tables of answers, marks and letters are announced with headings, states and words (${locale})`, async ({
    page,
  }) => {
    const language = await languageOf(locale);
    const ten = { ...tenAnswers('desk'), writtenIn: locale };
    const plan = drafted(ten, (await loadProposer(locale))(here));
    await openPlanner(page, locale);
    await chooseFile(page, language, { name: 'draft.md', text: fileOf(plan, language.words) });
    await expect(page.locator('.notice')).toContainText('draft.md');
    await goTo(page, 'teams', language.words.labels.chapter.teams);
    await enter(page, '[id="tiers.tier1.people"]', '1', '2', 'Enter');
    const read = async (name: string): Promise<Announced> => {
      const grid = (await announcedGrids(page)).get(name);
      if (!grid) throw new Error(`No grid is called “${name}”.`);
      return grid;
    };

    // The cell that was answered is drawn once more when editing has ended.
    const [answered, cells] = tiers.row;
    await expect.poll(async () => (await read(tiers.name)).rows[answered]).toEqual(cells);
    const teams = await read(tiers.name);
    expect(teams.columns).toEqual(tiers.columns);
    for (const [heading, cells] of [tiers.row, tiers.idle]) {
      expect(teams.rows[heading]).toEqual(cells);
      // The heading and each cell stand below a heading of their column.
      expect(cells).toHaveLength(tiers.columns.length - 1);
    }
    expect(teams.focused).toBe(tiers.focused);

    await page
      .getByRole('grid', { name: duties.name, exact: true })
      .getByRole('checkbox')
      .nth(6)
      .focus();
    const marks = await read(duties.name);
    expect(marks.columns).toEqual(duties.columns);
    expect(marks.rows[duties.section]).toEqual([]);
    expect(marks.rows[duties.row[0]]).toEqual(duties.row[1]);
    expect(marks.checked.filter((name) => duties.row[1].includes(name))).toEqual([duties.checked]);
    expect(marks.focused).toBe(duties.focused);

    const place = '[data-row="solveKnown"] > [data-cell="security"]';
    await enter(page, place, 'i');
    const letters = await read(activities.name);
    expect(letters.columns).toEqual(activities.columns);
    expect(letters.rows[activities.row[0]]).toEqual(activities.row[1]);
    expect(activities.row[1]).toHaveLength(activities.columns.length - 1);
  });
}
