import type { FrontMessages } from './en';

export const front: FrontMessages = {
  control: {
    item: '문서 정보',
    details: '내용',
    dated: (version, date) => [version, ', ', date],
    changesBy: (name) => ['모든 버전의 변경자는 ', name, '입니다.'],
  },
  contents: '목차',
  calls: {
    heading: '지원 연락처',
    intro: (zone) =>
      `이 페이지를 인쇄해 지원 담당자가 잘 볼 수 있는 곳에 붙여 두십시오.${zone === null ? '' : ` 시간대를 따로 적지 않은 시각은 모두 ${zone} 기준입니다.`}`,
    need: '용건',
    who: '담당',
    contact: '연락 방법',
    hours: '운영 시간',
    users: '사용자 문의',
    lost: '디바이스 분실이나 도난',
    urgent: '업무 중단',
    // "3" is read 삼.
    escalate: (tier) => `${tier}${tier.endsWith('3') ? '으로' : '로'} 에스컬레이션`,
    declare: '중대 장애 선언',
    lead: '중대 장애 지휘',
    cases: 'Microsoft 지원 요청 등록',
    night: '운영 시간 외 중요 지원 요청',
    wipe: '디바이스 초기화 승인',
    deputy: '승인자 부재 시 대행',
    pause: '롤아웃 중단',
    emergency: '비상 계정 사용',
    tier: (tier, teams) => [tier, ': ', teams],
    role: (role, name) => [role, '(', name, ')'],
    person: (name, role, standIn) => [
      name,
      ...(role === undefined ? [] : [' ', role]),
      ...(standIn === undefined ? [] : ['(대행자: ', standIn, ')']),
    ],
  },
};
