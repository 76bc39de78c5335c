import { describe, expect, test } from 'vitest';
import { localeIds } from '../../i18n/locales';
import { documentOf } from '../document';
import { loadWords } from '../loading';
import { readPlan, schemaVersion } from '../plan';
import { partOf } from '../testing/partOf';
import { planWith, type SomeAnswers } from '../testing/planWith';
import { rowsOf, saidIn } from '../testing/said';

const directory = [
  { id: 'ann', person: 'Ann', personRole: 'IT manager', reach: 'ext. 1', standIn: 'ben' },
  { id: 'ben', person: 'Ben' },
  { id: 'cat', person: 'Cat', reach: 'ext. 3' },
];

const signed: SomeAnswers = {
  scope: { version: '0.9', planDate: '2027-02-15', status: 'review', planOwner: 'ann' },
  teams: { directory },
  process: { timesZone: 'Europe/London' },
  agreement: {
    nextReview: '2027-06-18',
    sharedWith: ['tier1', 'management'],
    validPlace: 'Portal',
    approvers: [{ id: 'a', approver: 'ben' }, { id: 'b', approver: 'cat' }, { id: 'c' }],
    changes: [{ id: 'z', changeVersion: '0.8', changedOn: '2027-02-03', changed: 'Saturdays' }],
  },
};

describe('the control block', () => {
  test.each([
    [
      'en',
      [
        ['This document', 'Details'],
        ['Version', '0.9, 15 February 2027'],
        ['Status', 'In review'],
        ['Plan owner', 'Ann\nIT manager\next. 1'],
        ['Time zone of the plan', 'London time'],
        ['Approvers', 'Ben\nCat'],
        ['Next review', 'Fri 18 June 2027'],
        ['Who gets the plan', 'Tier 1, IT management'],
        ['Where the plan is kept', 'Portal'],
        ['Version', 'Date', 'What changed'],
        ['0.8', '3 February 2027', 'Saturdays'],
      ],
    ],
    [
      'zh-tw',
      [
        ['文件資訊', '內容'],
        ['版本', '0.9，2027 年 2 月 15 日'],
        ['狀態', '審閱中'],
        ['計畫負責人', 'Ann\nIT manager\next. 1'],
        ['計畫的時區', '倫敦時間'],
        ['簽核名單', 'Ben\nCat'],
        ['下次檢討日', '2027 年 6 月 18 日（週五）'],
        ['發送對象', '第 1 層、IT 主管'],
        ['最新版本的位置', 'Portal'],
        ['版本', '日期', '修訂內容'],
        ['0.8', '2027 年 2 月 3 日', 'Saturdays'],
      ],
    ],
    [
      'nl',
      [
        ['Dit document', 'Gegevens'],
        ['Versie', '0.9 van 15 februari 2027'],
        ['Status', 'Ter beoordeling'],
        ['Planeigenaar', 'Ann\nIT manager\next. 1'],
        ['Tijdzone van het plan', 'Londen'],
        ['Wie akkoord geeft', 'Ben\nCat'],
        ['Volgende herziening', 'Vr 18 juni 2027'],
        ['Wie het plan krijgt', 'Laag 1, IT-management'],
        ['Waar de geldige versie staat', 'Portal'],
        ['Versie', 'Datum', 'Wat er is gewijzigd'],
        ['0.8', '3 februari 2027', 'Saturdays'],
      ],
    ],
    [
      'ko',
      [
        ['문서 정보', '내용'],
        ['버전', '0.9, 2027년 2월 15일'],
        ['계획서 상태', '검토 중'],
        ['계획서 담당자', 'Ann\nIT manager\next. 1'],
        ['기준 시간대', '런던 시간'],
        ['승인자', 'Ben\nCat'],
        ['다음 검토일', '2027년 6월 18일(금)'],
        ['배포 대상', '계층 1, IT 부문 책임자'],
        ['최신본 위치', 'Portal'],
        ['버전', '날짜', '변경 내용'],
        ['0.8', '2027년 2월 3일', 'Saturdays'],
      ],
    ],
  ] as const)('says what a controlled document says, in %s', async (locale, rows) => {
    const said = rowsOf(await partOf(undefined, signed, locale));
    expect(said.map((row) => row.map((cell) => cell.replace(/ *\n */g, '\n')))).toEqual(rows);
  });

  test('marks what is essential and missing, and leaves the rest out', async () => {
    const missing = 'not filled in yet';
    expect(rowsOf(await partOf(undefined, {}))).toEqual([
      ['This document', 'Details'],
      ['Status', missing],
      ['Plan owner', missing],
      ['Approvers', missing],
      ['Next review', missing],
      ['Who gets the plan', missing],
    ]);
    // A chapter that is left out has no gaps.
    expect(rowsOf(await partOf(undefined, {}, 'en', ['teams'])).map(([label]) => label)).toEqual([
      'This document',
      'Status',
      'Plan owner',
    ]);
  });

  test('calls a plan a draft, whatever its status, while answers are not the user’s own', async () => {
    const plan = readPlan({
      ...{ schema: schemaVersion, id: 'p', writtenIn: 'en' },
      answers: { scope: { status: 'approved', version: '1' } },
      sources: { 'scope.version': 'proposed' },
    });
    const words = await loadWords('en');
    expect(plan && rowsOf(documentOf(plan, words).children)[2]).toEqual([
      'Status',
      'Draft: 1 answer not confirmed',
    ]);
  });
});

describe('the contents', () => {
  test('name every part in its order, as its heading does', async () => {
    for (const locale of localeIds) {
      const words = await loadWords(locale);
      const { children } = documentOf(planWith(signed), words);
      const headings = children.filter((node) => node.type === 'heading' && node.depth === 2);
      const [list] = await partOf('contents', signed, locale);
      const entries = list?.type === 'list' ? list.children : [];
      expect(entries.map((entry) => saidIn(entry.children).join())).toEqual(
        saidIn(headings).filter((title) => title !== words.document.contents),
      );
      expect(entries.map(({ data }) => data?.section)).toEqual(
        headings.flatMap(({ data }) =>
          data && 'section' in data && data.section !== 'contents' ? [data.section] : [],
        ),
      );
    }
  });
});
