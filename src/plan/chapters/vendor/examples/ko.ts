import type { Texts } from './en';

export const texts: Texts = {
  small: {
    contractPlace: 'SharePoint 사이트 ‘전산 지원’의 ‘계약’ 라이브러리',
    manager: '오태진(여울빛정보 서비스 관리자), 080-000-0125',
    devices: { name: '여울빛정보', reach: '지원 전화 080-000-0120' },
    apple: 'SharePoint 사이트 ‘전산 지원’의 ‘Apple Business’ 페이지에 적힌 번호',
    carrier: { name: '누리별텔레콤', reach: '기업 고객 전화 080-000-0144' },
    app: {
      name: '온새미소프트(재고 관리 시스템)',
      reach: '공급업체 포털, 계정은 전산팀 암호 금고에 보관',
    },
  },

  medium: {
    contractPlace: '계약 대장의 ‘Microsoft 365’ 항목, 사본은 엔드포인트 팀에 보관',
    secondOpener: '배유진 또는 엔드포인트 당직 엔지니어',
    nightReach: '엔드포인트 팀 당직 휴대폰 010-0000-0552(중대 장애와 디바이스 분실만)',
    devices: { name: '해온들시스템', reach: '수리 접수 포털, 고객 번호는 계약 대장 참조' },
    apple: '기업 지원, 전화번호와 고객 번호는 엔드포인트 팀 대기열의 인증서 갱신 작업에 기재',
    carrier: { name: '누리별텔레콤', reach: '기업 전담 창구 080-000-0570' },
    network: { name: '한벗네트웍스', reach: '장애 접수 080-000-0575(24시간)' },
    scanners: {
      what: '물류센터의 휴대용 스캐너',
      name: '새늘바코드',
      reach: '수리 접수 080-000-0580(일련번호 준비)',
    },
  },

  large: {
    contractPlace:
      '계약 대장의 ‘Microsoft Unified’ 항목, 액세스 번호와 전화번호는 당직 편람(MyIT ‘당직’ 페이지)에 기재',
    secondOpener: '신재훈(엔드포인트 엔지니어링 팀)',
    dutyOpener: '엔드포인트 당직 엔지니어(6명 모두)',
    nightReach: '당직 전화(내선 77999)',
    manager: 'Microsoft 고객 성공 매니저, 이름과 연락처는 당직 편람에 기재',
    devices: '파트너 포털, 계약 번호는 계약 대장 참조',
    apple: '기업 지원, 전화번호와 고객 번호는 당직 편람에 기재',
    carrier: { name: 'Telvanta(세 지역 공통)', reach: '기업 전담 창구 내선 77610' },
    network: '장애 접수 내선 77620(24시간)',
    security: '보안 팀 포털의 ‘엔드포인트’ 대기열',
  },
};
