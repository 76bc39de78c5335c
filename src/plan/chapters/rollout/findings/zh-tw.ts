import type { RolloutFindings } from './en';

export const findings: RolloutFindings = {
  beforePilot: {
    looksFor: '階段早於試行開始。',
    title: (phase) => `「${phase}」的開始日早於試行開始日。`,
    reason: '第一個階段就是試行。請延後這個階段，或到「範圍與負責人」修正試行開始日。',
  },
  afterEnd: {
    looksFor: '階段晚於導入結束日。',
    title: (phase) => `「${phase}」的開始日晚於導入結束日。`,
    reason: '請提前這個階段，或到「範圍與負責人」修正導入結束日。',
  },
  outOfOrder: {
    looksFor: '階段早於清單上的前一個階段。',
    title: (phase) => `「${phase}」的開始日早於列在前面的階段。`,
    reason: '大家會依序由上往下看，而且每個階段都以前一個階段為基礎。請修正日期，或調整順序。',
  },
  noFirstPhase: {
    looksFor: '正式導入首日沒有任何階段開始。',
    title: (date) => `正式導入首日是 ${date}，但沒有任何階段在那一天開始。`,
    reason: '訓練、多方會議和檢查清單都從這一天起算，所以兩邊的日期必須一致。',
  },
  startUnattended: {
    looksFor: '階段在沒有支援服務的日子開始。',
    title: (phase) => `「${phase}」的開始日沒有支援服務。`,
    reason: '使用者註冊時遇到問題，當天卻沒有人可以幫忙。請改選其他日期。',
  },
  startBeforeClosed: {
    looksFor: '階段開始的隔天沒有支援服務。',
    title: (phase) => `「${phase}」開始的隔天沒有支援服務。`,
    reason: '很多問題隔天早上才會出現。早幾天開始，隔天就有人可以回答。',
  },
  decidedTooEarly: {
    looksFor: '前一階段還沒統計完，就決定下一階段。',
    title: (phase) => `決定「${phase}」是否開始時，前一階段的求助人數還沒統計出來。`,
    reason: '這樣做決定時看不到最新的數字。請拉開兩個階段的間隔，或晚一點再決定。',
  },
  tooManyContacts: {
    looksFor: '預估求助人數超過第 1 層的負荷。',
    title: (phase, contacts, capacity) =>
      `「${phase}」第一週預計有 ${contacts} 人求助，但第 1 層只能多協助 ${capacity} 人。`,
    reason: '請把這個階段拆開，或在那一週加派當班人力。',
  },
  sizesDiffer: {
    looksFor: '各階段人數加總與全部使用者不符。',
    title: (sum, users) => `各階段合計 ${sum} 人，但導入對象共有 ${users} 人。`,
    reason: '可能有人漏掉或重複計算，也可能是「範圍與負責人」裡的人數沒有更新。',
  },
  noContactNamed: {
    looksFor: '註冊通知沒有寫向誰求助。',
    title: '沒有人負責確認「開始註冊」的通知是否寫明該找誰協助。',
    reason: '使用者在註冊的時候最需要協助，Microsoft 的規劃指南也要求在這則通知中寫明該找誰。',
  },
  gateWithoutCriterion: {
    looksFor: '做決定時沒有準則可依循。',
    title: (gate) => `「${gate}」還沒有任何判斷條件。`,
    reason: '沒有事先講好的數字，最後就只能看日期決定。',
  },
  pauseFarAway: {
    looksFor: '可以暫停導入的人都不在支援或導入現場。',
    title: '有權暫停導入的各方，都不屬於支援小組，也不負責導入工作。',
    reason: '最先發現狀況不對的人，還要花時間找人喊停。',
  },
  tenfold: {
    looksFor: '某個階段的使用者是前一階段的 10 倍以上。',
    title: (phase, users, before) =>
      `「${phase}」有 ${users} 位使用者，前一階段只有 ${before} 位。`,
    reason:
      '規模放大 10 倍以上，前一階段的經驗就不適用了。請在中間加一個階段。10 倍是我們的經驗值。',
  },
  decidedOnStart: {
    looksFor: '階段開始當天才決定要不要開始。',
    title: '階段開始當天才決定要不要開始。',
    reason: '通知都發了，大家也在等，不會有人喊停。請至少提前一個工作天決定。',
  },
  careTooShort: {
    looksFor: '上線後加強支援在最後一個階段完成之前就結束。',
    title: (end, rolloutEnd) =>
      `上線後加強支援到 ${end}為止，但最後一個階段預定 ${rolloutEnd}才完成。`,
    reason: '最後註冊的人得到的協助最少。請增加工作天數，或更正導入結束日。',
  },
  platformInNoPhase: {
    looksFor: '沒有任何階段包含的平台。',
    title: (platforms) => `沒有任何階段包含這些平台的裝置：${platforms}。`,
    reason: '支援人員會為沒有排程的裝置做準備。請把平台加進某個階段，或從計畫中刪除。',
  },
  rolloutUnstaffed: {
    looksFor: '導入過程中負責統計、決定或協助的層級沒有小組。',
    title: (party) => `導入需要「${party}」，但計畫裡沒有這一層的小組。`,
    reason: '這件事將沒有人做。請加入這一層，或改選其他對象。',
  },
};
