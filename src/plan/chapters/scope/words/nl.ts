import type { ScopeWords } from './en';
import { pluralIn } from '../../../../i18n/forms/plural';

const choose = pluralIn('nl');

export const words: ScopeWords = {
  title: {
    name: 'Reikwijdte en eigenaar',
    lead: 'Wat het plan omvat, wie de eigenaar is en welke datums gelden.',
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
      help: 'De naam die bovenaan het plan komt te staan.',
      example: 'Noorderkade Logistiek',
    },
    planOwner: {
      label: 'Planeigenaar',
      help: 'Eén persoon die het plan actueel houdt.',
      why: 'Zonder eigenaar werkt niemand het plan bij en is het na de eerste fase al verouderd.',
      example: 'M. Visser',
    },
    ownerRole: {
      label: 'Functie van de eigenaar',
      help: 'Wat de eigenaar in de organisatie doet.',
      example: 'Hoofd endpointbeheer',
    },
    status: { label: 'Status', help: 'Zo zien lezers meteen hoe definitief het plan is.' },
    version: { label: 'Versie', help: 'U bepaalt zelf hoe u nummert.', example: '0.3' },
    planDate: { label: 'Datum van het plan', help: 'De datum van deze versie.' },
    product: {
      label: 'Product',
      help: 'Bij co-beheer beheert Configuration Manager dezelfde Windows-apparaten mee.',
      why: 'Bij co-beheer is bij elk ticket de eerste vraag of Intune of Configuration Manager erover gaat. Supportmedewerkers moeten dat dus weten.',
    },
    platforms: {
      label: 'Platforms',
      help: 'Alle platforms waarvan gebruikers in deze uitrol apparaten mogen inschrijven.',
    },
    ownership: {
      label: 'Eigendom van de apparaten',
      help: 'Van de organisatie, privé of allebei.',
      why: 'Op privéapparaten mogen supportmedewerkers minder: buiten gebruik stellen mag bijvoorbeeld wel, wissen niet.',
    },
    users: {
      label: 'Gebruikers',
      help: 'Iedereen die aan het einde van de uitrol een beheerd apparaat heeft.',
    },
    devices: {
      label: 'Apparaten',
      help: 'Alle apparaten die aan het einde van de uitrol worden beheerd.',
    },
    shape: {
      label: 'Opzet van het team',
      help: 'Kies wat het meest op uw situatie lijkt. U kunt elk team later wijzigen.',
      why: 'Op basis hiervan stelt de planner lagen, bezetting, overleggen en trainingen voor.',
    },
    helpDays: {
      label: 'Bereikbaar op deze dagen',
      help: 'De werkdagen van het supportteam.',
    },
    helpFrom: { label: 'Bereikbaar vanaf', help: 'In de tijdzone van het plan.' },
    helpUntil: { label: 'Bereikbaar tot', help: 'In de tijdzone van het plan.' },
    planZone: {
      label: 'Tijdzone van het plan',
      help: 'De planner stelt deze tijdzone ook voor bij lagen, overleggen en trainingen.',
    },
    regions: {
      label: 'Regio’s',
      help: 'Nodig als servicetijden of talen verschillen. Laat dit leeg bij één locatie.',
      why: 'Een tijd die u in de ene tijdzone belooft, kunt u in de andere vaak niet waarmaken.',
    },
    region: { label: 'Regio', help: 'De gangbare naam.', example: 'Europa' },
    zone: { label: 'Tijdzone', help: 'De tijdzone waarin de gebruikers hier werken.' },
    regionUsers: {
      label: 'Gebruikers in deze regio',
      help: 'Laat dit leeg als u het nog niet weet.',
    },
    regionLanguages: {
      label: 'Talen van de gebruikers',
      help: 'De talen waarin gebruikers hier om hulp vragen.',
    },
    languages: {
      label: 'Talen waarin gebruikers hulp krijgen',
      help: 'Alle talen waarin gebruikers om hulp kunnen vragen.',
    },
    kickoff: { label: 'Kick-off', help: 'De dag waarop het project begint.' },
    pilotStart: {
      label: 'Start van de pilot',
      help: 'De eerste dag waarop pilotgebruikers apparaten inschrijven.',
    },
    firstWave: {
      label: 'Eerste dag van de uitrol',
      help: 'De eerste dag waarop gebruikers buiten de pilot apparaten inschrijven.',
      why: 'De planner controleert of training en voorbereiding vóór deze dag klaar zijn.',
    },
    rolloutEnd: {
      label: 'Einde van de uitrol',
      help: 'De dag waarop de laatste fase klaar moet zijn.',
    },
  },

  choices: {
    status: { draft: 'Concept', review: 'Ter beoordeling', approved: 'Goedgekeurd' },
    product: {
      intuneOnly: 'Microsoft Intune, zonder Configuration Manager',
      coManagement: 'Intune en Configuration Manager (co-beheer)',
    },
    ownership: { company: 'Van de organisatie', personal: 'Privé (BYOD)' },
    shape: {
      few: 'Een of twee IT’ers',
      desk: 'Servicedesk en endpointteam',
      partner: 'Eigen team met een partner',
      outsourced: 'Uitbesteed, dag en nacht',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    summary: {
      what: ({ organisation, users, devices, isShared }) => {
        const reached = [
          ...(users ? [`${users.shown} ${choose(users.count, 'gebruiker', 'gebruikers')}`] : []),
          ...(devices
            ? [`${devices.shown} ${choose(devices.count, 'apparaat', 'apparaten')}`]
            : []),
        ].join(' en ');
        const rest = `${reached && ` voor ${reached}`}${isShared ? ', in co-beheer met Configuration Manager' : ''}`;
        if (organisation === '' && reached === '') {
          return `Dit plan legt vast wie de uitrol van Microsoft Intune${rest} ondersteunt en hoe dat gebeurt.`;
        }
        const first = organisation
          ? `${organisation} voert Microsoft Intune in${rest}.`
          : `Dit plan geldt voor de uitrol van Microsoft Intune${rest}.`;
        return `${first} ${organisation ? 'Dit plan' : 'Het'} legt vast wie de uitrol ondersteunt en hoe dat gebeurt.`;
      },
      platforms: (platforms) => `Het gaat om apparaten met ${platforms}.`,
      dates: ({ pilot, firstWave, end }, list) => {
        const said = list([
          ...(pilot ? [`de pilot begint op ${pilot}`] : []),
          ...(firstWave ? [`de uitrol zelf begint op ${firstWave}`] : []),
          ...(end ? [`de laatste fase is klaar op ${end}`] : []),
        ]);
        return `D${said.slice(1)}.`;
      },
    },
    point: 'Onderdeel',
    answer: 'Antwoord',
    officeHours: 'Kantooruren',
    milestone: 'Mijlpaal',
    date: 'Datum',
    sameZone: (zone) => ['Alle regio’s liggen in dezelfde tijdzone: ', zone, '.'],
  },
};
