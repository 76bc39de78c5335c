import type { VendorFindings } from './en';

export const findings: VendorFindings = {
  noContract: {
    title: '與 Microsoft 之間沒有支援合約。',
    reason: '這樣第 4 層等於沒有人可找。請查明哪個方案或合作廠商可以提供支援。',
  },
  oneOpener: {
    title: (name) => `只有一個人可以向 Microsoft 開案：${name}。`,
    reason: '這個人請假或生病時，就沒有人能開案。請讓第二個人也具備這個角色。',
  },
  caseLanguage: {
    title: '案件使用的語言，Microsoft 的線上支援可能不提供。',
    reason: '線上技術支援使用英文和日文。請選其中一種，或改以電話聯絡。',
  },
  nobodyAtNight: {
    title: '重大案件夜間也計時，卻沒有人可以在夜間與 Microsoft 聯絡。',
    reason: '沒有人配合處理時，Microsoft 可能會調降嚴重度。請指定聯絡人，或改為只計服務時間。',
  },
  contractByDay: {
    title: '重大案件夜間也計時，合約卻只涵蓋上班時間。',
    reason: '夜間就只能靠自己。請擴大合約範圍，或改為只計服務時間。',
  },
  nightNoOpener: {
    title: (name) => `夜間聯絡人不能開案：${name}。`,
    reason: '請將這個人加入可開案人員，或改由其他人聯絡。',
  },
};
