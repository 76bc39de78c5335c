import type { TrainingReasons } from './en';

export const reasons: TrainingReasons = {
  why: {
    direct:
      'Bij hooguit 30 deelnemers kan laag 3 iedereen in één ronde trainen. Die grens is onze vuistregel.',
    mixed:
      'Bij meer dan 30 deelnemers trainen de teamleiders laag 1 en traint laag 3 de rest. Die grens is onze vuistregel.',
    audiences:
      'Elke laag leert wat die nodig heeft en niet meer. De aantallen deelnemers komen uit uw lagen. Bij een team dat de klok rond werkt, tellen we ook mee wie er die dag vrij is; we gaan uit van vijf werkdagen per week.',
    agenda:
      'De vijf onderdelen en de duur van 2 tot 3 uur komen van Microsoft. De minuten per onderdeel zijn ons voorstel.',
    agendas:
      'De training moet bij de laag passen. Alleen wat elke laag nodig heeft, staat daarom voor iedereen op de agenda; de rest volgt uit het werk van de laag zelf. De minuten zijn ons voorstel en blijven voor elke laag binnen de 2 tot 3 uur die Microsoft eerder adviseerde.',
    sessions:
      'We rekenen met groepen van hooguit 12 deelnemers, zodat iedereen aan de oefeningen toekomt, en met hooguit tien groepen per laag; de rest plant u zelf. Vanaf vier medewerkers volgt laag 1 de training in minstens twee groepen, zodat er altijd iemand voor de gebruikers is. Deze grenzen zijn onze vuistregels.',
    sessionDays:
      'Teruggerekend vanaf de pilot in werkdagen, van maandag tot en met vrijdag. De laatste sessie is ongeveer een week vóór de pilot, zodat wie er niet bij kon zijn, de training nog kan inhalen. Sessies beginnen een uur na het begin van de servicetijden, of om 09:00 uur als de servicetijden de klok rond lopen.',
    labs: 'De deelnemers schrijven eerst van elk platform dat u gebruikt een apparaat in en oefenen daarna wat laag 1 het vaakst tegenkomt.',
    materials: 'Zonder dit materiaal kunnen de deelnemers niet oefenen.',
    checks:
      'Drie korte controles: de oefeningen, een toets waarbij alle artikelen op tafel mogen liggen, en de eerste echte tickets.',
    refresh: 'Elke zes maanden is onze vuistregel, al verandert Intune zelf vaker.',
  },

  session: {
    everybody: 'Alle supportmedewerkers',
    tier: (tier) => `Laag ${tier}`,
    group: (tier, group) => `Laag ${tier}, groep ${group}`,
  },
};
