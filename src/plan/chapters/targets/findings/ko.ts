import type { TargetsFindings } from './en';

export const findings: TargetsFindings = {
  nobodyAtNight: {
    title: '밤에도 시간을 계산하지만, 밤에 근무하는 계층이 없습니다.',
    reason:
      '밤마다 기한을 넘기게 됩니다. 운영 시간만 계산하도록 바꾸거나 당직을 맡을 계층을 정하십시오.',
  },
  noTarget: {
    title: (priority) => `기준표에 나오는 ${priority}의 목표 시간이 없습니다.`,
    reason:
      '얼마나 빨리 처리해야 하는지 알 수 없으므로, 목표 시간을 추가하거나 기준표를 바꾸십시오.',
  },
  resolvedFirst: {
    title: (priority) => `${priority}의 해결 기한이 최초 응답 시간보다 짧습니다.`,
    reason: '응답하기도 전에 해결하는 셈이 됩니다. 어느 한쪽을 잘못 입력했을 수 있습니다.',
  },
  updateTooLate: {
    title: (priority) => `${priority}의 진행 안내 주기가 해결 기한보다 깁니다.`,
    reason: '기한이 지날 때까지 사용자가 아무 소식도 듣지 못합니다. 안내 주기를 줄이십시오.',
  },
  slowerThanLower: {
    title: (high, low) => `${high}의 목표 시간이 ${low}보다 깁니다.`,
    reason: '더 급한 문의를 더 늦게 처리하게 됩니다. 두 행의 시간을 확인하십시오.',
  },
};
