import type { RolloutFindings } from './en';

export const findings: RolloutFindings = {
  beforePilot: {
    looksFor: '某個階段早於試行開始日。',
    title: (phase) => `「${phase}」的開始日早於試行開始日。`,
    reason: '試行是第一個階段。請延後這個階段，或到「範圍與負責人」修正試行開始日。',
  },
  afterEnd: {
    looksFor: '某個階段晚於導入結束日。',
    title: (phase) => `「${phase}」的開始日晚於導入結束日。`,
    reason: '請提前這個階段，或到「範圍與負責人」修正導入結束日。',
  },
  outOfOrder: {
    looksFor: '某個階段早於清單上的前一個階段。',
    title: (phase) => `「${phase}」的開始日早於清單上的前一個階段。`,
    reason: '讀者會由上往下看，而且每個階段都以前一個階段為基礎。請修正日期，或調整順序。',
  },
  noFirstPhase: {
    looksFor: '沒有任何階段在正式導入首日開始。',
    title: (date) => `正式導入首日是 ${date}，但沒有任何階段在那一天開始。`,
    reason: '訓練、多方會議和檢查清單都以這一天為準，所以兩邊的日期必須一致。',
  },
  startUnattended: {
    looksFor: '某個階段在沒有支援服務的日子開始。',
    title: (phase) => `「${phase}」開始當天沒有支援服務。`,
    reason: '使用者註冊時遇到問題，當天卻沒有人可以幫忙。請改選其他日期。',
  },
  startBeforeClosed: {
    looksFor: '某個階段開始的隔天沒有支援服務。',
    title: (phase) => `「${phase}」開始的隔天沒有支援服務。`,
    reason: '很多問題隔天早上才會出現。請提早幾天開始，隔天才有人可以處理。',
  },
  decidedTooEarly: {
    looksFor: '前一階段的求助人數還沒統計出來，就要決定下一階段。',
    title: (phase) => `決定「${phase}」是否開始時，前一階段的求助人數還沒統計出來。`,
    reason: '這樣在做決定時，看不到最新的數字。請拉開兩個階段的間隔，或晚一點再決定。',
  },
  tooManyContacts: {
    looksFor: '預估求助人數超過第 1 層的負荷。',
    title: (phase, contacts, capacity) =>
      `「${phase}」第一週預計有 ${contacts} 人求助，但第 1 層只能多協助 ${capacity} 人。`,
    reason: '多出來的人只能等。請把這個階段拆開，或在那一週加派當班人力。',
  },
  sizesDiffer: {
    looksFor: '各階段人數的總和與使用者人數不符。',
    title: (sum, users) => `各階段合計 ${sum} 人，但導入對象共有 ${users} 人。`,
    reason: '可能有人漏算或重複計算，也可能是「範圍與負責人」裡的人數沒有更新。請核對後更正。',
  },
  noContactNamed: {
    looksFor: '沒有人檢查「開始註冊」的通知是否寫明求助窗口。',
    title: '「開始註冊」通知的審閱重點沒有包含「求助窗口與時間」。',
    reason:
      '使用者在註冊時最需要協助，Microsoft 的規劃指南也要求在這則通知中寫明該找誰。請加入這個重點。',
  },
  gateWithoutCriterion: {
    looksFor: '階段開始或加強支援結束，沒有任何判斷條件。',
    title: (gate) => `「${gate}」還沒有任何判斷條件。`,
    reason: '沒有事先講好的數字，最後就只能看日期決定。請至少加入一項條件。',
  },
  pauseFarAway: {
    looksFor: '有權暫停者當中，沒有支援小組或導入負責人。',
    title: '有權暫停導入的人當中，沒有支援小組，也沒有導入負責人。',
    reason: '最先發現狀況不對的人，還得花時間找人喊停。請至少加入其中一方。',
  },
  tenfold: {
    looksFor: '某個階段的使用者超過前一階段的 10 倍。',
    title: (phase, users, before) =>
      `「${phase}」有 ${users} 位使用者，前一階段只有 ${before} 位。`,
    reason:
      '規模放大超過 10 倍，前一階段的經驗就不適用了。請在中間加一個階段。10 倍是我們的經驗值。',
  },
  decidedOnStart: {
    looksFor: '階段開始當天才決定要不要開始。',
    title: '階段開始當天才決定要不要開始。',
    reason: '到了當天，通知都發了，大家也在等，不會有人喊停。請至少提前一個工作天決定。',
  },
  careTooShort: {
    looksFor: '上線後加強支援在最後一個階段完成之前就結束。',
    title: (end, rolloutEnd) =>
      `上線後加強支援到 ${end}為止，但最後一個階段預定 ${rolloutEnd}才完成。`,
    reason: '這樣最後註冊的人得到的協助最少。請延長加強支援，或更正導入結束日。',
  },
  platformInNoPhase: {
    looksFor: '沒有排進任何階段的平台。',
    title: (platforms) => `以下平台沒有排進任何階段：${platforms}。`,
    reason: '這些裝置沒有排定註冊日期，支援人員卻得做準備。請把平台加進某個階段，或從計畫中刪除。',
  },
  rolloutUnstaffed: {
    looksFor: '導入期間的工作交給沒有小組的層級。',
    title: (party) => `導入期間有工作交給「${party}」，但計畫裡沒有這一層的小組。`,
    reason: '這項工作將沒有人做。請加入這一層，或改選其他對象。',
  },
};
