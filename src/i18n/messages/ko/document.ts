import type { DocumentMessages } from '../en/document';

/** The sentences of the finished plan. Parts of type `Part` are pieces of the document that a sentence is built around. */
export const document: DocumentMessages = {
  /** Stands before the name of the organisation. */
  title: 'Intune 지원 계획: ',
  /** File name before the organisation, in Latin letters without spaces. */
  fileName: 'support-plan',
  /** Between a label and its value. */
  colon: ': ',
  /** Between two sentences of a paragraph. */
  sentenceGap: ' ',
  /** Between the items of a list in a table cell or after a label. */
  separator: ', ',
  /** Stands for an answer that is missing. */
  gap: '미입력',
  /** Stands for an answer that is not needed. */
  none: '–',
  version: (version) => ['버전 ', version],
  owner: (name) => ['담당자: ', name],
  ownerWithRole: (name, role) => ['담당자: ', name, ', ', role],
  daySpan: (first, last) => `${first}–${last}`,
  /** A time of day with its zone. */
  timeInZone: (time, zone) => [time, '(', zone, ')'],
  hours: (days, from, until, zone) => [days, ' ', from, '–', until, '(', zone, ')'],
  /** "Tier 2: Workplace support", as a heading. */
  tierHeading: (tier, team) => [tier, ': ', team],

  summary: {
    heading: '요약',
    organisation: (organisation, product) =>
      `이 계획은 ${organisation}의 Microsoft Intune 롤아웃을 누가 어떻게 지원하는지 정합니다. 제품은 ${product}입니다.`,
    product: (product) =>
      `이 계획은 Microsoft Intune 롤아웃을 누가 어떻게 지원하는지 정합니다. 제품은 ${product}입니다.`,
    size: (users, devices) =>
      `지원 대상은 사용자 ${users.shown}명과 디바이스 ${devices.shown}대입니다.`,
    users: (users) => `지원 대상은 사용자 ${users.shown}명입니다.`,
    platforms: (platforms) => `대상 플랫폼은 ${platforms}입니다.`,
    pilot: (date) => `파일럿은 ${date}에 시작합니다.`,
    firstWave: (date) => `첫 프로덕션 단계는 ${date}에 시작합니다.`,
    end: (date) => `롤아웃은 ${date}에 완료됩니다.`,
    tiers: (tiers) => `지원은 ${tiers}에서 담당합니다.`,
    people: (people) => `지원 인력은 모두 ${people.shown}명입니다.`,
    languages: (languages) => `사용자 지원 언어는 ${languages}입니다.`,
    steps: (steps) => `문의는 접수부터 해결까지 ${steps.shown}단계로 처리합니다.`,
    contact: (party) => `문의가 종결될 때까지 사용자 연락 담당은 ${party}입니다.`,
    meetings: (meetings) => `문제와 동향을 공유하는 회의는 ${meetings}입니다.`,
    training: (sessions, people) =>
      `지원 인력 ${people.shown}명을 대상으로 교육 세션을 ${sessions.shown}회 진행합니다.`,
    agenda: (length) => `교육 어젠다의 전체 소요 시간은 ${length}입니다.`,
    pilotSeats: (seats) => `파일럿에 참여하는 지원 인력은 ${seats.shown}명입니다.`,
    complete: '모든 질문에 답했습니다.',
    open: (gaps) => `미입력 항목이 ${gaps.shown}개 있으며, 문서 끝에 정리되어 있습니다.`,
  },

  scope: {
    point: '항목',
    answer: '내용',
    milestone: '주요 일정',
    date: '날짜',
  },

  teams: {
    raciNote:
      '실행 담당은 업무를 직접 수행합니다. 최종 책임은 결과를 책임지는 쪽이며, 업무마다 하나만 둡니다. 협의 대상에게는 사전에 의견을 구합니다. 통보 대상에게는 진행 상황을 계속 알립니다.',
  },

  process: {
    passes: (to) => ['전달 대상: ', to],
    limit: (limit) => ['제한 시간: ', limit],
    noBridge: '초기 프로덕션 단계에는 공동 브리지 통화를 진행하지 않습니다.',
    when: '일정',
    /** How often, on which days, at what time. */
    rhythm: (parts) => parts.flatMap((part, index) => (index ? [' · ', part] : [part])),
    inZone: (zone) => ['기준 시간대: ', zone],
    diagram: '에스컬레이션 경로',
    reports: '문제 신고',
    escalates: '에스컬레이션',
    fix: '해결 방법',
  },

  training: {
    fromStart: '시작 시간은 세션이 시작되는 때를 00:00으로 놓고 표시합니다.',
    fromSessions: '시작 시간은 교육 세션의 시작 시간을 따릅니다.',
    total: '합계',
    time: '시간',
  },

  involvement: {
    task: (step, owner, due) => [step, ' · 담당자: ', owner, ' · 기한: ', due],
  },

  open: {
    heading: '미입력 항목',
    intro: '아직 입력하지 않은 항목입니다. 장과 질문의 이름으로 표시합니다.',
    none: '미입력 항목이 없습니다. 모든 질문에 답했습니다.',
    /** Where a gap is: chapter, the entry of a list, question. */
    path: (parts) => parts.flatMap((part, index) => (index ? [' › ', part] : [part])),
    entry: (list, place) => `${list}(${place}번째 항목)`,
  },
};
