import type { ScopeFindings } from './en';

export const findings: ScopeFindings = {
  datesOutOfOrder: {
    looksFor: '주요 날짜의 순서가 맞지 않는 경우',
    title: (earlier, later) => `‘${later}’의 날짜가 ‘${earlier}’의 날짜보다 앞섭니다.`,
    reason: '이 날짜를 기준으로 세운 일정이 모두 어긋나므로 순서를 바로잡으십시오.',
  },
  milestoneClosed: {
    looksFor: '킥오프, 파일럿 시작일, 첫 프로덕션 단계 시작일이 지원을 하지 않는 날인 경우',
    title: (milestone) => `‘${milestone}’ 날짜가 지원을 하지 않는 날입니다.`,
    reason:
      '그날 필요한 사람들이 근무하지 않으므로 다른 날을 선택하십시오. 공휴일은 점검하지 않으므로 달력에서 직접 확인해야 합니다.',
  },
};
