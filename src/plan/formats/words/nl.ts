import type { FormatWords } from './en';

/** What the formats say beside the document. Names come as they stand in the plan. */
export const format: FormatWords = {
  contents: 'Inhoud',
  contacts: {
    columns: {
      kind: 'Soort',
      name: 'Naam',
      task: 'Rol of doel',
      reach: 'Bereikbaar via',
      hours: 'Werktijden',
      languages: 'Talen',
      other: 'Vervanger of teamleider',
    },
    kinds: { person: 'Persoon', team: 'Team', channel: 'Kanaal', supplier: 'Leverancier' },
  },
  calendar: {
    kickoff: 'Kick-off van de uitrol van Intune',
    pilotStart: 'De pilot met Intune begint',
    firstWave: 'Eerste dag van de uitrol van Intune',
    rolloutEnd: 'De uitrol van Intune eindigt',
    phase: (phase) => `${phase} begint (uitrol van Intune)`,
    decision: (phase) => `Go of no-go voor ${phase}`,
    moves: (workload) => `Vandaag naar Intune overzetten: ${workload}`,
    careEnd: 'De nazorg (hypercare) eindigt',
    session: (name) => `Training voor support: ${name}`,
    callEnd: 'Laatste dag van de gezamenlijke call',
    article: (issue) => `Kennisartikel moet klaar zijn: ${issue}`,
    renew: (item) => `Vanaf vandaag vernieuwen: ${item}`,
    expires: (item) => `Verloopt vandaag: ${item}`,
    risk: (risk) => `Maatregel tegen risico moet klaar zijn: ${risk}`,
    decide: (question) => `Antwoord nodig: ${question}`,
    step: (step) => `Uiterlijk vandaag: ${step}`,
    baseline: 'Streefwaarden bevestigen met de cijfers uit de pilot',
    normal: 'De gewone rapportage over Intune begint',
    review: 'Herziening van het ondersteuningsplan voor Intune',
    at: (what, time) => `${what} (${time} uur)`,
    meetings:
      'De dagen en de tijd staan in het plan. Deze reeks loopt van het begin van de pilot tot het einde van de uitrol, of tot het einde van de nazorg als die langer duurt.',
    calls: 'De call wordt elke werkdag gehouden, vanaf de eerste dag van de uitrol.',
  },
};
