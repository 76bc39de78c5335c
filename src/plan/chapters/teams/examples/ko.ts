import type { Texts } from './en';

export const texts: Texts = {
  small: {
    tiers: {
      pages: '사내 인트라넷의 디바이스 도움말',
      pagesOwner: '박준호가 내용을 관리하고 프로덕션 단계를 시작하기 전마다 점검',
      lostDevice: '디바이스 분실이나 도난: 메일을 보내지 말고 즉시 전화',
      team: '전산팀(김지현, 박준호)',
      teamAbsent: '전산팀 두 명이 모두 부재중: 전화를 여울빛정보로 착신 전환',
      partner: '여울빛정보',
      partnerContact:
        '여울빛정보 지원 전화 080-000-0120, 디바이스 분실이나 도난은 운영 시간 외에도 당직 전화 080-000-0123',
      partnerAlso:
        '전산팀 운영 시간 외 당직 전화 응대와 분실 디바이스 잠금(Windows PC는 로그인 차단). 초기화하려면 김지현(부재 시 윤성희 이사)의 승인도 필요',
      microsoft: 'Microsoft 지원',
      microsoftContact:
        'Intune 관리 센터의 ‘도움말 및 지원’. 등록 담당은 이수민(여울빛정보)과 김지현',
    },
  },

  medium: {
    tiers: {
      pages: '서비스 포털의 도움말',
      pagesOwner: '도움말 관리: 서비스 데스크 한소라',
      desk: '서비스 데스크',
      wrongAuthority: 'Intune으로 전환한 디바이스가 여전히 Configuration Manager 관리로 표시됨',
      workplace: '단말 지원 팀',
      workplaceContact: '내선 5510, 급하지 않은 문의는 Teams ‘디바이스 지원’ 채널',
      clientHealth: 'Configuration Manager 클라이언트 점검과 복구',
      endpoint: '엔드포인트 팀',
      endpointContact:
        '내선 5520, 운영 시간 외에는 당직 휴대폰 010-0000-0552(서비스 데스크와 보안 관제실 전용)',
      workloads:
        'Configuration Manager의 워크로드를 Intune으로 전환\n운영 시간 외에 엔지니어 1명이 당직 근무(중대 장애와 디바이스 분실만 처리)',
      microsoft: 'Microsoft 지원',
      microsoftContact: 'Intune 관리 센터의 ‘도움말 및 지원’. 엔드포인트 팀에만 등록 권한이 있음',
    },
  },

  large: {
    tiers: {
      portal: '셀프서비스 포털 ‘MyIT’',
      portalOwner: '내용은 Quillon이 관리하고, 모든 변경은 단말 지원 팀이 승인',
      desk: 'Quillon Services 서비스 데스크',
      deskTrigger:
        '디바이스를 초기화해야 함: 서비스 데스크는 잠글 수는 있지만 초기화와 사용 중지 권한은 없음\n계층 2 두 팀의 운영 시간 외에 중대 장애나 디바이스 분실이 발생함: 엔드포인트 당직 엔지니어에게 바로 연락',
      europe: '유럽·미주 단말 지원 팀',
      europeContact: '내선 77200, Teams ‘Intune 지원’ 팀의 ‘계층 2 유럽·미주’ 채널',
      europeAlso: '2교대 근무, 후반조(13:00~22:00)가 뉴욕 시간 16:00까지 미주 지원',
      asia: '아시아·태평양 단말 지원 팀',
      asiaContact: '내선 78200, Teams ‘Intune 지원’ 팀의 ‘계층 2 아시아·태평양’ 채널',
      asiaAlso:
        '평일 07:30(싱가포르 시간)에 후반조의 서면 인계를 받아, 처리 중인 문의 가운데 업무가 중단된 건을 이어서 처리',
      endpoint: '엔드포인트 엔지니어링 팀',
      endpointContact: '내선 77300, Teams ‘Intune 지원’ 팀의 ‘계층 3’ 채널',
      otherSupplier:
        '다른 공급업체의 디바이스, VPN, 앱이 원인으로 보임: ‘다른 공급업체’ 표의 연락 담당이 해당 업체에 먼저 문의',
      duty: '엔드포인트 당직 엔지니어',
      dutyContact: '당직 전화(내선 77999)',
      dutyLimit:
        '지역 엔지니어 6명이 교대로 당직을 서며, 엔드포인트 엔지니어링 팀의 운영 시간 외에 중대 장애와 분실 디바이스만 처리\n야간에는 변경을 되돌리기만 하고 새로 적용하지 않음',
      microsoft: 'Microsoft 지원(통합 계약)',
      microsoftContact:
        'Intune 관리 센터의 ‘도움말 및 지원’. 중요 지원 요청은 전화로 등록하며 번호는 당직 편람 참조',
    },
    contractActivity: 'Quillon 계약 관리',
  },
};
