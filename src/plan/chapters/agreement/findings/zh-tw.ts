import type { AgreementFindings } from './en';

export const findings: AgreementFindings = {
  riskWithoutAction: {
    looksFor: '沒有任何對策的風險。',
    title: (risk) => `風險「${risk}」沒有任何對策。`,
    reason: '請選擇對策。如果決定接受這項風險，也請在「其他對策」中寫明。',
  },
  riskTooLate: {
    looksFor: '影響程度高的風險，對策沒有排在正式導入首日之前完成。',
    title: (risk) => `風險「${risk}」的對策沒有排在正式導入首日之前完成。`,
    reason: '這項風險的影響程度高，應該在多數使用者開始註冊之前處理好。',
  },
  openTooLate: {
    looksFor: '待決事項沒有排在正式導入首日之前決定。',
    title: (question) => `待決事項「${question}」沒有排在正式導入首日之前決定。`,
    reason: '在那之前，支援人員只能各自判斷，說法也會不一致。請把決定期限提前。',
  },
  reviewPast: {
    looksFor: '下次檢討日沒有晚於計畫日期。',
    title: '下次檢討日沒有晚於計畫日期。',
    reason: '請選擇較晚的日期。如果剛檢討完，請更新計畫日期。',
  },
  reviewAfterEnd: {
    looksFor: '下次檢討日晚於導入結束日。',
    title: '下次檢討日晚於導入結束日。',
    reason: '到那時候，檢討的結果對這次導入已經派不上用場。請改到前幾個階段結束後。',
  },
  tierNotTold: {
    looksFor: '發送對象沒有列出的層級。',
    title: (party) => `發送對象中沒有「${party}」。`,
    reason: '這一層的人每天都依計畫做事，請加入發送對象。',
  },
  approvedByNobody: {
    looksFor: '計畫已核准，簽核名單卻是空的。',
    title: '狀態是「已核准」，但簽核名單裡沒有任何人。',
    reason: '讀者會想知道計畫由誰核准，請至少加入一位。',
  },
  approvedUnsigned: {
    looksFor: '已核准的計畫還有人沒有簽核。',
    title: (name) => `狀態是「已核准」，但還有人沒有簽核：${name}。`,
    reason: '請填入簽核日期，或在全部簽核之前，先將狀態改回「審閱中」。',
  },
  signedNotApproved: {
    looksFor: '所有人都簽核了，狀態卻不是「已核准」。',
    title: (status) => `所有人都已簽核，但狀態仍是「${status}」。`,
    reason: '請將狀態改為「已核准」，讓讀者知道計畫已經生效。',
  },
  versionNotLogged: {
    looksFor: '修訂紀錄沒有目前的版本。',
    title: (version) => `修訂紀錄中沒有版本 ${version}。`,
    reason: '看過舊版的讀者要從修訂紀錄得知改了什麼，請補上這一版。',
  },
  approvedBeforePilot: {
    looksFor: '計畫在試行之前就核准，正式導入之前沒有安排檢討。',
    title: '計畫在試行之前就已核准，但正式導入之前沒有安排再檢討一次。',
    reason:
      '沒有經過試行驗證，計畫裡的數字都只是假設。請把下次檢討日排在試行開始日與正式導入首日之間。',
  },
  signedOlder: {
    looksFor: '簽核日期早於計畫日期超過 30 天。',
    title: (name, day) => `有一筆簽核早於計畫日期超過 30 天：${name}，${day}。`,
    reason: '當時簽的應該是舊版。請重新簽核，或更正日期。30 天是我們的經驗值。',
  },
  ownerApprovesAlone: {
    looksFor: '計畫只有計畫負責人自己簽核。',
    title: (name) => `計畫只有計畫負責人自己簽核：${name}。`,
    reason: '這樣等於沒有其他人同意提供人力、經費或時間。請在簽核名單加入有權決定這些事的人。',
  },
  decisionOverdue: {
    looksFor: '到了計畫日期，待決事項已過決定期限卻還沒決定。',
    title: (question) => `待決事項「${question}」已過決定期限，卻還沒決定。`,
    reason: '決定期限早於計畫日期。請填入決定內容，或另訂期限。',
  },
};
