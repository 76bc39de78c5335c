import type { Texts } from './en';

export const texts: Texts = {
  small: {
    loan: '거래처 방문용 iPhone 하루 대여',
  },

  medium: {
    vipList: '서비스 포털의 ‘임원과 물류센터장’ 그룹, 전담자는 한소라',
    holder: '배송 차량에 휴대폰 거치대와 충전기 설치',
  },

  large: {
    vipList: 'MyIT의 ‘임원 지원’ 그룹, 전담자는 계층 2 팀마다 한 명',
    travel: '보안 위험 국가 출장용으로 초기화한 노트북과 휴대폰 대여',
  },
};
