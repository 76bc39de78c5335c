import type { AgreementFindings } from './en';

export const findings: AgreementFindings = {
  riskWithoutAction: {
    title: (risk) => `風險「${risk}」沒有任何對策。`,
    reason: '請選擇要怎麼做。如果決定接受這項風險，也請在「其他對策」中寫明。',
  },
  riskTooLate: {
    title: (risk) => `風險「${risk}」的對策沒有排在正式導入首日之前完成。`,
    reason: '這項風險影響重大，應該在多數使用者開始使用之前處理好。',
  },
  openTooLate: {
    title: (question) => `待決事項「${question}」沒有排在正式導入首日之前決定。`,
    reason: '在那之前，支援人員只能各自判斷，說法也會不一致。請把期限提前。',
  },
  reviewPast: {
    title: '下次檢討日沒有晚於計畫日期。',
    reason: '請選擇較晚的日期。如果剛檢討完，請更新計畫日期。',
  },
  reviewAfterEnd: {
    title: '下次檢討日晚於導入結束日。',
    reason: '檢討的結果對這次導入已經派不上用場，請改到前幾個階段結束後。',
  },
  tierNotTold: {
    title: (party) => `發送對象中沒有「${party}」。`,
    reason: '這些人每天都依計畫做事，請一併發送給他們。',
  },
  approvedByNobody: {
    title: '狀態是「已核准」，但簽核名單裡沒有任何人。',
    reason: '讀者會想知道是誰核准的，請至少加入一位。',
  },
  approvedUnsigned: {
    title: (name) => `狀態是「已核准」，但還有人沒有簽核：${name}。`,
    reason: '請填入簽核日期，或在簽核之前將狀態維持為「審閱中」。',
  },
  signedNotApproved: {
    title: (status) => `所有人都已簽核，但狀態仍是「${status}」。`,
    reason: '請將狀態改為「已核准」，讓讀者知道計畫已經生效。',
  },
  versionNotLogged: {
    title: (version) => `修訂紀錄中沒有版本 ${version}。`,
    reason: '看過舊版的讀者會到那裡找改了什麼，請補上這一版。',
  },
};
