import type { ScopeFindings } from './en';

export const findings: ScopeFindings = {
  datesOutOfOrder: {
    looksFor: '重要日期的先後順序不對。',
    title: (earlier, later) => `「${later}」早於「${earlier}」。`,
    reason: '依這些日期安排的事項都會跟著出錯，請更正其中一個日期。',
  },
  milestoneClosed: {
    looksFor: '專案啟動日、試行開始日或正式導入首日排在沒有支援服務的日子。',
    title: (milestone) => `「${milestone}」排在沒有支援服務的日子。`,
    reason:
      '當天需要的人都不上班，請改選其他日期。國定假日和補班日不在檢查範圍內，請自行對照行事曆。',
  },
};
