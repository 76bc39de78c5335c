import { describe, expect, test } from 'vitest';
import { type Locale, localeIds } from '../../i18n/locales';
import type { ChapterId } from '../chapters';
import { documentOf, wholeDocument } from '../document';
import { loadWords } from '../loading';
import { readPlan, schemaVersion } from '../plan';
import { planWith, type SomeAnswers } from '../testing/planWith';
import { rowsOf, saidIn } from '../testing/said';
import type { Blocks } from '../tree';

/** What stands below the heading of a part of the document, or below its title. */
async function part(
  section: string | undefined,
  answers: SomeAnswers,
  locale: Locale = 'en',
  chapters: readonly ChapterId[] = wholeDocument.chapters,
): Promise<Blocks> {
  const words = await loadWords(locale);
  const { children } = documentOf(planWith(answers), words, { ...wholeDocument, chapters });
  const begins = ({ type, ...node }: Blocks[number]) =>
    type === 'heading' && 'depth' in node && node.depth < 3;
  const from = children.findIndex(
    (node) => begins(node) && node.type === 'heading' && node.data?.section === section,
  );
  if (from < 0) return [];
  const to = children.findIndex((node, at) => at > from && begins(node));
  return children.slice(from + 1, to < 0 ? undefined : to);
}

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
    const said = rowsOf(await part(undefined, signed, locale));
    expect(said.map((row) => row.map((cell) => cell.replace(/ *\n */g, '\n')))).toEqual(rows);
  });

  test('marks what is essential and missing, and leaves the rest out', async () => {
    const missing = 'not filled in yet';
    expect(rowsOf(await part(undefined, {}))).toEqual([
      ['This document', 'Details'],
      ['Status', missing],
      ['Plan owner', missing],
      ['Approvers', missing],
      ['Next review', missing],
      ['Who gets the plan', missing],
    ]);
    // A chapter that is left out has no gaps.
    expect(rowsOf(await part(undefined, {}, 'en', ['teams'])).map(([label]) => label)).toEqual([
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
      const [list] = await part('contents', signed, locale);
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

const callable: SomeAnswers = {
  scope: { planOwner: 'ann', planZone: 'Europe/London' },
  teams: {
    directory,
    units: [
      { id: 'd', unit: 'Desk' },
      { id: 'e', unit: 'Endpoint' },
    ],
    tiers: [
      {
        ...{ id: '1', level: 'tier1', team: 'd', coverage: 'workdays', from: '08:00' },
        ...{ until: '18:00', zone: 'Europe/London', channels: ['phone'] },
      },
      {
        ...{ id: '3', level: 'tier3', team: 'e', coverage: 'workdays', from: '09:00' },
        ...{ until: '17:00', zone: 'Asia/Seoul', contact: 'ext. 33' },
      },
    ],
  },
  process: {
    intake: [
      { id: 'p', channel: 'phone', address: 'ext. 5500', uses: ['urgent', 'lostDevice'] },
      { id: 't', channel: 'ticket', address: 'portal', uses: ['anything'] },
    ],
    majorDeclares: 'tier1',
    majorLead: 'ann',
  },
  vendor: {
    openers: [{ id: 'o', opener: 'cat' }],
    nightCover: 'rota',
    nightReach: 'ext. 9',
  },
  access: {
    actions: [{ id: 'w', act: 'wipe', allowed: ['tier1'], approver: 'tier3' }],
    deputy: 'planOwner',
    emergency: 'security',
  },
  rollout: { mayPause: ['tier3', 'planOwner'] },
};

describe('who to call', () => {
  test.each([
    [
      'en',
      'All times are in London time, unless a line says otherwise.',
      [
        ['What you need', 'Who', 'How to reach them', 'Hours'],
        ['Device help for users', 'Tier 1: Desk', 'Ticket: portal', 'Mon–Fri, 08:00–18:00'],
        [
          'Work has stopped\nLost or stolen device\nDeclaring a major incident',
          'Tier 1: Desk',
          'Phone: ext. 5500',
          'Mon–Fri, 08:00–18:00',
        ],
        [
          'Escalation to tier 3\nApproval to wipe a device\nPausing the rollout',
          'Tier 3: Endpoint',
          'ext. 33',
          'Mon–Fri, 09:00–17:00 (Seoul time)',
        ],
        ['Leading a major incident', 'Ann, IT manager (stand-in: Ben)', 'ext. 1', '–'],
        ['Opening a case with Microsoft', 'Cat', 'ext. 3', '–'],
        ['Critical case outside support hours', 'Whoever is on duty', 'ext. 9', '–'],
        ['Approval to wipe (stand-in)\nPausing the rollout', 'Plan owner (Ann)', 'ext. 1', '–'],
        ['Emergency access', 'Security team', '–', '–'],
      ],
    ],
    [
      'zh-tw',
      '未另外註明時，時間均為倫敦時間。',
      [
        ['事由', '找誰', '聯絡方式', '服務時間'],
        ['使用者需要協助', '第 1 層：Desk', '服務單：portal', '週一至週五 08:00–18:00'],
        [
          '工作停擺\n裝置遺失或遭竊\n宣告重大事件',
          '第 1 層：Desk',
          '電話：ext. 5500',
          '週一至週五 08:00–18:00',
        ],
        [
          '呈報給第 3 層\n核准抹除裝置\n暫停導入',
          '第 3 層：Endpoint',
          'ext. 33',
          '週一至週五 09:00–17:00（首爾時間）',
        ],
        ['主導重大事件', 'Ann，IT manager（代理人：Ben）', 'ext. 1', '—'],
        ['向 Microsoft 開案', 'Cat', 'ext. 3', '—'],
        ['服務時間外的重大案件', '輪值人員', 'ext. 9', '—'],
        ['核准者不在時代為核准\n暫停導入', '計畫負責人（Ann）', 'ext. 1', '—'],
        ['使用緊急帳戶', '資安小組', '—', '—'],
      ],
    ],
    [
      'nl',
      'Alle tijden gelden in de tijdzone van Londen, tenzij er iets anders bij staat.',
      [
        ['Waarvoor', 'Wie', 'Bereikbaar via', 'Wanneer'],
        [
          'Gebruikers: hulp bij een apparaat',
          'Laag 1: Desk',
          'Ticket: portal',
          'Ma t/m vr, 08:00–18:00 uur',
        ],
        [
          'Het werk ligt stil\nVerloren of gestolen apparaat\nMajor incident uitroepen',
          'Laag 1: Desk',
          'Telefoon: ext. 5500',
          'Ma t/m vr, 08:00–18:00 uur',
        ],
        [
          'Escaleren naar laag 3\nToestemming om een apparaat te wissen\nDe uitrol stilleggen',
          'Laag 3: Endpoint',
          'ext. 33',
          'Ma t/m vr, 09:00–17:00 uur (Seoel)',
        ],
        ['Major incident leiden', 'Ann, IT manager (vervanger: Ben)', 'ext. 1', '–'],
        ['Case openen bij Microsoft', 'Cat', 'ext. 3', '–'],
        ['Kritieke case buiten de servicetijden', 'Wie piketdienst heeft', 'ext. 9', '–'],
        [
          'Vervanger van wie toestemming geeft\nDe uitrol stilleggen',
          'Planeigenaar (Ann)',
          'ext. 1',
          '–',
        ],
        ['Noodtoegang', 'Securityteam', '–', '–'],
      ],
    ],
    [
      'ko',
      '시간대를 따로 적지 않은 시각은 모두 런던 시간 기준입니다.',
      [
        ['용건', '담당', '연락 방법', '운영 시간'],
        ['사용자 문의', '계층 1: Desk', '지원 티켓: portal', '월~금 08:00~18:00'],
        [
          '업무 중단\n디바이스 분실이나 도난\n중대 장애 선언',
          '계층 1: Desk',
          '전화: ext. 5500',
          '월~금 08:00~18:00',
        ],
        [
          '계층 3으로 에스컬레이션\n디바이스 초기화 승인\n롤아웃 중단',
          '계층 3: Endpoint',
          'ext. 33',
          '월~금 09:00~17:00(한국 표준시)',
        ],
        ['중대 장애 지휘', 'Ann IT manager(대행자: Ben)', 'ext. 1', '–'],
        ['Microsoft 지원 요청 등록', 'Cat', 'ext. 3', '–'],
        ['운영 시간 외 중요 지원 요청', '당직자', 'ext. 9', '–'],
        ['승인자 부재 시 대행\n롤아웃 중단', '계획서 담당자(Ann)', 'ext. 1', '–'],
        ['비상 계정 사용', '보안 팀', '–', '–'],
      ],
    ],
  ] as const)('has everything that somebody needs at once, in %s', async (locale, zone, rows) => {
    const blocks = await part('calls', callable, locale);
    expect(saidIn(blocks)[0]).toContain(zone);
    const said = rowsOf(blocks).map((row) => row.map((cell) => cell.replace(/ *\n */g, '\n')));
    expect(said).toEqual(rows);
  });

  test('names everybody else of whom more is known, and the teams that are led', async () => {
    const more = [...directory, { id: 'dan', person: 'Dan', personRole: 'Trainer' }];
    const answers = {
      teams: { directory: more, units: [{ id: 'd', unit: 'Desk', unitLead: 'ben' }] },
      process: { majorLead: 'ann' },
    };
    expect(rowsOf(await part('calls', answers)).slice(-5)).toEqual([
      ['Name', 'Role', 'Contact'],
      ['Cat', '–', 'ext. 3'],
      ['Dan', 'Trainer', '–'],
      ['Team name', 'Team lead'],
      ['Desk', 'Ben'],
    ]);
  });

  test('says of a blank plan what is missing, and nothing that is not', async () => {
    const missing = 'not filled in yet';
    expect(rowsOf(await part('calls', {}))).toEqual([
      ['What you need', 'Who', 'How to reach them'],
      ['Device help for users', 'Tier 1', missing],
      ['Declaring a major incident', missing, '–'],
      ['Leading a major incident', missing, '–'],
      ['Opening a case with Microsoft', missing, '–'],
      ['Pausing the rollout', missing, '–'],
    ]);
  });

  test('tells only of chapters that are written', async () => {
    expect(await part('calls', callable, 'en', ['training'])).toEqual([]);
    const [, first] = rowsOf(await part('calls', callable, 'en', ['vendor']));
    expect(first?.[0]).toBe('Opening a case with Microsoft');
  });
});
