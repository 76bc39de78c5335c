import type { Texts } from './en';

export const texts: Texts = {
  small: {
    wipe: '여울빛정보의 다른 엔지니어도 승인, 김지현 부재 시 재무팀장(내선 310)이 대신 승인',
    teamRole: '기술 지원팀 운영자 권한에 삭제를 더하고 초기화, 앱 할당, 수정 작업을 뺌',
    ownerRole: 'Intune 요청 승인과 지원 요청 등록 용도로만 사용',
    partnerRole:
      '게스트가 아닌 다온들식품 계정 사용, Intune 관리자 역할은 엔지니어 2명만 변경할 때 활성화',
    atNight:
      '전산팀 운영 시간 외에는 당직 전화로 신고를 받아 디바이스 잠금(이어지는 단계의 제한 시간은 전산팀 운영 시간이 시작된 때부터 계산)',
    emergencyPlace: '본사 재무팀 금고의 봉인된 봉투',
  },

  medium: {
    workload: '공동 관리 워크로드를 Intune으로 전환하거나 되돌리기',
    workplaceRole: '센터 담당자는 자기 지역의 디바이스만 볼 수 있음(범위 태그)',
    endpointRole: 'Intune 관리자 역할은 변경할 때만 사유를 적고 활성화',
    controlRoomRole: '보안 팀에 속한 보안 관제실용, 원격 잠금과 분실 모드만 가능',
    approverRole: 'Intune에서 요청을 승인하는 용도로만 사용',
    atNight:
      '서비스 데스크 운영 시간 외에는 보안 관제실이 신고를 받아 디바이스를 잠그고 문의 등록(이어지는 단계의 제한 시간은 담당 팀의 운영 시간이 시작된 때부터 계산)',
    emergencyPlace: '본사 전산실 금고, 열쇠는 보안 관제실이 내주고 수령자를 기록',
  },

  large: {
    wipe: '계층 2 두 팀의 운영 시간 외에는 보안 팀 당직(내선 77400)의 승인을 받아 엔드포인트 당직 엔지니어가 초기화',
    change: '야간에는 당직 엔지니어가 변경을 되돌리기만 함',
    deskRole: 'Quillon 담당자는 우리 테넌트의 계정과 클라우드 PC를 쓰며 복구 키를 볼 수 없음',
    regionRole: '팀마다 자기 지역의 디바이스만 볼 수 있음(범위 태그)',
    engineerRole: 'Intune 관리자 역할은 변경할 때만 사유를 적고 활성화',
    leadRole: 'Intune에서 요청을 승인하는 용도로만 사용',
    securityRole: '감사 데이터 조회와 야간 초기화 승인',
    atNight:
      '계층 2 두 팀의 운영 시간 외에는 보안 팀 당직(내선 77400)이 승인한 작업을 엔드포인트 당직 엔지니어가 실행',
    emergencyPlace: '보안 팀의 암호 보관 시스템, 두 사람이 함께 열어야 함',
  },
};
