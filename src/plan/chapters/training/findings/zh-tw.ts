import type { TrainingFindings } from './en';

export const findings: TrainingFindings = {
  trainedTooLate: {
    title: (session) => `訓練場次「${session}」沒有排在正式導入首日之前。`,
    reason: '這些人還沒受訓，就得開始支援使用者。請把這個場次提前。',
  },
  untrained: {
    title: (party) => `沒有為「${party}」安排訓練場次。`,
    reason: '這一層從第一天起就要處理問題。請新增場次，或在現有場次加入這一層。',
  },
  agendaLength: {
    title: (length) => `議程全長 ${length}，不在建議的 2 到 3 小時之內。`,
    reason: '2 到 3 小時出自 Microsoft 較早的文件，包含講解與實作。請考慮調整各項目的長度。',
  },
};
