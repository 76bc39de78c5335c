import type { InvolvementReasons } from './en';

export const reasons: InvolvementReasons = {
  why: {
    steps:
      'Microsoft는 지원 담당자를 계획과 파일럿에 참여시키도록 권장합니다. 이 가이드의 점검표에서 가져온 활동이며, 누가 맡을지는 직접 정해야 합니다.',
    due: '파일럿 시작일이나 첫 프로덕션 단계 시작일을 기준으로 주 단위로 계산하고 주말을 피했습니다(영업일은 월~금). 계산에 쓴 주 수는 이 가이드의 기준값입니다.',
    pilotSeats:
      '플랫폼마다 지원 담당자 두 명으로 잡되, 인원이 모자라면 있는 만큼만 잡았습니다. 두 명은 이 가이드의 기준값입니다.',
    ownDevices:
      '사용자가 등록할 수 있는 플랫폼이라면 지원 담당자도 직접 등록해 보아야 안내할 수 있기 때문입니다.',
    feedbackChannels:
      '이슈 공유 회의와 문의 태그는 이미 있으므로 다른 도구를 마련할 필요가 없습니다.',
    feedbackFrequency: '일주일에 한 번, 이슈 공유 회의에서 함께 검토합니다.',
  },
};
