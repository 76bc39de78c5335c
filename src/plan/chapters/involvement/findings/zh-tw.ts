import type { InvolvementFindings } from './en';

export const findings: InvolvementFindings = {
  stepTooLate: {
    title: (step) => `「${step}」的完成期限沒有排在正式導入首日之前。`,
    reason: '支援人員太晚參與，就幫不上忙了。請把期限提前。',
  },
  platformNotEnrolled: {
    title: (platforms) => `計畫中沒有安排支援人員自行註冊以下平台的裝置：${platforms}。`,
    reason: '他們要向使用者說明的步驟，自己卻從沒看過。請安排他們註冊這些平台的裝置。',
  },
};
