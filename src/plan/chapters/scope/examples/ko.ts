import type { Texts } from './en';

export const texts: Texts = {
  small: {
    ownerRole: '전산팀장',
  },

  medium: {
    ownerRole: 'IT서비스팀장',
    regions: { offices: '본사와 수도권 센터', depots: '영남·호남 센터' },
  },

  large: {
    ownerRole: '업무환경서비스본부장',
    regions: { europe: '유럽', asia: '아시아·태평양', americas: '미주' },
  },
};
