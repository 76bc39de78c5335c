import type { DocumentMessages } from './en';
import { pluralIn } from '../../../i18n/forms/plural';
import { cities } from '../../../i18n/zones/nl';
import { front } from '../front/nl';
import { joins } from '../joins/nl';
import { withCapitals } from '../capitals';
import { inSentence } from '../parties/nl';

const choose = pluralIn('nl');

/** What stands in every plan, whatever its chapters. Parts of type `Part` are pieces of the document that a sentence is built around. */
export const document: DocumentMessages = {
  ...joins,
  zone: (id) => cities[id] ?? joins.zone(id),
  ...front,
  ...withCapitals(
    /^(?:Windows|Android|Linux|Microsoft|Intune|Apple|Teams|Bedrijfsportal)/u,
    joins.separator,
  ),
  clauseGap: '; ',
  facts: { topic: 'Onderwerp', details: 'Afspraak' },
  partyInSentence: inSentence,
  sameInAll: (head, value) => ['Voor alle rijen geldt bij ‘', head, '’ hetzelfde: ', value, '.'],
  dayInSentence: (date, weekday) => `${weekday('long')} ${date}`,
  title: 'Ondersteuningsplan voor Intune: ',
  fileName: 'ondersteuningsplan',
  colon: ': ',
  sentenceGap: ' ',
  gap: 'nog niet ingevuld',
  none: '–',
  source: { proposed: ' (voorstel)', example: ' (uit een voorbeeld)' },
  draft: ({ count, shown }) =>
    `Concept met ${shown} ${choose(count, 'onbevestigd antwoord', 'onbevestigde antwoorden')}`,
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
    intro: 'Deze antwoorden ontbreken nog. Bij elk punt staan het hoofdstuk en de vraag.',
    none: 'Alle onderdelen van dit plan zijn ingevuld.',
    path: (parts) => parts.flatMap((part, index) => (index ? [' › ', part] : [part])),
    entry: (list, place) => `${list}, item ${place}`,
  },
  form: {
    intro:
      'Kruis de juiste vakjes aan en vul de stippellijnen en de lege cellen in. Komt u een regel tekort, kopieer er dan een. Wat niet van toepassing is, laat u leeg.',
    choices: (column) => `Keuzes voor ‘${column}’`,
  },
};
