import type { Texts } from './en';

export const texts: Texts = {
  small: {
    feedbackPlace: 'Teams ‘Intune 롤아웃’ 채널. 이슈 공유 회의에서 함께 검토',
  },

  medium: {
    depotStep: '운전기사들이 휴대폰을 등록하는 날 오전, 이천 물류센터에서 현장 지원',
    feedbackPlace: 'Teams ‘IT 지원’ 팀의 ‘Intune 피드백’ 채널, 지원 티켓 태그 ‘intune-rollout’',
  },

  large: {
    accessStep:
      'Quillon 서비스 데스크 담당자가 제한된 계층 1 역할로 그룹 테넌트에 로그인할 수 있는지 확인',
    feedbackPlace: 'Teams ‘Intune 지원’ 팀의 ‘피드백’ 채널, 지원 티켓 태그 ‘intune-rollout’',
  },
};
