import type { BeginningMessages } from '../en/beginning';

const plural = new Intl.PluralRules('nl');
const choose = (count: number, one: string, other: string) =>
  plural.select(count) === 'one' ? one : other;
const counted = (count: number, one: string, other: string) =>
  `${count} ${choose(count, one, other)}`;

export const beginning: BeginningMessages = {
  overview: {
    start: 'Andere manieren om te beginnen',
    blank: 'Beginnen met een leeg plan',
    blankNote: 'U vult alles zelf in. Bij lijsten ziet u wat de gids voorstelt.',
    example: 'Beginnen met een uitgewerkt voorbeeld',
    exampleNote:
      'De opzet van een compleet plan: de keuzes zijn al gemaakt en blijven gemarkeerd tot u ze bevestigt of wijzigt. Namen, telefoonnummers, plaatsen en datums vult u zelf in.',
    examples: {
      small: 'Ongeveer 250 gebruikers: twee IT’ers en een externe partner',
      medium: 'Ongeveer 5.000 gebruikers: drie lagen, co-beheer',
      large: 'Ongeveer 40.000 gebruikers: laag 1 uitbesteed, 24/7, drie regio’s',
    },
    read: 'Eerst lezen',
    openFile: 'Een planbestand openen',
    openFileNote:
      'Een Markdown-bestand dat u hier hebt gedownload. Al uw antwoorden staan er nog in.',
  },

  ten: {
    title: 'Een eerste concept in tien antwoorden',
    lead: 'Dit kost u naar onze schatting vier minuten. De planner stelt de rest voor op basis van uw antwoorden en markeert elk voorstel. Sla over wat u nog niet weet.',
    groups: {
      organisation: { title: 'Uw organisatie', note: '' },
      help: { title: 'Wie helpt', note: 'U kunt elk team later wijzigen.' },
      dates: { title: 'Wanneer', note: 'De planner berekent de andere datums uit deze twee.' },
    },
    questions: {
      organisation: 'Organisatie',
      owner: 'Wie is de eigenaar van het plan?',
      users: 'Gebruikers',
      product: 'Beheerd met',
      platforms: 'Platforms',
      shape: 'Wat lijkt het meest op uw situatie?',
      hours: 'Wanneer is er iemand bereikbaar?',
      languages: 'Talen waarin gebruikers hulp krijgen',
      pilotStart: 'Start van de pilot',
      firstWave: 'Eerste dag van de uitrol',
    },
    shapes: {
      few: 'Zij helpen gebruikers en wijzigen instellingen',
      desk: 'Laag 1 (eerste lijn) helpt, laag 2 en 3 onderzoeken de rest',
      partner: 'De partner verzorgt laag 3',
      outsourced: 'Een leverancier verzorgt laag 1',
    },
    keys: 'Druk op 1 tot en met 4, of gebruik de pijltoetsen.',
    moreLanguages: 'Meer talen',
    devices: (devices) => `Apparaten (voorstel): ${devices}`,
    answered: (count) => `${count} van 10 beantwoord`,
    proposed: (proposed, answers) =>
      answers === 0
        ? `De planner kan nu ${counted(proposed, 'antwoord', 'antwoorden')} voorstellen.`
        : `${counted(proposed, 'antwoord', 'antwoorden')} voorgesteld op basis van ${answers === 10 ? 'deze tien' : `${answers} van de tien`}.`,
    then: 'U bevestigt ze per hoofdstuk.',
    make: 'Concept maken',
    made: (proposed, open) =>
      `${counted(proposed, 'antwoord', 'antwoorden')} voorgesteld. Lees en bevestig ze per hoofdstuk. Wat alleen u weet, vult u zelf in: ${counted(open, 'open punt', 'open punten')}.`,
    back: 'Terug',
    next: (group) => `Volgende: ${group}`,
    soFar: (from, to) => (from === to ? `${from}` : `${from} tot en met ${to}`),
    change: 'Wijzigen',
    sheet: 'Concept bekijken',
  },
};
