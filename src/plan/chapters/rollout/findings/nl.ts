import type { RolloutFindings } from './en';
import { inSentence } from '../../../words/parties/nl';

export const findings: RolloutFindings = {
  beforePilot: {
    looksFor: 'Een fase die vóór de pilot begint.',
    title: (phase) => `‘${phase}’ begint voordat de pilot begint.`,
    reason:
      'De pilot is zelf de eerste fase. Kies een latere dag, of pas de start van de pilot aan onder ‘Reikwijdte en eigenaar’.',
  },
  afterEnd: {
    looksFor: 'Een fase die na het einde van de uitrol begint.',
    title: (phase) => `‘${phase}’ begint na het einde van de uitrol.`,
    reason:
      'Kies een eerdere dag, of pas het einde van de uitrol aan onder ‘Reikwijdte en eigenaar’.',
  },
  outOfOrder: {
    looksFor: 'Een fase die eerder begint dan de fase erboven.',
    title: (phase) => `‘${phase}’ begint eerder dan de fase die erboven staat.`,
    reason:
      'Iedereen leest de lijst van boven naar beneden, en elke fase bouwt voort op de vorige. Corrigeer de datum of zet de fase hoger.',
  },
  noFirstPhase: {
    looksFor: 'Geen fase die op de eerste dag van de uitrol begint.',
    title: (date) =>
      `Op ${date} begint geen enkele fase, terwijl dat de eerste dag van de uitrol is.`,
    reason:
      'De training, de gezamenlijke call en de checklist zijn vanaf die dag gepland, dus de fasen moeten bij die datum passen.',
  },
  startUnattended: {
    looksFor: 'Een fase die op een dag zonder ondersteuning begint.',
    title: (phase) => `‘${phase}’ begint op een dag zonder ondersteuning.`,
    reason: 'Gebruikers schrijven zich dan in terwijl niemand ze kan helpen. Kies een andere dag.',
  },
  startBeforeClosed: {
    looksFor: 'Een fase die begint op de dag vóór een dag zonder ondersteuning.',
    title: (phase) => `Op de dag na het begin van ‘${phase}’ is er geen ondersteuning.`,
    reason:
      'Veel vragen komen pas de volgende ochtend. Begin eerder in de week, dan is er iemand om ze te beantwoorden.',
  },
  decidedTooEarly: {
    looksFor: 'Een beslissing over een fase voordat de hulpvragen van de vorige zijn geteld.',
    title: (phase) =>
      `De beslissing over ‘${phase}’ valt voordat de hulpvragen van de fase erboven zijn geteld.`,
    reason:
      'De nieuwste cijfers ontbreken dan bij de beslissing. Neem meer tijd tussen de fasen, of beslis later.',
  },
  tooManyContacts: {
    looksFor: 'Meer verwachte hulpvragen dan laag 1 aankan.',
    title: (phase, contacts, capacity) =>
      `In de eerste week van ‘${phase}’ vragen naar verwachting ${contacts} gebruikers om hulp, maar laag 1 kan er maar ${capacity} extra helpen.`,
    reason: 'Splits de fase, of regel voor die week meer bezetting.',
  },
  sizesDiffer: {
    looksFor: 'Fasen die samen niet op het totale aantal gebruikers uitkomen.',
    title: (sum, users) =>
      `De fasen tellen samen ${sum} gebruikers, maar de uitrol is voor ${users} gebruikers.`,
    reason:
      'Er is een groep vergeten of dubbel geteld, of het aantal onder ‘Reikwijdte en eigenaar’ is verouderd.',
  },
  noContactNamed: {
    looksFor: 'Een inschrijfbericht zonder contactgegevens voor hulp.',
    title: 'Niemand controleert of in het inschrijfbericht staat waar gebruikers hulp krijgen.',
    reason:
      'De planningshandleiding van Microsoft vraagt hierom, want juist bij het inschrijven hebben gebruikers hulp nodig.',
  },
  gateWithoutCriterion: {
    looksFor: 'Een beslissing zonder criterium.',
    title: (gate) => `Voor de beslissing ‘${gate}’ is er geen criterium.`,
    reason: 'Zonder een vooraf afgesproken getal hangt de beslissing alleen van de datum af.',
  },
  pauseFarAway: {
    looksFor: 'Een uitrol die niemand uit het supportteam of het uitrolteam mag stilleggen.',
    title: 'Niemand die de uitrol mag stilleggen, werkt zelf in het supportteam of aan de uitrol.',
    reason:
      'Wie als eerste ziet dat een fase misloopt, verliest tijd met het zoeken naar iemand die mag ingrijpen.',
  },
  tenfold: {
    looksFor: 'Een fase met meer dan tien keer zoveel gebruikers als de vorige.',
    title: (phase, users, before) =>
      `‘${phase}’ telt ${users} gebruikers, na een fase met ${before}.`,
    reason:
      'Wat u in de kleinere fase leert, gaat niet op bij meer dan tien keer zoveel gebruikers. Voeg er een fase tussen. Die grens is onze vuistregel.',
  },
  decidedOnStart: {
    looksFor: 'Een go/no-go-beslissing op de dag waarop de fase begint.',
    title: 'Of een fase begint, wordt pas op de dag zelf beslist.',
    reason:
      'De berichten zijn dan al verstuurd en iedereen wacht, dus zegt niemand nog nee. Beslis minstens één werkdag eerder.',
  },
  careTooShort: {
    looksFor: 'Nazorg die eindigt voordat de laatste fase klaar is.',
    title: (end, rolloutEnd) =>
      `De nazorg eindigt op ${end}, maar de laatste fase is pas op ${rolloutEnd} klaar.`,
    reason:
      'Wie zich als laatste inschrijft, krijgt zo de minste hulp. Voeg werkdagen toe, of pas het einde van de uitrol aan.',
  },
  platformInNoPhase: {
    looksFor: 'Een platform dat in geen enkele fase aan bod komt.',
    title: (platforms) => `Apparaten met ${platforms} komen in geen enkele fase aan bod.`,
    reason:
      'Support bereidt zich dan voor op apparaten die niemand heeft gepland. Voeg het platform toe aan een fase, of haal het uit het plan.',
  },
  rolloutUnstaffed: {
    looksFor: 'Een laag die bij de uitrol iets telt, beslist of doet, maar geen team heeft.',
    title: (party) => `Bij de uitrol staat ${inSentence(party)}, maar die laag heeft geen team.`,
    reason: 'Dit doet dan niemand. Voeg een team toe of kies een andere partij.',
  },
};
