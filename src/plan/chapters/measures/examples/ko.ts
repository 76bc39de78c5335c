import type { Texts } from './en';

export const texts: Texts = {
  small: {
    ticketView: '‘Intune’ 보기',
    failures: '‘등록 실패’ 보고서',
    readPlace: 'SharePoint 사이트 ‘전산 지원’의 ‘Intune 지표’ 목록',
  },

  medium: {
    dashboard: '‘Intune 롤아웃’ 대시보드',
    failures: '‘등록 실패’ 보고서',
    drivers: {
      name: '출근 시 사용할 수 있는 휴대폰',
      count:
        '그날 근무하는 운전기사 중 출근할 때 휴대폰이 정상 작동하는 사람의 비율. 단계 시작 후 3일 동안 물류센터장이 세어 계층 2에 알림',
    },
    readPlace: 'Teams ‘IT 지원’ 팀 ‘Intune 롤아웃’ 채널의 ‘지표’ 탭',
    missed: '설이나 추석 연휴가 낀 주에는 어느 센터에서도 새 단계를 시작하지 않습니다.',
  },

  large: {
    dashboard: 'MyIT ‘Intune 롤아웃’ 대시보드(지역별)',
    sample: '지역마다 매주 에스컬레이션 20건을 뽑아 점검',
    survey: 'MyIT 문의 종결 설문',
    trained: '강사의 출석부와 실습 확인표',
    readPlace: 'Teams ‘Intune 지원’ 팀의 ‘지표’ 채널. Quillon도 열람 가능',
    missed: '한 지역에서 단계를 미루더라도 다른 지역은 예정대로 진행합니다.',
  },
};
