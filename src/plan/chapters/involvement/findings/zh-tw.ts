import type { InvolvementFindings } from './en';

export const findings: InvolvementFindings = {
  stepTooLate: {
    looksFor: '準備工作的期限排在正式導入首日當天或之後。',
    title: (step) => `「${step}」的完成期限沒有排在正式導入首日之前。`,
    reason: '支援人員太晚參與，就幫不上忙了。請把期限提前。',
  },
  platformNotEnrolled: {
    looksFor: '支援人員自己沒有註冊過的平台。',
    title: (platforms) => `計畫中沒有安排支援人員自行註冊以下平台的裝置：${platforms}。`,
    reason: '他們要向使用者說明的步驟，自己卻從沒看過。請安排他們註冊這些平台的裝置。',
  },
  ownDevicesLate: {
    looksFor: '試行第一週過了，支援人員才註冊自己的裝置。',
    title: (step) => `「${step}」的期限在試行第一週之後。`,
    reason:
      '自己沒註冊過，就幫不了試行的使用者。請改到試行之前，或試行的頭幾天。一週是我們的經驗值。',
  },
  stepAfterItsPhase: {
    looksFor: '規劃或測試階段的工作，期限排在試行期間。',
    title: (step) => `「${step}」應在試行之前完成，期限卻在試行開始之後。`,
    reason: '試行用不到這項工作的結果。請提前期限，或改放到較後面的階段。',
  },
  stepClosed: {
    looksFor: '工作期限排在沒有支援服務的日子。',
    title: (step) => `「${step}」的期限是沒有支援服務的日子。`,
    reason: '實際上不是提前一天就是拖到隔天，請寫清楚是哪一天。國定假日不在檢查範圍內。',
  },
  seatsExceedPilot: {
    looksFor: '參加試行的支援人員比試行的使用者還多。',
    title: (seats, users) =>
      `有 ${seats.shown} 位支援人員要參加試行，但試行階段只有 ${users} 位使用者。`,
    reason: '兩個數字有一個填錯了，而各階段的人數都以此推算。',
  },
  manyFeedbackChannels: {
    looksFor: '意見回饋管道超過兩種，卻沒有彙整的地方。',
    title: (count) => `意見回饋有 ${count} 種管道，卻沒有統一彙整。`,
    reason: '在一處說的話，另一處聽不到。請留下兩種，或寫明在哪裡彙整。兩種是我們的經驗值。',
  },
};
