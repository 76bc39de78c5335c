import type { MeasuresFindings } from './en';

export const findings: MeasuresFindings = {
  exitUnmeasured: {
    looksFor:
      'Een criterium om met de gezamenlijke call te stoppen, zonder indicator die het meet.',
    title: (sign) =>
      `De gezamenlijke call stopt bij ‘${sign}’, maar geen enkele indicator voor het einde van de call meet dat.`,
    reason:
      'Dan wordt het een kwestie van gevoel. Voeg een indicator toe die dit meet, of gebruik een bestaande ook voor het einde van de call.',
  },
  goNoGoUnmeasured: {
    looksFor: 'Geen indicator voor de beslissing over de volgende fase.',
    title: 'Geen enkele indicator telt mee bij de beslissing over de volgende fase.',
    reason:
      'Dan kan niemand uitleggen waarom een fase doorgaat of wacht. Kies bij ten minste één indicator ‘go of no-go voor een fase’.',
  },
  tooManyMeasures: {
    looksFor: 'Meer dan acht indicatoren.',
    title: ({ shown }) => `Het plan heeft ${shown} indicatoren.`,
    reason:
      'Bij meer dan acht kost het verzamelen meer tijd dan het bespreken. Die grens is onze vuistregel. Gebruik alleen de indicatoren waarop u echt bijstuurt.',
  },
  measuredTwice: {
    looksFor: 'Een indicator die twee keer in de lijst staat.',
    title: (measure) => `De indicator ‘${measure}’ staat twee keer in de lijst.`,
    reason: 'Met twee streefwaarden voor één cijfer kiest iedereen de waarde die het best uitkomt.',
  },
  reporterMissing: {
    looksFor: 'Een cijfer van een laag zonder team.',
    title: (party) => `${party} moet een cijfer aanleveren, maar heeft nog geen team.`,
    reason:
      'Dan zoekt niemand het cijfer op. Kies een andere partij of voeg bij de lagen een team toe.',
  },
  baselineOutOfPilot: {
    looksFor: 'Streefwaarden die buiten de pilot worden bevestigd.',
    title: 'De dag waarop u de streefwaarden bevestigt, valt niet in de pilot.',
    reason:
      'Vóór de pilot zijn er nog geen cijfers, en na de eerste dag van de uitrol komen ze te laat voor de beslissing om door te gaan.',
  },
  normalTooEarly: {
    looksFor: 'Gewone rapportage die begint voordat de nazorg eindigt.',
    title: (day) => `De gewone rapportage begint op ${day}, terwijl de nazorg nog loopt.`,
    reason:
      'De cijfers van de eerste weken komen dan in het gewone rapport terecht en lijken een trend. Kies een latere dag.',
  },
};
