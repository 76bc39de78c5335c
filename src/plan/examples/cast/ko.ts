import type { Cast } from './en';

export const cast: Cast = {
  extension: (number) => `내선 ${number}`,

  roles: {
    rolloutLead: '롤아웃 책임자',
    identityNight: 'ID 관리 팀 운영 시간 외 로그인 차단',
    securityNight: '보안 팀 운영 시간 외 초기화 승인',
  },

  small: {
    organisation: '다온들식품',
    zone: 'Asia/Seoul',
    language: 'ko',
    people: {
      owner: '김지현',
      colleague: '박준호',
      engineer: '이수민(여울빛정보)',
    },
  },

  medium: {
    organisation: '누리온물류',
    zone: 'Asia/Seoul',
    language: 'ko',
    people: {
      owner: '정은영',
      desk: '최민석(서비스 데스크)',
      secondLead: '한소라',
      workplace: '윤태호',
      endpoint: '강현우',
      rolloutLead: '문지호',
    },
  },

  large: {
    organisation: '할보른 그룹',
    people: {
      owner: '서민정',
      provider: 'Carlos Medina(Quillon Services)',
      europe: 'Femke Aarts(유럽·미주 팀장)',
      asia: '임재원(아시아·태평양 팀장)',
      endpoint: '조성민',
      gdansk: 'Quillon 그단스크 센터 해당 조 리더',
      cebu: 'Quillon 세부 센터 해당 조 리더',
      merida: 'Quillon 메리다 센터 해당 조 리더',
      rolloutLead: '백승우',
      identityNight: 'ID 관리 당직',
      securityNight: '보안 당직',
    },
  },
};
