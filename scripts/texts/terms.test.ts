import { expect, test } from 'vitest';
import { avoidedTerms } from './terms.ts';

test.each([
  ['en', 'Tier 2 answers for the devices.'],
  ['en', 'Duties of each tier'],
  ['en', 'A time box of 30 minutes'],
  ['en', 'Support is given 24x7.'],
  ['en', 'The support agent opens a war room.'],
  ['en', 'within two business days, with multi-factor authentication'],
  ['zh-tw', '推出計畫的第一個階段'],
  ['zh-tw', '每週的導入會議'],
  ['zh-tw', '支援團隊收到的票證'],
  ['zh-tw', '由 IT 管理階層核准，3 個工作日內'],
  ['zh-tw', '星期四 11:00'],
  ['zh-tw', '過不了多重驗證'],
  ['zh-tw', '它會影響合規性'],
  ['nl', 'De rollout begint op maandag.'],
  ['nl', 'Dit supportplan geldt voor iedereen.'],
  ['nl', 'Elke dag is er een bridge call.'],
  ['nl', 'De hoofdoorzaak is bekend.'],
  ['nl', 'Reset de wachtwoordcode.'],
  ['nl', 'Het apparaat voldoet niet aan de compliance.'],
  ['nl', 'Microsoft werkt 24x7.'],
  ['ko', 'Intune 출시 계획'],
  ['ko', 'Microsoft에 지원 사례를 등록합니다.'],
  ['ko', '에스컬레이션 대상: 계층 2'],
  ['ko', 'IT 경영진이 승인합니다.'],
  ['ko', '자사 테넌트의 브리지 통화'],
  ['ko', '근무일 기준 3일 이내'],
  ['ko', 'Microsoft 및 기타 공급업체'],
] as const)('a word with another word here is found in %s: %s', (locale, text) => {
  expect(avoidedTerms(text, locale)).not.toEqual([]);
});

test.each([
  ['en', 'The planner answers for you. Tier 2 is responsible for it within two working days.'],
  ['en', 'The joint call (bridge call), 24×7, with a time limit'],
  ['zh-tw', '導入專案會議：每週四 11:00，由支援小組處理服務單，3 個工作天內'],
  ['zh-tw', '這是我們用同一條規則推出來的。'],
  [
    'nl',
    'Het ondersteuningsplan (supportplan) voor de uitrol, met een gezamenlijke call (bridge call)',
  ],
  ['nl', 'de onderliggende oorzaak (root cause) en een tijdelijke oplossing (workaround)'],
  ['ko', '롤아웃(단계적 도입) 지원 계획서, 트레이너 교육(전달 교육), 영업일 기준 3일 이내'],
  ['ko', '‘도움말 및 지원’에서 지원 요청(케이스)을 등록합니다.'],
] as const)('the words decided on pass in %s: %s', (locale, text) => {
  expect(avoidedTerms(text, locale)).toEqual([]);
});
