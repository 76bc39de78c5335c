import type { InvolvementFindings } from './en';

export const findings: InvolvementFindings = {
  stepTooLate: {
    title: (step) => `‘${step}’의 기한이 첫 프로덕션 단계 시작일보다 늦습니다.`,
    reason:
      '지원 담당자가 사용자보다 늦게 합류하면 미리 준비할 수 없으므로, 기한을 앞당기십시오.',
  },
  platformNotEnrolled: {
    title: (platforms) =>
      `지원 담당자가 직접 등록해 볼 계획이 없는 플랫폼이 있습니다: ${platforms}.`,
    reason: '한 번도 해 보지 않은 절차를 사용자에게 설명하게 되므로, 먼저 등록해 보게 하십시오.',
  },
};
