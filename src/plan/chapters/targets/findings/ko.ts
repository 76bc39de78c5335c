import type { TargetsFindings } from './en';

export const findings: TargetsFindings = {
  nobodyAtNight: {
    looksFor: '목표 시간을 야간에도 계산하는데 야간에 근무하는 계층이 없는 경우',
    title: '목표 시간을 야간에도 계산하지만, 야간에 근무하는 계층이 없습니다.',
    reason:
      '밤마다 기한을 넘기게 됩니다. 운영 시간만 계산하도록 바꾸거나 당직을 맡을 계층을 정하십시오.',
  },
  noTarget: {
    looksFor: '우선순위 기준표에 쓴 우선순위에 목표 시간이 없는 경우',
    title: (priority) => `우선순위 기준표에 나오는 ${priority}의 목표 시간이 없습니다.`,
    reason:
      '얼마나 빨리 처리해야 하는지 알 수 없으므로, 목표 시간을 추가하거나 기준표를 바꾸십시오.',
  },
  resolvedFirst: {
    looksFor: '해결 기한이 최초 응답 시간보다 짧은 경우',
    title: (priority) => `${priority}의 해결 기한이 최초 응답 시간보다 짧습니다.`,
    reason: '응답하기도 전에 해결하는 셈이 됩니다. 어느 한쪽을 잘못 입력했을 수 있습니다.',
  },
  updateTooLate: {
    looksFor: '진행 안내 주기가 해결 기한보다 긴 경우',
    title: (priority) => `${priority}의 진행 안내 주기가 해결 기한보다 깁니다.`,
    reason: '기한이 지날 때까지 사용자가 아무 소식도 듣지 못합니다. 안내 주기를 줄이십시오.',
  },
  slowerThanLower: {
    looksFor: '더 높은 우선순위의 목표 시간이 더 긴 경우',
    title: (high, low) => `${high}의 목표 시간이 ${low}보다 깁니다.`,
    reason: '더 급한 문의를 더 늦게 처리하게 됩니다. 두 행의 시간을 확인하십시오.',
  },
  limitEatsTarget: {
    looksFor: '어느 계층의 제한 시간이 가장 높은 우선순위의 해결 기한과 같거나 더 긴 경우',
    title: (tier, limit, priority, target) =>
      `${tier}의 제한 시간은 ${limit}인데, ${priority} 문의는 ${target} 안에 해결해야 합니다.`,
    reason:
      '상위 계층이 알기도 전에 목표 시간이 지나갑니다. 계층의 제한 시간을 줄이거나 해결 기한을 늘리십시오.',
  },
  majorSlower: {
    looksFor: '중대 장애의 진행 상황 안내가 가장 높은 우선순위의 문의보다 뜸한 경우',
    title: (major, update, priority) =>
      `진행 상황을 중대 장애 때는 ${major}마다, ${priority} 문의 한 건에는 ${update}마다 알립니다.`,
    reason:
      '가장 많은 사용자가 겪는 문제의 소식이 가장 뜸해집니다. 중대 장애의 사용자 공지 주기를 줄이십시오.',
  },
};
