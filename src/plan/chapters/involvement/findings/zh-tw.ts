import type { InvolvementFindings } from './en';

export const findings: InvolvementFindings = {
  stepTooLate: {
    looksFor: '準備工作的完成期限排在正式導入首日當天或之後。',
    title: (step) => `「${step}」的完成期限沒有排在正式導入首日之前。`,
    reason: '支援人員太晚參與，就幫不上忙了。請把期限提前。',
  },
  platformNotEnrolled: {
    looksFor: '支援人員沒有自行註冊裝置的平台。',
    title: (platforms) => `計畫中沒有安排支援人員自行註冊以下平台的裝置：${platforms}。`,
    reason: '支援人員要向使用者說明步驟，自己卻從沒看過。請安排他們註冊這些平台的裝置。',
  },
  ownDevicesLate: {
    looksFor: '試行第一週過了，支援人員才註冊自己的裝置。',
    title: (step) => `「${step}」的完成期限在試行第一週之後。`,
    reason:
      '自己沒註冊過，就幫不了試行使用者。請改到試行之前，或試行的頭幾天。一週是我們的經驗值。',
  },
  stepAfterItsPhase: {
    looksFor: '規劃或測試階段的工作，完成期限排在試行開始之後。',
    title: (step) => `「${step}」應在試行之前完成，完成期限卻在試行開始之後。`,
    reason: '這樣試行就用不到這項工作的成果。請把期限提前，或改放到後面的階段。',
  },
  stepClosed: {
    looksFor: '完成期限排在沒有支援服務的日子。',
    title: (step) => `「${step}」的完成期限排在沒有支援服務的日子。`,
    reason: '實際上不是提早做完，就是拖到下一個服務日，請寫清楚是哪一天。國定假日不在檢查範圍內。',
  },
  seatsExceedPilot: {
    looksFor: '參加試行的支援人員比試行的使用者還多。',
    title: (seats, users) =>
      `有 ${seats.shown} 位支援人員要參加試行，但試行階段只有 ${users.shown} 位使用者。`,
    reason: '這兩個數字有一個填錯了，請更正，因為各階段的人數都由此推算。',
  },
  manyFeedbackChannels: {
    looksFor: '意見回饋方式超過兩種，卻沒有彙整的地方。',
    title: (count) => `意見回饋方式有 ${count} 種，卻沒有彙整的地方。`,
    reason:
      '在一處提出的意見，只看另一處的人不會知道。請留下兩種，或在「意見回饋處」寫明彙整到哪裡。兩種是我們的經驗值。',
  },
};
