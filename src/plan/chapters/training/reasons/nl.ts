import type { TrainingReasons } from './en';

export const reasons: TrainingReasons = {
  why: {
    direct:
      'Tot 30 mensen kan het endpointteam iedereen in één ronde trainen. Die grens is onze vuistregel.',
    mixed:
      'Bij meer dan 30 mensen trainen de teamleiders laag 1 en traint het endpointteam de rest. Die grens is onze vuistregel.',
    audiences:
      'Elke laag leert wat die nodig heeft en niet meer. De aantallen zijn de mensen in uw lagen.',
    agenda:
      'De vijf onderdelen en de duur van 2 tot 3 uur komen van Microsoft. De minuten per onderdeel zijn ons voorstel.',
    sessions:
      'Groepen van hooguit 12, zodat iedereen aan de oefeningen toekomt, en hooguit tien groepen per laag; de rest plant u zelf. Deze grenzen zijn onze vuistregels.',
    sessionDays:
      'Teruggerekend vanaf de pilot in werkdagen, van maandag tot en met vrijdag. De laatste training ligt ongeveer een week ervoor, zodat wie er niet was nog kan inhalen. Trainingen beginnen een uur nadat de desk opengaat.',
    labs: 'Eerst van elk platform dat u gebruikt een apparaat inschrijven, daarna wat laag 1 het vaakst tegenkomt.',
    materials: 'Zonder dit materiaal gaan de oefeningen niet.',
    checks:
      'Drie kleine controles: de oefeningen, een korte quiz met alle artikelen erbij en de eerste echte tickets.',
    refresh: 'Elke zes maanden is onze vuistregel. Intune zelf verandert vaker.',
  },

  session: {
    everybody: 'Iedereen die ondersteunt',
    tier: (tier) => `Laag ${tier}`,
    group: (tier, group) => `Laag ${tier}, groep ${group}`,
  },
};
