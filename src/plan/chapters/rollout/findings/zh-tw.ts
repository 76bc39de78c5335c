import type { RolloutFindings } from './en';

export const findings: RolloutFindings = {
  beforePilot: {
    title: (phase) => `「${phase}」的開始日早於試行開始日。`,
    reason: '第一個階段就是試行。請延後這個階段，或到「範圍與負責人」修正試行開始日。',
  },
  afterEnd: {
    title: (phase) => `「${phase}」的開始日晚於導入結束日。`,
    reason: '請提前這個階段，或到「範圍與負責人」修正導入結束日。',
  },
  outOfOrder: {
    title: (phase) => `「${phase}」的開始日早於列在前面的階段。`,
    reason: '大家會依序由上往下看，而且每個階段都以前一個階段為基礎。請修正日期，或調整順序。',
  },
  noFirstPhase: {
    title: (date) => `正式導入首日是 ${date}，但沒有任何階段在那一天開始。`,
    reason: '訓練、多方會議和檢查清單都從這一天起算，所以兩邊的日期必須一致。',
  },
  startUnattended: {
    title: (phase) => `「${phase}」的開始日沒有支援服務。`,
    reason: '使用者註冊時遇到問題，當天卻沒有人可以幫忙。請改選其他日期。',
  },
  startBeforeClosed: {
    title: (phase) => `「${phase}」開始的隔天沒有支援服務。`,
    reason: '很多問題隔天早上才會出現。早幾天開始，隔天就有人可以回答。',
  },
  decidedTooEarly: {
    title: (phase) => `決定「${phase}」是否開始時，前一階段的求助人數還沒統計出來。`,
    reason: '這樣做決定時看不到最新的數字。請拉開兩個階段的間隔，或晚一點再決定。',
  },
  tooManyContacts: {
    title: (phase, contacts, capacity) =>
      `「${phase}」第一週預計有 ${contacts} 人求助，但第 1 層只能多協助 ${capacity} 人。`,
    reason: '請把這個階段拆開，或在那一週加派當班人力。',
  },
  sizesDiffer: {
    title: (sum, users) => `各階段合計 ${sum} 人，但導入對象共有 ${users} 人。`,
    reason: '可能有人漏掉或重複計算，也可能是「範圍與負責人」裡的人數沒有更新。',
  },
  noContactNamed: {
    title: '沒有人負責確認「開始註冊」的通知是否寫明該找誰協助。',
    reason: '使用者在註冊的時候最需要協助，Microsoft 的規劃指南也要求在這則通知中寫明該找誰。',
  },
  gateWithoutCriterion: {
    title: (gate) => `「${gate}」還沒有任何判斷條件。`,
    reason: '沒有事先講好的數字，最後就只能看日期決定。',
  },
  pauseFarAway: {
    title: '有權暫停導入的各方，都不屬於支援小組，也不負責導入工作。',
    reason: '最先發現狀況不對的人，還要花時間找人喊停。',
  },
};
