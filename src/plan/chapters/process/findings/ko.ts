import type { ProcessFindings } from './en';

export const findings: ProcessFindings = {
  unstaffedParty: {
    title: (party) => `처리 단계에 나오는 ${party} 항목이 계층 목록에는 없습니다.`,
    reason:
      '맡을 사람이 없는 처리 단계가 생기므로, 계층을 추가하거나 그 단계의 담당을 바꾸십시오.',
  },
  noReturn: {
    title: '해결 방법을 사용자에게 전하는 단계가 없습니다.',
    reason:
      '사용자에게 해결 방법을 알리고 정상 작동을 확인하는 단계를 처리 단계의 마지막에 추가하십시오.',
  },
  bridgeTooEarly: {
    title: '첫 프로덕션 단계가 시작되기도 전에 브리지 콜이 끝납니다.',
    reason:
      '브리지 콜은 초기 프로덕션 단계에 필요하므로, 종료 기한을 그 단계가 시작된 뒤로 옮기십시오.',
  },
};
