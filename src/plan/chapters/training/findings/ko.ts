import type { TrainingFindings } from './en';

export const findings: TrainingFindings = {
  trainedTooLate: {
    title: (session) => `‘${session}’ 세션이 첫 프로덕션 단계가 시작된 뒤에 열립니다.`,
    reason:
      '교육 대상자가 교육을 받기도 전에 사용자를 지원하게 되므로, 세션 날짜를 앞당기십시오.',
  },
  untrained: {
    title: (party) => `${party} 대상 교육 세션이 없습니다.`,
    reason: '이 계층은 첫날부터 문의를 받으므로 세션을 추가하십시오.',
  },
  agendaLength: {
    title: (length) => `교육 순서의 전체 소요 시간은 ${length}입니다.`,
    reason: 'Microsoft의 예전 안내에서는 세션마다 강의와 실습을 합쳐 두세 시간을 권장합니다.',
  },
};
