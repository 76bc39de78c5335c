import type { Texts } from './en';

export const texts: Texts = {
  small: {
    director: '윤성희 경영지원이사(IT 부문 책임자)',
    mailbox: '알림은 개인이 아니라 전산팀 공유 사서함으로 수신',
    leave: {
      risk: '김지현, 박준호 두 사람이 같은 주에 자리를 비움',
      action: '4월 말까지는 두 사람이 번갈아 휴가 사용',
    },
    board: { question: '사외이사에게도 관리 대상 iPad를 지급하나요?' },
    validPlace: 'SharePoint 사이트 ‘전산 지원’의 ‘지원 계획서’ 페이지',
    changes: {
      draft: '처리 단계와 연락처를 여울빛정보와 합의',
      approved: '당직 전화 추가, 디바이스 초기화는 2인 승인으로 변경',
    },
  },

  medium: {
    signers: { management: '배지훈 정보시스템실장', security: '노수연 정보보안팀장' },
    privacy: '회사가 개인 휴대폰에서 볼 수 있는 것과 없는 것을 그림으로 안내',
    monthEnd: '매월 마지막 주에는 어느 센터에서도 새 단계를 시작하지 않음',
    drivers: '파견 운전기사는 개인 휴대폰을 등록하나요, 회사 휴대폰을 빌리나요?',
    spares: '센터에 둘 예비 휴대폰 비용은 어느 부서에서 부담하나요?',
    validPlace: '서비스 포털 ‘서비스 안내’의 ‘Intune 지원’ 페이지',
    changes: {
      depots: '본사 방문 창구와 토요일 운영 시간 추가',
      comments: '서비스 데스크 의견 반영, 브리지 콜을 13:00으로 변경',
    },
  },

  large: {
    signers: { management: '한동석 최고정보책임자(CIO)', security: '류하은 정보보호팀장' },
    councils: '사용자보다 먼저 각국 노사협의회에 안내문 공유',
    closed: {
      question: '계층 2의 두 팀이 모두 근무하지 않을 때는 누가 지원하나요?',
      decision: '당직 엔지니어가 중대 장애와 디바이스 분실만 처리',
    },
    research: '연구소의 Linux 워크스테이션도 첫 단계에 포함하나요?',
    validPlace: 'MyIT ‘계획서’의 ‘Intune 지원’ 페이지',
    changes: {
      regions: '계층 2 두 팀의 담당 업무를 지역별로 구분',
      closed: '계층 2의 두 팀이 모두 근무하지 않는 시간에 당직 엔지니어 추가',
    },
  },
};
