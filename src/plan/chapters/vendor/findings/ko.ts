import type { VendorFindings } from './en';

export const findings: VendorFindings = {
  noContract: {
    looksFor: 'Microsoft 지원 계약이 없는 경우',
    title: 'Microsoft 지원 계약이 없습니다.',
    reason:
      '계층 4에 연락할 방법이 없습니다. 어떤 요금제나 파트너를 통해 지원받을 수 있는지 확인하십시오.',
  },
  oneOpener: {
    looksFor: '지원 요청을 등록할 수 있는 사람이 한 명뿐인 경우',
    title: (name) => `Microsoft 지원 요청을 등록할 수 있는 사람이 한 명뿐입니다(${name}).`,
    reason: '휴가나 병가 중에는 아무도 등록할 수 없으므로, 다른 한 명에게도 역할을 부여하십시오.',
  },
  caseLanguage: {
    looksFor: '지원 요청 언어가 Microsoft 온라인 지원 언어가 아닌 경우',
    title: '선택한 지원 요청 언어로는 Microsoft 온라인 지원을 받지 못할 수 있습니다.',
    reason:
      '온라인 기술 지원은 영어와 일본어로 제공됩니다. 둘 중 하나를 선택하거나 전화로 문의하십시오.',
  },
  nobodyAtNight: {
    looksFor: '중요 지원 요청을 야간에도 등록하는데 이때 Microsoft와 연락할 사람이 없는 경우',
    title:
      '우선순위 1 문의는 야간에도 중요 지원 요청으로 등록하는데, 이때 Microsoft와 연락할 사람이 없습니다.',
    reason:
      '함께 처리하는 사람이 없으면 Microsoft가 심각도를 낮출 수 있습니다. 야간 연락 담당을 정하거나 운영 시간만 계산하도록 바꾸십시오.',
  },
  contractByDay: {
    looksFor: '중요 지원 요청을 야간에도 등록하는데 계약은 업무 시간만 보장하는 경우',
    title:
      '우선순위 1 문의는 야간에도 중요 지원 요청으로 등록하는데, 계약은 업무 시간만 보장합니다.',
    reason:
      '야간에는 지원을 받을 수 없으므로, 계약 범위를 넓히거나 운영 시간만 계산하도록 바꾸십시오.',
  },
  nightNoOpener: {
    looksFor: '야간 연락 담당에게 지원 요청을 등록할 권한이 없는 경우',
    title: (name) => `야간 연락 담당에게 지원 요청 등록 권한이 없습니다(${name}).`,
    reason: '‘등록 권한이 있는 사람’에 추가하거나 야간 연락 담당을 바꾸십시오.',
  },
  noCaseRole: {
    looksFor: 'Microsoft에 지원 요청을 등록할 수 있는 역할이 하나도 없는 경우',
    title: '계획서에 있는 역할로는 아무도 Microsoft에 지원 요청을 등록할 수 없습니다.',
    reason:
      'Intune 역할만으로는 부족하며, 서비스 지원 관리자 같은 Microsoft Entra 역할이 필요합니다. ‘권한과 제한’에서 담당 계층이나 팀에 이 역할을 추가하십시오.',
  },
  casesTwoOwners: {
    looksFor: '지원 요청 담당이 업무 분담표와 다른 경우',
    title: (follows, table) =>
      `지원 요청 담당이 두 곳에서 다릅니다(지원 요청: ‘${follows}’, 업무 분담표: ‘${table}’).`,
    reason:
      'Microsoft의 질문이 한쪽으로 가는 동안 다른 쪽은 기다리게 됩니다. 두 곳의 담당을 똑같이 맞추십시오.',
  },
};
