import type { Texts } from './en';

export const texts: Texts = {
  small: {
    intake: {
      portal: 'intranet.example.com/device-help',
      ticket: 'ithelp@example.com',
      phone: '내선 200(외부에서는 080-000-0200)',
      walkIn: '1층 전산실, 월~금 09:00~10:00',
      duty: '여울빛정보 당직 전화 080-000-0123(전산팀 운영 시간 외 분실·도난 신고 전용)',
    },
    vendorStep: 'Microsoft에 지원 요청을 등록하고, 요청 번호와 다음 업데이트 시각을 계층 1에 알림',
    bridgePlace: 'Microsoft Teams ‘Intune 롤아웃’ 채널',
    contractReview: '여울빛정보 서비스 점검 회의(첫째 주 화요일)',
    standing: 'Teams ‘Intune 지원’ 채널(여울빛정보 엔지니어도 참여)',
    articlePlace: 'SharePoint 사이트 ‘전산 지원’의 ‘해결 방법’ 라이브러리',
    majorLead: '김지현',
    majorPlace: 'Teams ‘전 직원’ 채널과 안내 데스크 게시물',
  },

  medium: {
    intake: {
      portal: 'service.example.com/device-help',
      ticket: 'service.example.com/request',
      phone: '내선 5500(외부에서는 080-000-0550)',
      chat: 'Teams 앱 ‘서비스 데스크’',
      walkIn: '본사 1층, 월~금 08:00~12:00',
      duty: '서비스 데스크 운영 시간 외에는 보안 관제실 080-000-0559(디바이스를 잠근 뒤 서비스 데스크에 알림, 사업장 전체의 업무가 멈추면 엔드포인트 팀 당직 휴대폰으로 연락)',
    },
    vendorStep:
      'Microsoft에 지원 요청을 등록하고, 요청 번호와 다음 업데이트 시각을 지원 티켓에 기록',
    managedBy: '‘문제 해결 + 지원’에 표시된 관리 주체와 소유 형태',
    fixReturn:
      '개인 디바이스에서는 사용자가 직접 조작하고 지원 담당자는 안내만 합니다.\n누구도 디바이스 암호를 묻지 않습니다.',
    bridgePlace: 'Microsoft Teams 회의 ‘Intune 브리지’',
    standing: 'Teams ‘디바이스 지원’ 채널',
    articlePlace: '서비스 포털 지식 베이스의 ‘디바이스’ 카테고리',
    majorLead: '당직 중대 장애 관리자(당직표는 서비스 포털 상태 페이지에 게시)',
    majorPlace: '서비스 포털의 상태 페이지, 물류센터장에게는 문자 메시지',
  },

  large: {
    intake: {
      portal: 'myit.example.com/ko',
      ticket: 'myit.example.com/ko/request',
      chat: 'Teams 앱 ‘MyIT’',
      europe: '유럽 내선 77000(외부에서는 사원증 뒷면의 번호)',
      asia: '아시아·태평양 내선 78000(외부에서는 사원증 뒷면의 번호)',
      americas: '미주 내선 79000(외부에서는 사원증 뒷면의 번호)',
    },
    vendorStep:
      'Microsoft에 지원 요청을 등록해 요청 번호를 지원 티켓에 기록하고, 중요 지원 요청이면 밤낮없이 연락되는 담당자를 지정',
    reachable: '사용자의 지역과 현지 시간 기준 연락 가능 시간',
    contractMeeting: 'Quillon 서비스 점검 회의(둘째 주 수요일)',
    fixReturn:
      '계층 2와 계층 3은 해결 절차를 영어로 작성하고, 서비스 데스크가 사용자의 언어로 설명합니다.',
    bridgePlace: 'Teams 회의 ‘Intune 브리지’',
    standing: 'Teams ‘Intune 지원’ 팀의 ‘전 계층’ 채널',
    articlePlace:
      'MyIT 지식 베이스의 ‘디바이스’ 카테고리. 영어로 먼저 게시하고 영업일 기준 5일 안에 다른 언어로 게시',
    majorLead: '해당 시간대 담당 지역의 중대 장애 관리자(당직표는 MyIT ‘당직’ 페이지에 게시)',
    majorPlace: 'MyIT 상태 페이지와 세 지역 전화의 안내 음성',
  },
};
