import type { FormatWords } from './en';

/** What the formats say beside the document. Names come as they stand in the plan. */
export const format: FormatWords = {
  contents: '목차',
  contacts: {
    columns: {
      kind: '구분',
      name: '이름',
      task: '역할 또는 용도',
      reach: '연락처',
      hours: '운영 시간',
      languages: '언어',
      other: '대행자 또는 팀장',
    },
    kinds: { person: '담당자', team: '팀', channel: '접수 채널', supplier: '공급업체' },
  },
  calendar: {
    kickoff: 'Intune 롤아웃 킥오프',
    pilotStart: 'Intune 파일럿 시작',
    firstWave: 'Intune 첫 프로덕션 단계 시작',
    rolloutEnd: 'Intune 롤아웃 완료',
    phase: (phase) => `${phase} 시작(Intune 롤아웃)`,
    decision: (phase) => `${phase} 진행 여부 결정`,
    moves: (workload) => `오늘 Intune으로 전환: ${workload}`,
    careEnd: '초기 안정화 지원(하이퍼케어) 종료',
    session: (name) => `지원 담당자 교육: ${name}`,
    callEnd: '브리지 콜 종료 기한',
    article: (issue) => `지식 문서 작성 기한: ${issue}`,
    renew: (item) => `오늘부터 갱신: ${item}`,
    expires: (item) => `오늘 만료: ${item}`,
    risk: (risk) => `리스크 대응 기한: ${risk}`,
    decide: (question) => `결정 기한: ${question}`,
    step: (step) => `지원 담당자 활동 기한: ${step}`,
    baseline: '파일럿 수치로 지원 목표 확정',
    normal: 'Intune 지원 보고를 정기 보고로 전환',
    review: 'Intune 지원 계획서 검토',
    at: (what, time) => `${what}(${time})`,
    meetings:
      '요일과 시간은 계획서에서 정한 대로입니다. 이 일정은 파일럿을 시작하는 날부터 롤아웃이 끝날 때까지 반복되며, 초기 안정화 지원이 더 늦게 끝나면 그때까지 이어집니다.',
    calls: '첫 프로덕션 단계를 시작하는 날부터 영업일마다 엽니다.',
  },
};
