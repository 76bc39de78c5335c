import type { TargetsFindings } from './en';

export const findings: TargetsFindings = {
  nobodyAtNight: {
    title: '夜間也計時，但沒有任何一層在夜間服務。',
    reason: '這樣每晚都會逾時。請改為只計服務時間，或安排某一層輪值待命。',
  },
  noTarget: {
    title: (priority) => `對照表用到${priority}，卻沒有設定目標時間。`,
    reason: '支援人員會不知道該多快處理。請加上這一列，或修改對照表。',
  },
  resolvedFirst: {
    title: (priority) => `${priority} 的解決時間比首次回應還短。`,
    reason: '這兩個時間互相矛盾，其中一個應該填錯了。',
  },
  updateTooLate: {
    title: (priority) => `${priority} 的進度更新間隔比解決時間還長。`,
    reason: '這樣在目標時間到期之前，使用者不會收到任何消息。請縮短更新間隔。',
  },
  slowerThanLower: {
    title: (high, low) => `${high} 的時間比${low} 還長。`,
    reason: '比較急的服務單反而較晚處理。請檢查這兩列的時間。',
  },
};
