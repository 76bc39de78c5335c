import type { ScopeFindings } from './en';

export const findings: ScopeFindings = {
  datesOutOfOrder: {
    looksFor: 'Belangrijke datums die niet op volgorde staan.',
    title: (earlier, later) => `‘${later}’ valt vóór ‘${earlier}’.`,
    reason:
      'Wijzig een van beide datums, want anders klopt de planning die erop is gebaseerd, niet.',
  },
  milestoneClosed: {
    looksFor:
      'Een kick-off, pilotstart of eerste dag van de uitrol op een dag zonder ondersteuning.',
    title: (milestone) => `‘${milestone}’ valt op een dag zonder ondersteuning.`,
    reason:
      'Wie u die dag nodig hebt, is dan niet aan het werk. Kies een andere dag. Feestdagen kent de controle niet; kijk die zelf na.',
  },
};
