import type { DocumentMessages } from './en';
import { pluralIn } from '../../../i18n/forms/plural';
import { cities } from '../../../i18n/zones/nl';
import { front } from '../front/nl';
import { joins } from '../joins/nl';

const choose = pluralIn('nl');

/** What stands in every plan, whatever its chapters. Parts of type `Part` are pieces of the document that a sentence is built around. */
export const document: DocumentMessages = {
  ...joins,
  zone: (id) => cities[id] ?? joins.zone(id),
  ...front,
  dayInSentence: (date, weekday) => `${weekday('long')} ${date}`,
  title: 'Ondersteuningsplan voor Intune: ',
  fileName: 'support-plan',
  colon: ': ',
  sentenceGap: ' ',
  gap: 'nog niet ingevuld',
  none: '–',
  source: { proposed: ' (voorstel)', example: ' (uit een voorbeeld)' },
  draft: ({ count, shown }) =>
    `Concept: ${shown} ${choose(count, 'antwoord', 'antwoorden')} nog niet bevestigd`,
  /** A time of day with its zone. */
  timeInZone: (time, zone) => [time, ' uur', ...(zone === undefined ? [] : [' (', zone, ')'])],
  span: (from, until) => [from, '–', until],
  summary: {
    heading: 'Samenvatting',
    open: ({ count, shown }) =>
      choose(
        count,
        `Er staat nog ${shown} punt open; u vindt het aan het einde van dit plan.`,
        `Er staan nog ${shown} punten open; u vindt ze aan het einde van dit plan.`,
      ),
    unconfirmed: ({ count, shown }) =>
      choose(
        count,
        `${shown} antwoord komt uit een voorstel of een voorbeeld en is nog niet bevestigd. Het is in de tekst gemarkeerd.`,
        `${shown} antwoorden komen uit een voorstel of een voorbeeld en zijn nog niet bevestigd. Ze zijn in de tekst gemarkeerd.`,
      ),
  },
  open: {
    heading: 'Nog open',
    intro: 'Deze antwoorden ontbreken nog. Bij elk punt ziet u het hoofdstuk en de vraag.',
    none: 'Er staat niets meer open: alle vragen zijn beantwoord.',
    path: (parts) => parts.flatMap((part, index) => (index ? [' › ', part] : [part])),
    entry: (list, place) => `${list}, item ${place}`,
  },
  findings: {
    approvedDraft: {
      title: (count) =>
        `De status is ‘Goedgekeurd’, maar ${count} ${choose(count, 'antwoord is', 'antwoorden zijn')} nog niet bevestigd.`,
      reason:
        'Bovenaan het document staat dat het een concept is, tot u alle antwoorden hebt bevestigd.',
    },
    ownWords: {
      title: (count, language) =>
        `${count} ${choose(count, 'antwoord', 'antwoorden')} in uw eigen woorden ${choose(count, 'blijft', 'blijven')} in het ${language} staan.`,
      reason:
        'Alles wat u uit een lijst kiest, staat vertaald in het document. Wat u zelf typt, blijft zoals het is tot u het vertaalt.',
    },
    changedWords: {
      title: (count, language) =>
        `${count} ${choose(count, 'antwoord is', 'antwoorden zijn')} gewijzigd na de vertaling in het ${language}.`,
      reason:
        'In het document staat nog de eerdere vertaling, die misschien niet meer bij uw antwoord past.',
    },
  },
  form: {
    intro:
      'Kruis de vakjes aan en vul de stippellijnen en de lege cellen in. Komt u een regel tekort, kopieer er dan een; wat niet van toepassing is, laat u leeg.',
    choices: (column) => `Keuzes voor ‘${column}’`,
  },
};
