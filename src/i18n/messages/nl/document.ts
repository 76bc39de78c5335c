import type { DocumentMessages } from '../en/document';

const plural = new Intl.PluralRules('nl');
const choose = (count: number, one: string, other: string) =>
  plural.select(count) === 'one' ? one : other;

/** The sentences of the finished plan. Parts of type `Part` are pieces of the document that a sentence is built around. */
export const document: DocumentMessages = {
  title: 'Ondersteuningsplan voor Intune: ',
  fileName: 'support-plan',
  colon: ': ',
  sentenceGap: ' ',
  /** Between the items of a list in a table cell or after a label. */
  separator: ', ',
  gap: 'nog niet ingevuld',
  none: '–',
  version: (version) => ['Versie ', version],
  owner: (name) => ['Eigenaar: ', name],
  ownerWithRole: (name, role) => ['Eigenaar: ', name, ', ', role],
  daySpan: (first, last) => `${first} t/m ${last}`,
  /** A time of day with its zone. */
  timeInZone: (time, zone) => [time, ' (', zone, ')'],
  hours: (days, from, until, zone) => [days, ', ', from, '–', until, ' (', zone, ')'],
  tierHeading: (tier, team) => [tier, ': ', team],

  summary: {
    heading: 'Samenvatting',
    organisation: (organisation, product) =>
      `Dit plan legt vast wie de rollout van Microsoft Intune bij ${organisation} ondersteunt en hoe dat gebeurt. Product: ${product}.`,
    product: (product) =>
      `Dit plan legt vast wie de rollout van Microsoft Intune ondersteunt en hoe dat gebeurt. Product: ${product}.`,
    size: (users, devices) =>
      `Het plan geldt voor ${users.shown} ${choose(users.count, 'gebruiker', 'gebruikers')} en ${devices.shown} ${choose(devices.count, 'apparaat', 'apparaten')}.`,
    users: ({ count, shown }) =>
      `Het plan geldt voor ${shown} ${choose(count, 'gebruiker', 'gebruikers')}.`,
    platforms: (platforms) => `Platforms: ${platforms}.`,
    pilot: (date) => `De pilot begint op ${date}.`,
    firstWave: (date) => `De eerste productiefase begint op ${date}.`,
    end: (date) => `De rollout eindigt op ${date}.`,
    tiers: (tiers) => `De ondersteuning ligt bij ${tiers.toLowerCase()}.`,
    people: ({ count, shown }) =>
      `In de ondersteuning ${choose(count, `werkt ${shown} persoon`, `werken ${shown} mensen`)}.`,
    languages: (languages) => `Gebruikers krijgen hulp in het ${languages}.`,
    steps: ({ count, shown }) =>
      `Van melding tot oplossing telt het proces ${shown} ${choose(count, 'stap', 'stappen')}.`,
    contact: (party) => `Contact met de gebruiker tot de melding is gesloten: ${party}.`,
    meetings: (meetings) => `Overleg over problemen en trends: ${meetings}.`,
    training: ({ count, shown }, people) =>
      `Er ${choose(count, `is ${shown} trainingssessie`, `zijn ${shown} trainingssessies`)} voor ${people.shown} ${choose(people.count, 'ondersteuner', 'ondersteuners')}.`,
    agenda: (length) => `De agenda beslaat ${length}.`,
    pilotSeats: ({ count, shown }) =>
      `Aan de pilot ${choose(count, `doet ${shown} ondersteuner`, `doen ${shown} ondersteuners`)} mee.`,
    complete: 'Alle vragen zijn beantwoord.',
    open: ({ count, shown }) =>
      choose(
        count,
        `Er staat nog ${shown} punt open; u vindt het aan het einde van dit plan.`,
        `Er staan nog ${shown} punten open; u vindt ze aan het einde van dit plan.`,
      ),
  },

  scope: {
    point: 'Onderdeel',
    answer: 'Antwoord',
    milestone: 'Mijlpaal',
    date: 'Datum',
  },

  teams: {
    raciNote:
      'Uitvoerend: doet het werk. Eindverantwoordelijk: is aanspreekbaar op het resultaat; per activiteit is er precies één. Geraadpleegd: wordt vooraf om advies gevraagd. Geïnformeerd: wordt op de hoogte gehouden.',
  },

  process: {
    passes: (to) => ['Geeft door aan: ', to],
    limit: (limit) => ['Tijdslimiet: ', limit],
    noBridge: 'In de eerste productiefasen is er geen gezamenlijke bridge-vergadering.',
    when: 'Wanneer',
    rhythm: (parts) => parts.flatMap((part, index) => (index ? [', ', part] : [part])),
    inZone: (zone) => ['Alle tijden gelden in deze tijdzone: ', zone, '.'],
    diagram: 'Escalatiepad',
    reports: 'meldt',
    escalates: 'escaleert',
    fix: 'oplossing',
  },

  training: {
    fromStart: 'De begintijden tellen vanaf het begin van de sessie (00:00).',
    fromSessions: 'De begintijden zijn die van de sessies.',
    total: 'Totaal',
    time: 'Tijd',
  },

  involvement: {
    task: (step, owner, due) => [step, '. Eigenaar: ', owner, '. Uiterlijk: ', due, '.'],
  },

  open: {
    heading: 'Nog open',
    intro: 'Deze antwoorden ontbreken nog. Bij elk punt staan het hoofdstuk en de vraag.',
    none: 'Er staat niets meer open: alle vragen zijn beantwoord.',
    path: (parts) => parts.flatMap((part, index) => (index ? [' › ', part] : [part])),
    entry: (list, place) => `${list}, nr. ${place}`,
  },
};
