import type { ScopeFindings } from './en';

export const findings: ScopeFindings = {
  datesOutOfOrder: {
    title: (earlier, later) => `‘${later}’ 항목의 날짜가 ‘${earlier}’ 항목보다 앞섭니다.`,
    reason: '이 날짜를 기준으로 세운 일정이 모두 어긋나므로 순서를 바로잡으십시오.',
  },
};
