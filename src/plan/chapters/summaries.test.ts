import { describe, expect, test } from 'vitest';
import type { Locale } from '../../i18n/locales';
import { loadWords } from '../loading';
import { summaryOf } from '../summary';
import { planWith, type SomeAnswers } from '../testing/planWith';

const said = async (answers: SomeAnswers, locale: Locale = 'en') =>
  summaryOf(planWith(answers), await loadWords(locale), { gaps: 3, unconfirmed: 0 })
    .flat()
    .map((sentence) => sentence.said);

describe('what is rolled out', () => {
  const what = { organisation: 'Kite', users: 1, devices: 2_000, product: 'coManagement' };

  test.each([
    [
      'en',
      'Kite is rolling out Microsoft Intune to 1 user and 2,000 devices, in co-management with Configuration Manager. This plan sets out who supports the rollout, and how.',
    ],
    [
      'zh-tw',
      'Kite 導入 Microsoft Intune，並與 Configuration Manager 共同管理，涵蓋 1 位使用者與 2,000 台裝置。本計畫說明導入期間由誰提供支援，以及如何支援。',
    ],
    [
      'nl',
      'Kite voert Microsoft Intune in voor 1 gebruiker en 2.000 apparaten, in co-beheer met Configuration Manager. Dit plan legt vast wie de uitrol ondersteunt en hoe dat gebeurt.',
    ],
    [
      'ko',
      'Kite의 Microsoft Intune 롤아웃(단계적 도입)을 누가 어떻게 지원할지 정한 계획서입니다. 대상은 사용자 1명, 디바이스 2,000대입니다. Windows 디바이스는 Configuration Manager와 공동 관리합니다.',
    ],
  ] as const)('is said in %s', async (locale, sentence) => {
    expect((await said({ scope: what }, locale))[0]).toBe(sentence);
  });

  test('is said without an organisation, without numbers, and without either', async () => {
    const first = async (scope: object) => (await said({ scope: { ...scope } }))[0];
    expect(await first({ organisation: 'Kite' })).toBe(
      'Kite is rolling out Microsoft Intune. This plan sets out who supports the rollout, and how.',
    );
    expect(await first({ devices: 12 })).toBe(
      'This plan is for the rollout of Microsoft Intune to 12 devices. It sets out who supports the rollout, and how.',
    );
    expect(await first({})).toBe(
      'This plan sets out who supports the rollout of Microsoft Intune, and how.',
    );
  });

  test.each([
    [
      'en',
      'The pilot starts on Monday 10 May 2027 and the rollout ends on Friday 3 December 2027.',
    ],
    ['zh-tw', '試行自 2027 年 5 月 10 日（週一）開始，導入預計於 2027 年 12 月 3 日（週五）結束。'],
    [
      'nl',
      'De pilot begint op maandag 10 mei 2027 en de laatste fase is klaar op vrijdag 3 december 2027.',
    ],
    [
      'ko',
      '파일럿은 2027년 5월 10일(월)에 시작하고 롤아웃은 2027년 12월 3일(금)에 완료할 예정입니다.',
    ],
  ] as const)('has the dates that are known in one sentence: %s', async (locale, sentence) => {
    const scope = { pilotStart: '2027-05-10', rolloutEnd: '2027-12-03' };
    expect(await said({ scope }, locale)).toContain(sentence);
  });

  test('has one date by itself', async () => {
    expect(await said({ scope: { rolloutEnd: '2027-12-03' } }, 'ko')).toContain(
      '롤아웃은 2027년 12월 3일(금)에 완료할 예정입니다.',
    );
    expect(await said({ scope: { firstWave: '2027-06-21' } }, 'ko')).toContain(
      '첫 프로덕션 단계는 2027년 6월 21일(월)에 시작합니다.',
    );
  });
});

describe('who supports', () => {
  const hours = { coverage: 'ownDays', days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'] };
  const desk = { id: 'a', level: 'tier1', team: 'd', ...hours, from: '07:00', until: '19:00' };
  const units = [
    { id: 'd', unit: 'Desk' },
    { id: 'e', unit: 'Duty (six in turn)' },
  ];
  const teams = {
    units,
    tiers: [
      { ...desk, zone: 'Europe/London' },
      { id: 'b', level: 'tier3', team: 'e', coverage: 'onCall' },
      { id: 'c', level: 'tier2', coverage: 'always' },
    ],
  };

  test.each([
    [
      'en',
      [
        'Tier 1 is the first point of contact for users: Desk (Mon–Sat, 07:00–19:00).',
        'Tier 3 finds root causes and changes settings: Duty (six in turn), on call.',
        'Nobody handles first contact from 19:00 to 07:00 and on Sundays.',
        'On call at those times: Duty (six in turn).',
      ],
    ],
    [
      'zh-tw',
      [
        '第 1 層（一線、L1）負責受理所有問題：Desk（週一至週六 07:00–19:00）。',
        '第 3 層負責找出根本原因、變更設定：Duty (six in turn；待命)。',
        '每天 19:00 到隔天 07:00，以及週日全天，第一線無人受理。',
        '這些時段由 Duty (six in turn) 待命。',
      ],
    ],
    [
      'nl',
      [
        'Wie hulp nodig heeft, komt bij laag 1, de eerste lijn: Desk (ma t/m za, 07:00–19:00 uur).',
        'Laag 3 zoekt de onderliggende oorzaak en wijzigt instellingen: Duty (six in turn), piket.',
        'De eerste lijn is gesloten van 19:00 tot 07:00 uur en op zondag.',
        'Piketdienst op die tijden: Duty (six in turn).',
      ],
    ],
    [
      'ko',
      [
        '문의를 처음 받는 곳(계층 1, 1차 지원)은 Desk(월~토 07:00~19:00)입니다.',
        '근본 원인을 찾고 설정을 변경하는 곳(계층 3)은 Duty (six in turn / 당직 대기)입니다.',
        '일요일과 그 밖의 요일 19:00~07:00에는 1차 지원을 하지 않습니다.',
        '이때 당직 연락을 받는 곳은 Duty (six in turn)입니다.',
      ],
    ],
  ] as const)('is named with hours, and when nobody does: %s', async (locale, sentences) => {
    const all = await said({ teams }, locale);
    expect(all.slice(1, 5)).toEqual(sentences);
  });

  test('is said of tiers behind one that never closes', async () => {
    const tiers = [
      { ...desk, coverage: 'always' },
      {
        ...{ id: 'b', level: 'tier2', coverage: 'workdays', from: '09:00', until: '17:30' },
        zone: 'Asia/Seoul',
      },
    ];
    expect(await said({ teams: { units, tiers } })).toContain(
      'Nobody in tier 2 is on shift from 17:30 to 09:00 and on Saturdays and Sundays.',
    );
  });

  test('names no hours when nobody answers while those of a team are not known', async () => {
    const tiers = [...teams.tiers, { id: 'f', level: 'tier1' }];
    expect((await said({ teams: { units, tiers } })).join()).not.toContain('Nobody handles');
  });

  // Mon to Sat from 07:00 in London is from 02:00 until 14:00 in New York.
  test('says where a place has nobody during its own working day', async () => {
    const scope = {
      ...{ firstWave: '2027-05-24', planZone: 'Europe/London' },
      regions: [
        { id: 'n', region: 'North America', zone: 'America/New_York' },
        { id: 'h', region: 'Home', zone: 'Europe/London' },
        { id: 'p', region: 'Lisbon', zone: 'Europe/Lisbon' },
      ],
    };
    const sentence =
      'Users in North America can’t reach their first point of contact from 14:00 to 17:00 local time on working days.';
    const all = await said({ scope, teams });
    expect(all).toContain(sentence);
    expect(all.filter((each) => each.includes('local time'))).toEqual([sentence]);
    // How far apart clocks are hangs on the day.
    expect((await said({ scope: { ...scope, firstWave: null }, teams })).join()).not.toContain(
      'local time',
    );
  });

  test.each([
    ['whose first contact is on call', { coverage: 'onCall', zone: 'Europe/London' }],
    [
      'that is not closed alike from Monday to Friday',
      { zone: 'Europe/London', days: ['mon', 'tue', 'wed', 'fri'] },
    ],
  ])('says no hours of a place %s', async (_, more) => {
    const scope = {
      ...{ firstWave: '2027-05-24', planZone: 'Europe/London' },
      regions: [{ id: 'n', region: 'North America', zone: 'America/New_York' }],
    };
    const tiers = [{ ...desk, ...more }];
    expect((await said({ scope, teams: { units, tiers } })).join()).not.toContain('local time');
  });

  test('lists languages only where there is more than one', async () => {
    expect((await said({ scope: { languages: ['en'] } })).join()).not.toContain('get help');
    expect(await said({ scope: { languages: ['en', 'nl'] } })).toContain(
      'Users get help in English and Dutch.',
    );
  });
});

describe('the phases', () => {
  test('have a largest once the size of each is known', async () => {
    const sized = [
      { id: 'a', phaseUsers: 50 },
      { id: 'b', phaseUsers: 400 },
    ];
    expect(await said({ rollout: { phases: sized } })).toContain(
      'Users enrol in 2 phases, including the pilot. No phase has more than 400 users.',
    );
    expect(await said({ rollout: { phases: [...sized, { id: 'c' }] } })).toContain(
      'Users enrol in 3 phases, including the pilot.',
    );
  });
});

describe('what is asked of the reader', () => {
  test('are the people of the tiers that are staffed, once all of them are known', async () => {
    const tiers = [
      { id: 'a', level: 'tier0', people: 100 },
      { id: 'b', level: 'tier1', people: 1_200 },
      { id: 'c', level: 'tier3', people: 34 },
      { id: 'd', level: 'tier2', people: 10 },
      { id: 'e', level: 'tier4', people: 100 },
      { id: 'f', level: null, people: 100 },
    ];
    expect(await said({ teams: { tiers } })).toContain(
      'On a normal day, 1,244 people can take tickets.',
    );
    for (const unknown of ['about ten', null]) {
      const all = [...tiers, { id: 'g', level: 'tier2', people: unknown }];
      expect((await said({ teams: { tiers: all } })).join()).not.toContain('take tickets.');
    }
    const one = [{ id: 'a', level: 'tier1', people: 1 }];
    expect(await said({ teams: { tiers: one } }, 'nl')).toContain(
      'Op een gewone dag is 1 medewerker beschikbaar om tickets te behandelen.',
    );
    const vendor = [{ id: 'a', level: 'tier4', people: 5 }];
    expect((await said({ teams: { tiers: vendor } })).join()).not.toContain('take tickets.');
  });

  const audiences = [
    { id: 'a', audienceSize: 20 },
    { id: 'c', audienceSize: 4 },
  ];
  const sessions = [{ id: 's' }, { id: 't' }];

  test('is time for training, as long as its agenda', async () => {
    const agenda = [{ id: 'a', minutes: 'long' }, { id: 'b' }];
    expect(await said({ training: { audiences, sessions, agenda } })).toContain(
      'Training for 24 people in support takes place in 2 sessions.',
    );
    const timed = [...agenda, { id: 'c', minutes: 90 }];
    expect(await said({ training: { audiences, sessions, agenda: timed } })).toContain(
      'Training for 24 people in support takes place in 2 sessions of 1 hour 30 minutes.',
    );
  });

  test('is no training while the size of an audience is not known', async () => {
    const all = [...audiences, { id: 'd', audienceSize: 'all' }];
    expect((await said({ training: { audiences: all, sessions } })).join()).not.toContain(
      'Training',
    );
  });

  test.each([{ audiences }, { sessions }])(
    'is no training while one is missing',
    async (training) => {
      expect((await said({ training })).join()).not.toContain('Training');
    },
  );
});
