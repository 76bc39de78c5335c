import type { TeamsFindings } from './en';

export const findings: TeamsFindings = {
  noFirstLine: {
    title: '計畫裡沒有第 1 層，使用者的問題沒有人受理。',
    reason: '使用者需要一個回報問題的窗口。請加入第 1 層，就算只有一個人也行。',
  },
  unknownEscalation: {
    title: (from, to) => `「${from}」的呈報對象「${to}」不在計畫中。`,
    reason: '呈報上去的問題將沒有人接手。請加入這一層，或選擇其他呈報對象。',
  },
  sameOrLower: {
    title: (tier) => `「${tier}」的呈報對象不是更高的層級。`,
    reason: '平移或往下送的問題，最後會原封不動地退回來。請改選更高的層級。',
  },
  nobodyDoes: {
    title: (responsibilities) => `沒有任何一層負責：${responsibilities}。`,
    reason: '每個小組都會以為別組在做。請選一層負責。',
  },
};
