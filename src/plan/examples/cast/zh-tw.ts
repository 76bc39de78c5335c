import type { Cast } from './en';

export const cast: Cast = {
  extension: (number) => `分機 ${number}`,

  roles: {
    rolloutLead: '導入負責人',
    identityNight: '在身分識別小組服務時間以外封鎖使用者登入',
    securityNight: '在資安小組服務時間以外核准抹除',
  },

  small: {
    organisation: '禾沐食品股份有限公司',
    zone: 'Asia/Taipei',
    language: 'zh-Hant',
    people: {
      owner: '林佳穎',
      colleague: '陳冠宇',
      engineer: '許雅雯（衡日資訊）',
    },
  },

  medium: {
    organisation: '旭衡物流股份有限公司',
    zone: 'Asia/Taipei',
    language: 'zh-Hant',
    people: {
      owner: '黃淑芬',
      desk: '張志豪',
      secondLead: '吳怡君',
      workplace: '蔡宗翰',
      endpoint: '劉彥廷',
      rolloutLead: '簡士凱',
    },
  },

  large: {
    organisation: '赫沃恩集團',
    people: {
      owner: '鄭雅芳',
      provider: 'Carlos Medina（Quillon Services）',
      europe: 'Femke Aarts（歐美小組主管）',
      asia: '林偉傑',
      endpoint: '周柏翰',
      gdansk: 'Quillon 格但斯克中心小組主管',
      cebu: 'Quillon 宿霧中心小組主管',
      merida: 'Quillon 梅里達中心小組主管',
      rolloutLead: '曾婉婷',
      identityNight: '身分識別值班人員',
      securityNight: '資安值班人員',
    },
  },
};
