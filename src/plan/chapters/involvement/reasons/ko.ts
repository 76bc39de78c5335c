import type { InvolvementReasons } from './en';

export const reasons: InvolvementReasons = {
  why: {
    steps:
      'Microsoft는 지원 담당자를 계획과 파일럿에 참여시키도록 권장합니다. 이 가이드의 점검표에 있는 단계이며, 누가 이끌지는 직접 정해야 합니다.',
    due: '파일럿 시작일이나 첫 프로덕션 단계 시작일부터 주 단위로 계산하고 주말을 피했습니다(월~금이 영업일). 몇 주인지는 이 가이드의 기준값입니다.',
    pilotSeats:
      '플랫폼마다 지원 담당자 두 명이며, 인원이 적으면 있는 만큼입니다. 이 가이드의 기준값입니다.',
    ownDevices: '사용자가 등록할 수 있는 플랫폼은 지원 담당자도 모두 직접 등록해 보아야 합니다.',
    feedbackChannels: '동향 회의와 지원 요청 태그는 이미 있으므로 다른 도구를 열 필요가 없습니다.',
    feedbackFrequency: '일주일에 한 번, 동향 회의에서 함께 읽습니다.',
  },
};
