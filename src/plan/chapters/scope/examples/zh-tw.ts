import type { Texts } from './en';

export const texts: Texts = {
  small: {
    ownerRole: '資訊課課長',
  },

  medium: {
    ownerRole: '資訊服務部經理',
    regions: { offices: '總公司與北部據點', depots: '中南部據點' },
  },

  large: {
    ownerRole: '使用者服務處處長',
    regions: { europe: '歐洲', asia: '亞太', americas: '美洲' },
  },
};
