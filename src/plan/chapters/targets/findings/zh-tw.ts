import type { TargetsFindings } from './en';

export const findings: TargetsFindings = {
  nobodyAtNight: {
    looksFor: '服務單在夜間也計時，卻沒有任何一層在夜間服務。',
    title: '服務單在夜間也計時，但沒有任何一層在夜間服務。',
    reason: '這樣每晚都會逾時。請將計時方式改為「只計服務時間」，或安排某一層輪值待命。',
  },
  noTarget: {
    looksFor: '優先順序對照表用到的優先順序，沒有設定目標時間。',
    title: (priority) => `優先順序對照表用到${priority}，但沒有設定目標時間。`,
    reason: '支援人員會不知道該多快處理。請在「目標時間」加上這一列，或修改對照表。',
  },
  resolvedFirst: {
    looksFor: '解決時間比首次回應時間還短。',
    title: (priority) => `${priority} 的解決時間比首次回應時間還短。`,
    reason: '這兩個時間互相矛盾，其中一個應該填錯了。',
  },
  updateTooLate: {
    looksFor: '進度更新間隔比解決時間還長。',
    title: (priority) => `${priority} 的進度更新間隔比解決時間還長。`,
    reason: '這樣在目標時間到期之前，使用者不會收到任何消息。請縮短更新間隔。',
  },
  slowerThanLower: {
    looksFor: '較高的優先順序，目標時間反而較長。',
    title: (high, low) => `${high} 的目標時間比${low} 還長。`,
    reason: '比較急的服務單反而可以較晚處理。請檢查這兩列的時間。',
  },
  limitEatsTarget: {
    looksFor: '某一層的呈報時限，和最高優先順序的解決時間一樣長，甚至更長。',
    title: (tier, limit, priority, target) =>
      `「${tier}」的呈報時限是 ${limit}，但${priority} 要在 ${target}內解決。`,
    reason: '更高的層級還沒接到服務單，就已經逾時。請縮短呈報時限，或放寬解決時間。',
  },
  majorSlower: {
    looksFor: '重大事件的進度更新，比最高優先順序的單張服務單還少。',
    title: (major, update, priority) =>
      `重大事件每 ${major}更新一次進度，${priority} 的單張服務單卻每 ${update}就更新一次。`,
    reason: '影響最多人的問題，消息反而最少。請縮短重大事件的更新間隔。',
  },
};
