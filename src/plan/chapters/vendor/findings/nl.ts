import type { VendorFindings } from './en';
import { inSentence } from '../../../words/parties/nl';

export const findings: VendorFindings = {
  noContract: {
    looksFor: 'Geen supportcontract met Microsoft.',
    title: 'Er is geen supportcontract met Microsoft.',
    reason:
      'Laag 4 is dan een laag die niemand kan bellen. Zoek uit welk abonnement of welke partner u recht op support geeft.',
  },
  oneOpener: {
    looksFor: 'Maar één persoon die cases mag openen.',
    title: (name) => `Alleen ${name} mag cases bij Microsoft openen.`,
    reason:
      'Is die persoon ziek of met vakantie, dan kan niemand het. Geef een tweede persoon de rol.',
  },
  caseLanguage: {
    looksFor: 'Cases in een taal waarin Microsoft online geen ondersteuning biedt.',
    title: 'In de taal van uw cases biedt Microsoft online misschien geen ondersteuning.',
    reason:
      'Online biedt Microsoft technische ondersteuning in het Engels en het Japans. Kies een van beide talen, of bel.',
  },
  nobodyAtNight: {
    looksFor: 'Kritieke cases die ’s nachts doorlopen terwijl niemand bij u bereikbaar is.',
    title:
      'Prioriteit 1 geldt dag en nacht als kritiek, maar ’s nachts is niemand voor Microsoft bereikbaar.',
    reason:
      'Werkt er niemand mee, dan kan Microsoft de ernst verlagen. Wijs iemand aan of laat de klok binnen de servicetijden lopen.',
  },
  contractByDay: {
    looksFor: 'Kritieke cases in de nacht, met een contract voor kantooruren.',
    title:
      'Prioriteit 1 geldt dag en nacht als kritiek, maar het contract geldt alleen tijdens kantooruren.',
    reason:
      '’s Nachts staat u er dan alleen voor. Breid het contract uit of laat de klok binnen de servicetijden lopen.',
  },
  nightNoOpener: {
    looksFor: 'Een nachtcontact dat geen cases mag openen.',
    title: (name) => `${name} wordt ’s nachts gebeld, maar mag geen cases openen.`,
    reason: 'Zet deze persoon bij ‘Mag cases openen’, of kies een ander nachtcontact.',
  },
  noCaseRole: {
    looksFor: 'Rollen waarmee niemand een case bij Microsoft mag openen.',
    title: 'Met geen van de rollen in het plan kan iemand een case bij Microsoft openen.',
    reason:
      'Intune-rollen zijn daarvoor niet genoeg: er is een Microsoft Entra-rol nodig, zoals Beheerder serviceondersteuning. Voeg die bij iemand toe onder ‘Bevoegdheden en grenzen’.',
  },
  casesTwoOwners: {
    looksFor: 'Cases die een andere partij opvolgt dan in de RACI-tabel staat.',
    title: (follows, table) =>
      `Bij het opvolgen van cases staan niet dezelfde partijen: hier ${inSentence(follows)}, in de RACI-tabel ‘${table}’.`,
    reason:
      'De vragen van Microsoft komen dan bij de een, terwijl de ander wacht. Kies op beide plekken dezelfde partij.',
  },
};
