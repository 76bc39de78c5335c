import type { ProcessFindings } from './en';

export const findings: ProcessFindings = {
  unstaffedParty: {
    looksFor: '처리 단계의 담당 계층에 팀이 없는 경우',
    title: (party) => `처리 단계를 맡은 계층에 팀이 없습니다: ${party}.`,
    reason: '이 단계를 처리할 사람이 없으므로, 계층에 팀을 추가하거나 단계의 담당을 바꾸십시오.',
  },
  noReturn: {
    looksFor: '해결 방법을 사용자에게 전하는 단계가 없는 경우',
    title: '해결 방법을 사용자에게 전하는 단계가 없습니다.',
    reason:
      '사용자에게 해결 방법을 알리고 정상 작동을 확인하는 단계를 처리 단계의 마지막에 추가하십시오.',
  },
  bridgeTooEarly: {
    looksFor: '첫 프로덕션 단계가 시작되기 전에 브리지 콜이 끝나는 경우',
    title: '첫 프로덕션 단계가 시작되기도 전에 브리지 콜이 끝납니다.',
    reason:
      '브리지 콜은 초기 프로덕션 단계에 필요하므로, 종료 기한을 그 단계가 시작된 뒤로 옮기십시오.',
  },
  bridgeAtNight: {
    looksFor:
      '브리지 콜이 참석 팀의 현지 시각으로 오전 7시 전이나 오후 8시가 지나서, 그 팀의 운영 시간 밖에 시작되는 경우',
    title: (team, time) => `브리지 콜이 ‘${team}’의 현지 시각으로 ${time}에 시작됩니다.`,
    reason:
      '늦은 밤이나 새벽에 여는 회의를 몇 주 동안 이어 갈 수는 없습니다. 모두에게 맞는 시간으로 옮기거나 지역별로 나누어 진행하십시오.',
  },
  meetingClosed: {
    looksFor: '회의 요일이 지원을 하지 않는 날인 경우',
    title: (meeting, days) => `‘${meeting}’ 일정이 있는 ${days}에는 지원을 하지 않습니다.`,
    reason: '참석할 사람들이 근무하지 않으므로 다른 요일을 선택하십시오.',
  },
};
