import type { Texts } from './en';

export const texts: Texts = {
  small: {
    trainers: '이수민(여울빛정보), 다온들식품 고유의 환경은 김지현',
    teamMust:
      '사용자 안내문에 따라 두 플랫폼을 모두 등록하고, 여울빛정보가 되묻지 않고 바로 시작할 수 있게 인계하기',
    partnerMust:
      '다온들식품 테넌트의 설정과 명명 규칙을 찾아보고, 2인 승인 절차에 따라 디바이스 초기화하기',
    sessions: {
      team: '전산팀: 회사 디바이스 지원',
      partner: '여울빛정보 엔지니어: 다온들식품 환경 이해',
      room: '본사 3층 회의실',
      online: 'Teams 회의(링크는 초대장 참조)',
    },
    ownLab: 'Apple MDM 푸시 인증서의 만료일과 해당 계정의 사서함 확인',
    materials: 'SharePoint 사이트 ‘전산 지원’의 ‘Intune 교육’ 라이브러리',
  },

  medium: {
    trainers: '강현우(엔드포인트 팀), 최민석과 한소라(서비스 데스크 리더)',
    must: {
      trainers: '혼자서 세션을 진행하고 실습 지도하기(리더 두 명은 계층 1이 아니라 여기에 포함)',
      tier1: '회사 디바이스와 개인 디바이스를 구분하고 알맞은 지식 문서 고르기',
      tier2: '정상 디바이스와 문제 디바이스의 할당을 비교하고 관리 주체 확인하기',
      tier3: '프로덕션 단계 진행 중 문제가 생기면 30분 안에 워크로드 되돌리기',
    },
    coManagement: '공동 관리: 항목별 관리 주체',
    sessions: {
      endpoint: '엔드포인트 팀: 근본 원인과 롤백',
      leads: '단말 지원 팀과 서비스 데스크 리더',
      deskA: '서비스 데스크 A조(8명)',
      deskB: '서비스 데스크 B조(8명)',
      catchUp: '보충 교육(근무나 휴가로 빠진 인원)',
      room: '본사 제2교육장',
      online: 'Teams 회의(링크는 초대장 참조)',
    },
    ownLab: '개인 휴대폰에서 회사 데이터를 제거(사용 중지)하고 개인 사진이 그대로인지 확인',
    materials: 'Teams ‘IT 지원’ 팀 ‘Intune 교육’ 채널의 ‘파일’ 탭',
  },

  large: {
    trainers: '조성민과 엔드포인트 엔지니어 3명, Quillon 리더 10명과 계층 2 리더 2명',
    must: {
      trainers: '혼자서 세션 진행하기(리더 12명은 소속 계층이 아니라 여기에 포함)',
      tier1: '지식 문서에 따라 모든 플랫폼을 등록하고, 계층 2가 바로 시작할 수 있게 인계하기',
      tier2: '다섯 플랫폼의 로그를 분석하고 다른 지역에 서면으로 인계하기',
      tier3: '정책을 되돌리고, 야간에 Microsoft에 중요 지원 요청 등록하기',
    },
    sessions: {
      engineers: '엔드포인트 엔지니어링 팀과 당직 엔지니어',
      leadsWest: '유럽·미주 지원 리더',
      leadsEast: '아시아·태평양 지원 리더',
      europe: '유럽·미주 단말 지원 팀',
      asia: '아시아·태평양 단말 지원 팀',
      desk: (group) => `서비스 데스크 ${group}조`,
      online: 'Teams 회의(링크는 초대장 참조)',
      gdansk: 'Quillon 그단스크 센터',
      cebu: 'Quillon 세부 센터',
      merida: 'Quillon 메리다 센터',
    },
    ownLab: 'Linux 워크스테이션 한 대를 등록하고 준수 상태 확인',
    materials: 'Teams ‘Intune 지원’ 팀의 ‘교육’ 채널. Quillon 교육생도 접근 가능',
  },
};
