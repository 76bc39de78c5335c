import type { TeamsFindings } from './en';
import { inSentence } from '../../../words/parties/nl';

export const findings: TeamsFindings = {
  noFirstLine: {
    looksFor: 'Een plan zonder laag 1.',
    title: 'Er is geen laag voor het eerste contact.',
    reason:
      'Gebruikers hebben één plek nodig om een probleem te melden. Voeg laag 1 toe, ook als die uit één persoon bestaat.',
  },
  unknownEscalation: {
    looksFor: 'Een escalatie naar een laag die niet in het plan staat.',
    title: (from, to) =>
      `${from} escaleert naar ${to.toLowerCase()}, maar die staat niet in het plan.`,
    reason: 'Tickets komen dan bij niemand terecht. Voeg de laag toe of kies een andere.',
  },
  sameOrLower: {
    looksFor: 'Een escalatie naar dezelfde laag of een lagere.',
    title: (tier) => `${tier} escaleert niet naar een hogere laag.`,
    reason: 'Kies een hogere laag, want anders komt een ticket onopgelost terug.',
  },
  nobodyDoes: {
    looksFor: 'Taken die bij geen enkele laag zijn belegd.',
    title: (responsibilities) => `Geen enkele laag heeft als taak: ${responsibilities}.`,
    reason: 'Elk team denkt dan dat een ander team het doet.',
  },
  languageUnserved: {
    looksFor:
      'Een taal waarin gebruikers hulp krijgen, maar die niemand in de eerste lijn spreekt.',
    title: (languages) => `Geen enkel team in de eerste lijn helpt in het ${languages}.`,
    reason:
      'Gebruikers verwachten hulp in een taal die bij het eerste contact niemand spreekt. Voeg de taal toe bij een team, of haal die weg onder ‘Reikwijdte en eigenaar’.',
  },
  placeLanguageUnserved: {
    looksFor: 'Een regio waarvan het team in de eerste lijn de taal niet spreekt.',
    title: (place, languages) =>
      `Voor gebruikers in ${place} is er in de eerste lijn geen team dat helpt in het ${languages}.`,
    reason:
      'Gebruikers daar moeten hun probleem dan in een vreemde taal uitleggen. Voeg de taal toe bij een team voor die regio, of laat een ander team daar helpen.',
  },
  placeUnserved: {
    looksFor: 'Een regio waar geen enkel team in de eerste lijn voor werkt.',
    title: (place) =>
      `Gebruikers in ${place} kunnen bij geen enkel team in de eerste lijn terecht.`,
    reason:
      'Zij weten dan niet wie ze moeten bellen. Voeg de regio toe bij een team. Een team zonder regio’s werkt voor alle regio’s.',
  },
  promisedHours: {
    looksFor: 'Servicetijden waarop niemand in de eerste lijn werkt.',
    title: (hours) =>
      `Tijdens de servicetijden werkt er ${hours} per week niemand in de eerste lijn.`,
    reason:
      'Wie dan belt, krijgt niemand aan de lijn. Pas de servicetijden onder ‘Reikwijdte en eigenaar’ aan, of de werktijden van de eerste lijn.',
  },
  tierAboveClosed: {
    looksFor: 'Lange tijden waarop alleen de eerste lijn werkt en geen hogere laag bereikbaar is.',
    title: (hours) =>
      `Gedurende ${hours} per week werkt alleen de eerste lijn en is geen hogere laag bereikbaar.`,
    reason:
      'Wat dan niet meteen lukt, blijft liggen, ook als het dringend is. Regel een piketdienst, of spreek af wat kan wachten. Deze tip verschijnt bij meer dan tien uur per week; dat is onze vuistregel.',
  },
  onePersonAlways: {
    looksFor: 'Een laag van één persoon die dag en nacht werkt of bereikbaar is.',
    title: (tier) => `${tier} bestaat uit één persoon, die altijd bereikbaar moet zijn.`,
    reason:
      'Niemand kan elke nacht klaarstaan, en ook die persoon is weleens ziek of met vakantie. Zorg voor meer mensen, of spreek kortere tijden af.',
  },
  standInSelf: {
    looksFor: 'Iemand die zichzelf vervangt.',
    title: (name) => `In het plan vervangt ${name} zichzelf.`,
    reason: 'Bij afwezigheid is er dan niemand. Kies iemand anders.',
  },
  activityTwice: {
    looksFor: 'Een activiteit die twee keer in de RACI-tabel staat.',
    title: (activity) => `‘${activity}’ staat twee keer in de RACI-tabel.`,
    reason:
      'Er zijn dan twee partijen die het laatste woord hebben. Voeg de rijen samen en kies er één.',
  },
  raciUnstaffed: {
    looksFor: 'Een laag die volgens de RACI-tabel iets doet of beslist, maar geen team heeft.',
    title: (party) => `In de RACI-tabel staat ${inSentence(party)}, maar die laag heeft geen team.`,
    reason: 'Dit werk blijft dan liggen. Voeg een team toe of kies een andere partij.',
  },
  raciDiffers: {
    looksFor: 'Werk dat volgens de RACI-tabel bij een andere laag ligt dan volgens de taken.',
    title: (activity, table, tiers) =>
      `Bij ‘${activity}’ staan niet dezelfde partijen: in de RACI-tabel ‘${table}’, bij de taken ‘${tiers}’.`,
    reason: 'Zo kan iedereen naar de ander wijzen. Beslis wie het doet en pas een van beide aan.',
  },
};
