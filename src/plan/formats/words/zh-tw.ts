import type { FormatWords } from './en';

/** What the formats say beside the document. Names come as they stand in the plan. */
export const format: FormatWords = {
  contents: '目錄',
  contacts: {
    columns: {
      kind: '類別',
      name: '名稱',
      task: '職務或用途',
      reach: '聯絡方式',
      hours: '服務時間',
      languages: '語言',
      other: '代理人或小組主管',
    },
    kinds: { person: '人員', team: '小組', channel: '受理管道', supplier: '廠商' },
  },
  calendar: {
    kickoff: 'Intune 導入專案啟動',
    pilotStart: 'Intune 試行開始',
    firstWave: 'Intune 正式導入首日',
    rolloutEnd: 'Intune 導入結束',
    phase: (phase) => `「${phase}」開始（Intune 導入）`,
    decision: (phase) => `決定是否放行「${phase}」`,
    moves: (workload) => `今天移轉到 Intune：${workload}`,
    careEnd: '上線後加強支援結束',
    session: (name) => `訓練：${name}`,
    callEnd: '多方會議最後一天',
    article: (issue) => `知識文章完成期限：${issue}`,
    renew: (item) => `今天起可更新：${item}`,
    expires: (item) => `今天到期：${item}`,
    risk: (risk) => `風險「${risk}」的對策今天應完成`,
    decide: (question) => `今天應決定：${question}`,
    step: (step) => `支援人員今天應完成：${step}`,
    baseline: '以試行數據確認支援目標值',
    normal: 'Intune 支援指標納入例行報表',
    review: '檢討 Intune 支援計畫',
    at: (what, time) => `${what}（${time}）`,
    meetings:
      '會議的日期與時間依計畫所列。這一系列會議從試行開始，到導入結束為止；上線後加強支援如果更晚結束，就開到那一天。',
    calls: '從正式導入首日起，每個工作天召開。',
  },
};
