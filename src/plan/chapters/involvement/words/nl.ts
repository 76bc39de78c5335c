import type { InvolvementWords } from './en';
import { pluralIn } from '../../../../i18n/forms/plural';

const choose = pluralIn('nl');

export const words: InvolvementWords = {
  title: {
    name: 'Vroege betrokkenheid',
    lead: 'Wat het ondersteuningsteam doet voordat de eerste gebruiker hulp nodig heeft.',
  },

  groups: { steps: 'Stappen', pilot: 'Rol in de pilot', feedback: 'Feedback' },

  questions: {
    involvement: {
      label: 'Stappen',
      help: 'Waaraan ondersteuners meedoen, telkens met een eigenaar en een datum.',
      why: 'Wie pas op de eerste ochtend van de rollout aanhaakt, leert van klachten.',
    },
    step: { label: 'Stap', help: 'Iets wat ondersteuners zelf doen.' },
    ownStep: {
      label: 'De stap in uw eigen woorden',
      help: 'Eén zin.',
      example: 'Een ochtend meekijken op de pilotlocatie',
    },
    phase: { label: 'Fase', help: 'De fase waarin dit gebeurt.' },
    owner: { label: 'Eigenaar', help: 'Eén naam.', example: 'J. Smit' },
    due: { label: 'Uiterlijk', help: 'De dag waarop het klaar is.' },
    pilotSeats: {
      label: 'Ondersteuners in de pilot',
      help: 'Hoeveel ondersteuners zelf pilotgebruiker zijn.',
    },
    ownDevices: {
      label: 'Platforms waarvan zij zelf een apparaat inschrijven',
      help: 'Platforms waarvan ondersteuners een eigen apparaat inschrijven.',
    },
    feedbackChannels: {
      label: 'Hoe feedback wordt gegeven',
      help: 'Hoe ondersteuners laten weten wat gebruikers vragen en wat er misgaat.',
    },
    feedbackPlace: {
      label: 'Waar precies',
      help: 'Een link of een naam.',
      example: 'Teams-kanaal ‘Intune-pilot’',
    },
    feedbackFrequency: {
      label: 'Hoe vaak de feedback wordt besproken',
      help: 'Het rollout-team en de ondersteuners lezen de feedback in één overleg.',
    },
  },

  choices: {
    phase: {
      planning: 'Planning',
      testing: 'Testfase',
      pilot: 'Pilot',
      firstWaves: 'Eerste productiefasen',
      later: 'Latere fasen',
    },
    involvementActivity: {
      workshops: 'Deelnemen aan de planningsworkshops',
      reviewPlan: 'Dit ondersteuningsplan beoordelen',
      enrolOwn: 'Eigen apparaten inschrijven, één van elk platform',
      joinPilot: 'Als pilotgroep meedoen aan de pilot',
      testScenarios: 'Testscenario’s doorlopen zoals een gebruiker dat zou doen',
      writeArticles: 'De eerste kennisartikelen schrijven',
      dryRun: 'Eén melding bij wijze van proef doorlopen, van binnenkomst tot oplossing',
      reviewMessages: 'Berichten aan gebruikers controleren voordat ze worden verstuurd',
      feedback: 'Na elke fase doorgeven wat gebruikers vragen',
      bridge: 'Rooster maken voor de bridge-vergadering',
      readiness: 'Aangeven of de ondersteuning klaar is om te beginnen',
      own: 'Iets anders',
    },
    feedbackChannel: {
      teamsChannel: 'Teams-kanaal',
      survey: 'Korte enquête',
      meeting: 'Trendoverleg',
      caseTag: 'Label op meldingen',
      workshop: 'Evaluatieworkshop',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    summary: {
      pilotSeats: ({ count, shown }) =>
        `Aan de pilot ${choose(count, `doet ${shown} ondersteuner`, `doen ${shown} ondersteuners`)} mee.`,
    },
    task: (step, owner, due) => [step, '. Eigenaar: ', owner, '. Uiterlijk: ', due, '.'],
  },

  /** What the check finds, and why it matters. */
  findings: {
    stepTooLate: {
      title: (step) =>
        `De uiterste datum van ‘${step}’ valt na de start van de eerste productiefase.`,
      reason: 'De ondersteuners haken dan te laat aan om er nog iets aan te hebben.',
    },
    platformNotEnrolled: {
      title: (platforms) =>
        `Platforms waarvan ondersteuners zelf geen apparaat inschrijven: ${platforms}.`,
      reason: 'Ze gaan stappen uitleggen die ze zelf nooit hebben gezien.',
    },
  },
};
