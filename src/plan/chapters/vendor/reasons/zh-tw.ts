import type { VendorReasons } from './en';

export const reasons: VendorReasons = {
  why: {
    caseLanguages: 'Microsoft 的線上技術支援使用英文和日文。改用電話的話，還有其他語言可選。',
    openers:
      '列兩位，其中一位不在時還有另一位。在 Entra ID 中，服務支援系統管理員（Service Support Administrator）這個角色就足以開案。人選只有您知道。',
    evidence: 'Microsoft 自己的文章都要求這些資訊，先備妥就不必在電話中臨時找。',
    follows: '案件由這一層提出，也只有這一層答得出技術問題。',
    chase: '2 個工作天沒有消息，就該主動詢問。這是我們的經驗值。',
    told: '知道接下來會怎樣，使用者比較願意等。日期一旦跳票，使用者就不再相信了。',
    rota: '有一層在夜間服務或待命，Microsoft 來電時接得到。號碼只有您知道。',
    noNight: '沒有任何一層在夜間服務或待命。如果有人可以聯絡，請自行修改。',
    push: '這些情況都有事實依據，要求對方主管介入時不必不好意思。',
    suppliers: '依您的平台列出。請填上名稱與聯絡方式，並加上 VPN、防毒與業務應用程式的廠商。',
  },
};
