import type { InvolvementWords } from './en';

export const words: InvolvementWords = {
  title: {
    name: 'Vroege betrokkenheid',
    lead: 'Wat het supportteam doet voordat de eerste gebruiker hulp nodig heeft.',
  },

  groups: { steps: 'Stappen', pilot: 'Deelname aan de pilot', feedback: 'Feedback' },

  questions: {
    involvement: {
      label: 'Stappen',
      help: 'Waaraan supportmedewerkers meedoen, telkens met een actiehouder en een datum.',
      why: 'Supportmedewerkers die pas op de eerste ochtend van de uitrol aanhaken, moeten het van klachten leren.',
    },
    step: { label: 'Stap', help: 'Iets wat supportmedewerkers zelf doen.' },
    ownStep: {
      label: 'De stap in uw eigen woorden',
      help: 'Beschrijf de stap in één zin.',
      example: 'Een ochtend meekijken op de pilotlocatie',
    },
    phase: { label: 'Fase', help: 'De fase waarin dit gebeurt.' },
    owner: {
      label: 'Actiehouder',
      help: 'Eén persoon die ervoor zorgt dat het gebeurt.',
      example: 'J. Smit',
    },
    due: { label: 'Uiterlijk', help: 'De dag waarop de stap klaar moet zijn.' },
    pilotSeats: {
      label: 'Supportmedewerkers in de pilot',
      help: 'Hoeveel supportmedewerkers zelf pilotgebruiker zijn.',
    },
    ownDevices: {
      label: 'Zelf ingeschreven apparaten',
      help: 'De platforms waarvan supportmedewerkers zelf een apparaat inschrijven.',
    },
    feedbackChannels: {
      label: 'Kanalen voor feedback',
      help: 'Hoe supportmedewerkers doorgeven wat gebruikers vragen en wat er misgaat.',
    },
    feedbackPlace: {
      label: 'Waar feedback terechtkomt',
      help: 'Een link of een naam.',
      example: 'Teams-kanaal ‘Intune-pilot’',
    },
    feedbackFrequency: {
      label: 'Bespreking van de feedback',
      help: 'Hoe vaak het uitrolteam en de supportmedewerkers de feedback samen bespreken.',
    },
  },

  choices: {
    phase: {
      planning: 'Planning',
      testing: 'Testfase',
      pilot: 'Pilot',
      firstWaves: 'Eerste fasen van de uitrol',
      later: 'Latere fasen',
    },
    involvementActivity: {
      workshops: 'Deelnemen aan de planningsworkshops',
      reviewPlan: 'Dit ondersteuningsplan beoordelen',
      enrolOwn: 'Zelf apparaten inschrijven, één van elk platform',
      joinPilot: 'Als groep meedoen aan de pilot',
      testScenarios: 'Testscenario’s doorlopen zoals een gebruiker dat zou doen',
      writeArticles: 'De eerste kennisartikelen schrijven',
      dryRun: 'Eén ticket bij wijze van proef doorlopen, van melding tot oplossing',
      reviewMessages: 'Berichten aan gebruikers controleren voordat ze worden verstuurd',
      feedback: 'Na elke fase doorgeven wat gebruikers vragen',
      bridge: 'Rooster maken voor de gezamenlijke call',
      readiness: 'Aangeven of de ondersteuning klaar is om te beginnen',
      own: 'Iets anders',
    },
    feedbackChannel: {
      teamsChannel: 'Teams-kanaal',
      survey: 'Korte enquête',
      meeting: 'Trendoverleg',
      caseTag: 'Label op tickets',
      workshop: 'Evaluatieworkshop',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {},
};
