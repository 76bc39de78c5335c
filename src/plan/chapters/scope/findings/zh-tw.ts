import type { ScopeFindings } from './en';

export const findings: ScopeFindings = {
  datesOutOfOrder: {
    title: (earlier, later) => `「${later}」早於「${earlier}」。`,
    reason: '依這些日期安排的事項都會跟著出錯，請更正其中一個日期。',
  },
};
