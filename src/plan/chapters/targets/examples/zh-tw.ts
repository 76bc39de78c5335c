import type { Texts } from './en';

export const texts: Texts = {
  small: {
    loan: '借用 iPhone 一天，供業務外出拜訪客戶',
  },

  medium: {
    vipList: '服務入口網站的「董事與物流中心主管」群組；專人：吳怡君',
    holder: '在貨車上加裝手機架與充電器',
  },

  large: {
    vipList: 'MyIT 的「高階主管支援」群組；專人：第 2 層兩個小組各一位',
    travel: '前往資安高風險國家出差，借用不含公司資料的筆電與手機',
  },
};
