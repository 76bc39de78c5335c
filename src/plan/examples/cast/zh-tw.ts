import type { Cast } from './en';

export const cast: Cast = {
  extension: (number) => `分機 ${number}`,

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
      gdansk: 'Quillon 格但斯克中心該組主管',
      cebu: 'Quillon 宿霧中心該組主管',
      merida: 'Quillon 梅里達中心該組主管',
    },
  },
};
