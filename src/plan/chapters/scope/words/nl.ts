import type { ScopeWords } from './en';
import { pluralIn } from '../../../../i18n/forms/plural';

const choose = pluralIn('nl');

export const words: ScopeWords = {
  title: {
    name: 'Reikwijdte en eigenaar',
    lead: 'Wat het plan omvat, wie de eigenaar is en wanneer het moet staan.',
  },

  groups: {
    organisation: 'Het plan en de eigenaar',
    rollout: 'Wat er wordt uitgerold',
    help: 'Wie helpt en wanneer',
    places: 'Regio’s en talen',
    dates: 'Belangrijke datums',
  },

  questions: {
    organisation: {
      label: 'Organisatie',
      help: 'De naam zoals die op de titelpagina moet staan.',
      example: 'Noorderkade Logistiek',
    },
    planOwner: {
      label: 'Planeigenaar',
      help: 'Eén persoon die het plan actueel houdt.',
      why: 'Een plan zonder eigenaar is na de eerste productiefase al verouderd.',
      example: 'M. Visser',
    },
    ownerRole: {
      label: 'Functie van de eigenaar',
      help: 'Wat de eigenaar in de organisatie doet.',
      example: 'Hoofd endpointbeheer',
    },
    status: { label: 'Status', help: 'Lezers zien hieraan meteen hoe definitief het plan is.' },
    version: { label: 'Versie', help: 'U bepaalt zelf hoe u nummert.', example: '0.3' },
    planDate: { label: 'Datum van het plan', help: 'De datum van deze versie.' },
    product: {
      label: 'Product',
      help: 'Bij co-beheer worden dezelfde Windows-apparaten ook door Configuration Manager beheerd.',
      why: 'Bij co-beheer begint elke melding met de vraag of Intune of Configuration Manager erover gaat. Ondersteuners moeten dat weten.',
    },
    platforms: {
      label: 'Platforms',
      help: 'Alle platforms waarvan gebruikers in deze rollout apparaten mogen inschrijven.',
    },
    ownership: {
      label: 'Eigendom van de apparaten',
      help: 'Van de organisatie, privé of allebei.',
      why: 'Op privéapparaten mogen ondersteuners minder: bijvoorbeeld wel buiten gebruik stellen, maar niet wissen.',
    },
    users: {
      label: 'Gebruikers',
      help: 'Mensen die aan het einde van de rollout een beheerd apparaat hebben.',
    },
    devices: {
      label: 'Apparaten',
      help: 'Apparaten die aan het einde van de rollout worden beheerd.',
    },
    shape: {
      label: 'Vorm van het team',
      help: 'De vorm die er het dichtst bij komt. U kunt elk team later wijzigen.',
      why: 'Lagen, mensen per dienst, overleg en trainingen worden op basis hiervan voorgesteld.',
    },
    helpDays: {
      label: 'Dagen waarop er iemand bereikbaar is',
      help: 'Werkdagen van het ondersteuningsteam.',
    },
    helpFrom: { label: 'Bereikbaar vanaf', help: 'In de tijdzone van het plan.' },
    helpUntil: { label: 'Bereikbaar tot', help: 'In de tijdzone van het plan.' },
    planZone: {
      label: 'Tijdzone van het plan',
      help: 'Lagen, overleg en trainingen beginnen met deze tijdzone.',
    },
    regions: {
      label: 'Regio’s',
      help: 'Alleen als servicetijden of talen verschillen. Laat dit leeg bij één locatie.',
      why: 'Tijden die u in de ene tijdzone belooft, kloppen in de andere vaak niet.',
    },
    region: { label: 'Regio', help: 'De naam die mensen ervoor gebruiken.', example: 'Europa' },
    zone: { label: 'Tijdzone', help: 'De tijdzone waarin de gebruikers in deze regio werken.' },
    regionUsers: {
      label: 'Gebruikers in deze regio',
      help: 'Laat dit leeg als u het nog niet weet.',
    },
    regionLanguages: {
      label: 'Talen van de gebruikers',
      help: 'Talen waarin gebruikers in deze regio om hulp vragen.',
    },
    languages: {
      label: 'Talen waarin gebruikers hulp krijgen',
      help: 'Talen waarin gebruikers om hulp kunnen vragen.',
    },
    kickoff: { label: 'Kick-off', help: 'De dag waarop het project begint.' },
    pilotStart: {
      label: 'Start van de pilot',
      help: 'De eerste dag waarop pilotgebruikers apparaten inschrijven.',
    },
    firstWave: {
      label: 'Start van de eerste productiefase',
      help: 'De eerste dag waarop gebruikers buiten de pilot apparaten inschrijven.',
      why: 'De planning van training en betrokkenheid wordt aan deze datum getoetst.',
    },
    rolloutEnd: {
      label: 'Einde van de rollout',
      help: 'De dag waarop de laatste fase klaar moet zijn.',
    },
  },

  choices: {
    status: { draft: 'Concept', review: 'Ter beoordeling', approved: 'Goedgekeurd' },
    product: {
      intuneOnly: 'Alleen Microsoft Intune',
      coManagement: 'Intune met Configuration Manager (co-beheer)',
    },
    ownership: { company: 'Van de organisatie', personal: 'Privé (BYOD)' },
    shape: {
      few: 'Een of twee mensen',
      desk: 'Servicedesk en endpointteam',
      partner: 'Eigen team met een partner',
      outsourced: 'Uitbesteed, dag en nacht',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    summary: {
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
    },
    point: 'Onderdeel',
    answer: 'Antwoord',
    milestone: 'Mijlpaal',
    date: 'Datum',
  },

  /** What the check finds, and why it matters. */
  findings: {
    datesOutOfOrder: {
      title: (earlier, later) => `‘${later}’ valt vóór ‘${earlier}’.`,
      reason: 'Alles wat u op basis van deze datums plant, klopt dan niet.',
    },
  },
};
