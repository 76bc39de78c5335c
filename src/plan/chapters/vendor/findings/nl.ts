import type { VendorFindings } from './en';

export const findings: VendorFindings = {
  noContract: {
    title: 'Er is geen supportcontract met Microsoft.',
    reason:
      'Laag 4 is dan een laag die niemand kan bellen. Zoek uit welk abonnement of welke partner u recht op support geeft.',
  },
  oneOpener: {
    title: (name) => `Alleen ${name} mag cases bij Microsoft openen.`,
    reason: 'Bij vakantie of ziekte kan dan niemand het. Geef een tweede persoon de rol.',
  },
  caseLanguage: {
    title: 'In de taal van uw cases biedt Microsoft online misschien geen ondersteuning.',
    reason:
      'De online technische ondersteuning werkt in het Engels en Japans. Kies een van beide of bel.',
  },
  nobodyAtNight: {
    title:
      'Prioriteit 1 geldt dag en nacht als kritiek, maar ’s nachts is niemand voor Microsoft bereikbaar.',
    reason:
      'Werkt er niemand mee, dan kan Microsoft de ernst verlagen. Wijs iemand aan of laat de klok binnen de servicetijden lopen.',
  },
  contractByDay: {
    title:
      'Prioriteit 1 geldt dag en nacht als kritiek, maar het contract geldt alleen tijdens kantooruren.',
    reason:
      '’s Nachts staat u er dan alleen voor. Breid het contract uit of laat de klok binnen de servicetijden lopen.',
  },
  nightNoOpener: {
    title: (name) => `${name} wordt ’s nachts gebeld, maar mag geen cases openen.`,
    reason: 'Geef deze persoon de rol of laat iemand anders bellen.',
  },
};
