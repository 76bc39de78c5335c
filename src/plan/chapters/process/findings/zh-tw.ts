import type { ProcessFindings } from './en';

export const findings: ProcessFindings = {
  unstaffedParty: {
    title: (party) => `流程需要「${party}」，但計畫裡沒有這一層的小組。`,
    reason: '這個步驟將沒有人處理。請加入這一層，或改由其他層處理。',
  },
  noReturn: {
    title: '沒有任何步驟把解決方法傳回給使用者。',
    reason: '請在最後加一個步驟，告知使用者並確認問題已解決。',
  },
  bridgeTooEarly: {
    title: '多方會議在正式導入首日之前就結束了。',
    reason: '多方會議是為正式導入的前幾個階段而開的，請把最晚結束日往後移。',
  },
};
