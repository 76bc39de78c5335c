import type { RolloutFindings } from './en';

export const findings: RolloutFindings = {
  beforePilot: {
    title: (phase) => `‘${phase}’ begint voordat de pilot begint.`,
    reason:
      'De pilot is zelf de eerste fase. Kies een latere dag, of pas de start van de pilot aan onder ‘Reikwijdte en eigenaar’.',
  },
  afterEnd: {
    title: (phase) => `‘${phase}’ begint na het einde van de uitrol.`,
    reason:
      'Kies een eerdere dag, of pas het einde van de uitrol aan onder ‘Reikwijdte en eigenaar’.',
  },
  outOfOrder: {
    title: (phase) => `‘${phase}’ begint eerder dan de fase die erboven staat.`,
    reason:
      'Iedereen leest de lijst van boven naar beneden, en elke fase bouwt voort op de vorige. Corrigeer de datum of zet de fase hoger.',
  },
  noFirstPhase: {
    title: (date) =>
      `Op ${date} begint geen enkele fase, terwijl dat de eerste dag van de uitrol is.`,
    reason:
      'De training, de gezamenlijke call en de checklist worden vanaf die dag gerekend, dus de fasen moeten bij die datum passen.',
  },
  startUnattended: {
    title: (phase) => `‘${phase}’ begint op een dag zonder ondersteuning.`,
    reason:
      'Gebruikers schrijven zich dan in terwijl niemand ze kan helpen. Kies een andere dag.',
  },
  startBeforeClosed: {
    title: (phase) => `Op de dag na het begin van ‘${phase}’ is er geen ondersteuning.`,
    reason:
      'Veel vragen komen pas de volgende ochtend. Begin eerder in de week, dan is er iemand om ze te beantwoorden.',
  },
  decidedTooEarly: {
    title: (phase) =>
      `De beslissing over ‘${phase}’ valt voordat de hulpvragen van de fase erboven zijn geteld.`,
    reason:
      'De nieuwste cijfers ontbreken dan bij de beslissing. Neem meer tijd tussen de fasen, of beslis later.',
  },
  tooManyContacts: {
    title: (phase, contacts, capacity) =>
      `In de eerste week van ‘${phase}’ vragen naar verwachting ${contacts} gebruikers om hulp, maar laag 1 kan er maar ${capacity} extra helpen.`,
    reason: 'Splits de fase, of regel voor die week meer bezetting.',
  },
  sizesDiffer: {
    title: (sum, users) =>
      `De fasen tellen samen ${sum} gebruikers, maar de uitrol is voor ${users} gebruikers.`,
    reason:
      'Er is een groep vergeten of dubbel geteld, of het aantal onder ‘Reikwijdte en eigenaar’ is verouderd.',
  },
  noContactNamed: {
    title: 'Niemand controleert of in het inschrijfbericht staat waar gebruikers hulp krijgen.',
    reason:
      'De planningshandleiding van Microsoft vraagt hierom, want juist bij het inschrijven hebben gebruikers hulp nodig.',
  },
  gateWithoutCriterion: {
    title: (gate) => `Voor de beslissing ‘${gate}’ is er geen criterium.`,
    reason: 'Zonder een vooraf afgesproken getal hangt de beslissing alleen van de datum af.',
  },
  pauseFarAway: {
    title:
      'Niemand die de uitrol mag stilleggen, werkt zelf in de ondersteuning of aan de uitrol.',
    reason:
      'Wie als eerste ziet dat een fase misloopt, verliest tijd met het zoeken naar iemand die mag ingrijpen.',
  },
};
