import { describe, expect, test } from 'vitest';
import { partOf } from '../testing/partOf';
import type { SomeAnswers } from '../testing/planWith';
import { rowsOf, saidIn } from '../testing/said';

const directory = [
  { id: 'ann', person: 'Ann', personRole: 'IT manager', reach: 'ext. 1', standIn: 'ben' },
  { id: 'ben', person: 'Ben' },
  { id: 'cat', person: 'Cat', reach: 'ext. 3' },
];

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
      '未另外註明時，時間均以倫敦時間為準。',
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
        ['代為核准（核准者不在時）\n暫停導入', '計畫負責人（Ann）', 'ext. 1', '—'],
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
          'Toestemming om te wissen (vervanger)\nDe uitrol stilleggen',
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
    const blocks = await partOf('calls', callable, locale);
    expect(saidIn(blocks)[0]).toContain(zone);
    const said = rowsOf(blocks).map((row) => row.map((cell) => cell.replace(/ *\n */g, '\n')));
    expect(said).toEqual(rows);
  });

  test.each([
    ['UTC', '時間均以 UTC 為準。'],
    ['America/Boise', '時間均以 Boise 時間為準。'],
  ])('Chinese sets space between its words and the zone %s', async (planZone, said) => {
    const answers = { ...callable, scope: { ...callable.scope, planZone } };
    expect(saidIn(await partOf('calls', answers, 'zh-tw'))[0]).toContain(said);
  });

  test.each([
    ['UTC', 'Alle tijden gelden in de tijdzone UTC, tenzij'],
    ['Etc/GMT-8', 'Alle tijden gelden in de tijdzone UTC+8, tenzij'],
    ['America/New_York', 'Alle tijden gelden in de tijdzone van New York, tenzij'],
  ])('Dutch has a word before the name of a place, and none before %s', async (planZone, said) => {
    const answers = { ...callable, scope: { ...callable.scope, planZone } };
    expect(saidIn(await partOf('calls', answers, 'nl'))[0]).toContain(said);
  });

  test('names everybody else of whom more is known, and the teams that are led', async () => {
    const more = [...directory, { id: 'dan', person: 'Dan', personRole: 'Trainer' }];
    const answers = {
      teams: { directory: more, units: [{ id: 'd', unit: 'Desk', unitLead: 'ben' }] },
      process: { majorLead: 'ann' },
    };
    expect(rowsOf(await partOf('calls', answers)).slice(-5)).toEqual([
      ['Name', 'Role', 'Contact'],
      ['Cat', '–', 'ext. 3'],
      ['Dan', 'Trainer', '–'],
      ['Team name', 'Team lead'],
      ['Desk', 'Ben'],
    ]);
  });

  test('a party is reached through everybody who has it as a role, however it was typed', async () => {
    const lead = { id: 'eve', person: 'Eve', personRole: ' rollout LEAD ', reach: 'ext. 5' };
    const other = { id: 'fay', person: 'Fay', personRole: 'Rollout lead' };
    const answers = {
      teams: { directory: [lead, other, { ...lead, id: 'gil', personRole: 'Lead' }] },
      rollout: { mayPause: ['rolloutLead' as const] },
    };
    const rows = rowsOf(await partOf('calls', answers));
    expect(rows.filter(([what]) => what === 'Pausing the rollout')).toEqual([
      ['Pausing the rollout', 'Rollout lead (Eve)', 'ext. 5'],
      ['Pausing the rollout', 'Rollout lead (Fay)', '–'],
    ]);
  });

  test('whoever is named as a party stays in the list of people where somebody steps in for them', async () => {
    const lead = { id: 'eve', person: 'Eve', personRole: 'Rollout lead', reach: 'ext. 5' };
    const other = { ...lead, id: 'fay', person: 'Fay', reach: 'ext. 6', standIn: 'eve' };
    const answers = {
      teams: { directory: [lead, other] },
      rollout: { mayPause: ['rolloutLead' as const] },
    };
    const people = rowsOf(await partOf('calls', answers)).filter(([name]) =>
      ['Eve', 'Fay'].includes(name ?? ''),
    );
    expect(people.map(([name]) => name)).toEqual(['Fay']);
    expect(people.flat().join(' ')).toContain('Eve');
  });

  test('a team with two sets of hours has a row for each', async () => {
    const shift = { level: 'tier3', team: 'e', contact: 'ext. 33' };
    const answers = {
      scope: { planZone: 'Europe/London' },
      teams: {
        units: [{ id: 'e', unit: 'Endpoint' }],
        tiers: [
          {
            ...shift,
            id: '1',
            coverage: 'workdays',
            zone: 'Europe/London',
            from: '08:00',
            until: '18:00',
          },
          { ...shift, id: '2', coverage: 'always' },
        ],
      },
    };
    const said = rowsOf(await partOf('calls', answers)).filter(([need]) =>
      need?.includes('tier 3'),
    );
    expect(said).toEqual([
      ['Escalation to tier 3', 'Tier 3: Endpoint', 'ext. 33', 'Mon–Fri, 08:00–18:00'],
      ['Escalation to tier 3', 'Tier 3: Endpoint', 'ext. 33', '24 hours, every day'],
    ]);
  });

  test('says of a blank plan what is missing, and nothing that is not', async () => {
    const missing = 'not filled in yet';
    expect(rowsOf(await partOf('calls', {}))).toEqual([
      ['What you need', 'Who', 'How to reach them'],
      ['Device help for users', 'Tier 1', missing],
      ['Declaring a major incident', missing, '–'],
      ['Leading a major incident', missing, '–'],
      ['Opening a case with Microsoft', missing, '–'],
      ['Pausing the rollout', missing, '–'],
    ]);
  });

  test('tells only of chapters that are written', async () => {
    expect(await partOf('calls', callable, 'en', ['training'])).toEqual([]);
    const [, first] = rowsOf(await partOf('calls', callable, 'en', ['vendor']));
    expect(first?.[0]).toBe('Opening a case with Microsoft');
  });
});
