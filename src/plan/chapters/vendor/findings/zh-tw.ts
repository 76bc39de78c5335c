import type { VendorFindings } from './en';

export const findings: VendorFindings = {
  noContract: {
    looksFor: '與 Microsoft 沒有支援合約。',
    title: '與 Microsoft 之間沒有支援合約。',
    reason: '這樣遇到 Microsoft 的問題，等於沒有人可找。請查明哪個方案或合作廠商可以提供支援。',
  },
  oneOpener: {
    looksFor: '只有一個人可以向 Microsoft 開案。',
    title: (name) => `只有一個人可以向 Microsoft 開案：${name}。`,
    reason: '這個人請假或生病時，就沒有人能開案。請讓第二個人也具備開案的角色，並列入可開案人員。',
  },
  caseLanguage: {
    looksFor: '案件使用語言當中，沒有 Microsoft 線上支援的語言。',
    title: 'Microsoft 的線上支援可能不提供所選的案件使用語言。',
    reason: '線上技術支援使用英文和日文。請選其中一種，或改以電話聯絡。',
  },
  nobodyAtNight: {
    looksFor: '重大案件在夜間也計時，夜間卻沒有人與 Microsoft 聯絡。',
    title: '重大案件在夜間也計時，但夜間沒有人可以與 Microsoft 聯絡。',
    reason:
      '沒有人配合處理時，Microsoft 可能會調降嚴重度。請指定夜間聯絡人，或將計時方式改為「只計服務時間」。',
  },
  contractByDay: {
    looksFor: '重大案件在夜間也計時，合約卻只在上班時間處理。',
    title: '重大案件在夜間也計時，但合約只在上班時間處理案件。',
    reason: '這樣夜間就只能靠自己。請擴大合約範圍，或將計時方式改為「只計服務時間」。',
  },
  nightNoOpener: {
    looksFor: '夜間聯絡人不是可開案人員。',
    title: (name) => `夜間聯絡人不能開案：${name}。`,
    reason: '半夜需要開案時，這個人還得再找別人。請將這個人加入可開案人員，或改由其他人聯絡。',
  },
  noCaseRole: {
    looksFor: '計畫裡沒有任何角色可以向 Microsoft 開案。',
    title: '計畫裡的角色都不能向 Microsoft 開案。',
    reason:
      '只有 Intune 角色還不夠，需要 Microsoft Entra 的角色，例如服務支援系統管理員。請在「權限與限制」為某一方加上這種角色。',
  },
  casesTwoOwners: {
    looksFor: '支援案件由誰追蹤，「案件追蹤者」和分工表（RACI）寫的不一致。',
    title: (follows, table) =>
      `支援案件由誰負責，兩處寫的不一致：案件追蹤者是「${follows}」，分工表是「${table}」。`,
    reason: 'Microsoft 追問時只會找其中一方，另一方卻還在等。請把兩處改成同一個對象。',
  },
};
