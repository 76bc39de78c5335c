import type { ScopeFindings } from './en';

export const findings: ScopeFindings = {
  datesOutOfOrder: {
    title: (earlier, later) => `‘${later}’ valt vóór ‘${earlier}’.`,
    reason: 'Wijzig een van beide datums, want wat u ermee plant, klopt anders niet.',
  },
};
