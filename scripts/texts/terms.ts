import type { Locale } from '../../src/i18n/locales.ts';
import { type Check, quoted } from './text.ts';

/** What is not written, and what stands in its place. */
type Term = readonly [avoided: RegExp, instead: string];

/** One word for one thing: the words that were decided against. */
const terms: Readonly<Record<Locale, readonly Term[]>> = {
  en: [
    [/\banswers? for\b(?= (?:the|an?|its|their|this|that|what)\b)/gi, 'responsible for'],
    [/\bduties\b/gi, 'responsibilities'],
    [/\btime[ -]?box(?:es|ed)?\b/gi, 'time limit'],
    [/\b24x7\b/gi, '24×7'],
    [/\b(?:support|service) agents?\b/gi, 'support staff, analyst'],
    [/\bsupport cases?\b(?! (?:with|at) )/gi, 'ticket; a case is one with Microsoft'],
    [/\bconference calls?\b|\bwar rooms?\b/gi, 'joint call (bridge call)'],
    [/\bmulti-factor\b/gi, 'multifactor'],
    [/\bbusiness days?\b/gi, 'working day'],
  ],
  'zh-tw': [
    [/推出(?!來)/gu, '導入'],
    [/[它牠]們?/gu, '名稱，或省略'],
    [/導入會議/gu, '導入專案會議'],
    [/生產(?:導入|階段|環境)/gu, '正式導入'],
    [/支援計劃/gu, '支援計畫'],
    [/支援團隊/gu, '支援小組'],
    [/技術服務人員|客服人員/gu, '支援人員'],
    [/票證|工單/gu, '服務單'],
    [/支援案例/gu, '案件'],
    [/培訓講師|種子教官/gu, '種子講師'],
    [/回合/gu, '輪、梯次'],
    [/橋接(?:會議|通話)|聯合會議/gu, '多方會議'],
    [/(?:IT ?)?管理階層|IT ?管理層/gu, 'IT 主管'],
    [/根因|繞過方法|變通辦法/gu, '根本原因、因應措施'],
    [/多重驗證|多因素驗證|雙重驗證/gu, '多重要素驗證（MFA）'],
    [/合規性/gu, '合規'],
    [/工作日|營業日/gu, '工作天'],
    [/求助者|報案人/gu, '來電者、使用者'],
    [/星期[一二三四五六日天]/gu, '週'],
    [/重大意外|重大異常/gu, '重大事件'],
    [/24 ?[x×X] ?7/gu, '24 小時全年無休'],
    [/知識庫文章/gu, '知識文章'],
  ],
  nl: [
    [/\broll-?out/gi, 'uitrol'],
    [/(?<!\()\bsupportplan/gi, 'ondersteuningsplan'],
    [/\bondersteuningsteam/gi, 'supportteam'],
    [/\bondersteuningsticket/gi, 'ticket'],
    [/(?<!\()\bbridge(?:-vergadering|vergadering| call)/gi, 'gezamenlijke call'],
    [/\bhoofdoorzaa?k/gi, 'onderliggende oorzaak'],
    [/(?<!\()\bworkaround/gi, 'tijdelijke oplossing'],
    [/(?<!\()\broot cause/gi, 'onderliggende oorzaak'],
    [/\bwachtwoordcode/gi, 'toegangscode'],
    [/\bmulti-?factor/gi, 'meervoudige verificatie'],
    [/\bcompliance(?!-| Administrator)/gi, 'naleving'],
    [/\btime-?box/gi, 'tijdslimiet'],
    [/\bgroot incident/gi, 'major incident'],
    [/\btrain de trainer/gi, 'train-de-trainer'],
    [/\bkennisbankartikel|\bkennisdocument/gi, 'kennisartikel'],
    [/\bwerkplekondersteuning/gi, 'werkplekbeheer'],
    [/\b24x7\b/gi, '24/7'],
  ],
  ko: [
    [/출시/gu, '롤아웃'],
    [
      /(?:지원|기술) 사례|사례(?:를|가) (?:등록|접수|열)|케이스(?:를)? ?접수/gu,
      '지원 요청(케이스)을 등록하다',
    ],
    [/에스컬레이션 대상|전달 대상/gu, '에스컬레이션할 곳, 다음 담당'],
    [/통보 대상/gu, '공유 대상(I)'],
    [/경영진/gu, 'IT 부문 책임자'],
    [/자사/gu, '조직, 회사'],
    [/브리지 ?통화|브릿지/gu, '브리지 콜'],
    [/트레이너(?! ?교육)/gu, '강사'],
    [/타임 ?박스/gu, '제한 시간'],
    [/우회 방법/gu, '임시 해결 방법'],
    [/다중 ?(?:인증|요소)|2단계 인증/gu, '다단계 인증(MFA)'],
    [/규정 준수/gu, '준수'],
    [/근무일|작업일/gu, '영업일'],
    [/지원 ?요원|상담 ?요원/gu, '지원 담당자'],
    [/데스크톱 지원/gu, '단말 지원'],
    [/저희의/gu, '이 가이드의'],
    // Microsoft's own names for a page and a role have it.
    [/(?<!도움말|정책) 및 /gu, '와/과, 쉼표'],
    [/24[x×X]7/gu, '24시간 365일'],
  ],
};

/** Words that have another word here, so that readers meet one name for one thing. */
export const avoidedTerms: Check = (text, locale) =>
  terms[locale].flatMap(([avoided, instead]) =>
    quoted(text, avoided).map((problem) => `${problem}: ${instead}`),
  );
