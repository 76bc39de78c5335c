import type { TargetsReasons } from './en';

export const reasons: TargetsReasons = {
  why: {
    grid: 'Dit is de gebruikelijke matrix van servicedesks die met ITIL werken. De omschrijvingen van impact en urgentie hebben we zelf opgesteld.',
    times:
      'Niemand publiceert tijden die voor iedereen gelden. Dit is dus onze vuistregel; toets die aan de tickets uit uw pilot.',
    smallTimes:
      'Deze tijden houden er rekening mee dat een klein team niet altijd alles kan laten vallen. Het is onze vuistregel; toets die aan de tickets uit uw pilot.',
    severity:
      'A geldt als veel gebruikers niet kunnen werken, B als het kan wachten tot de kantooruren en C als er een tijdelijke oplossing is. In de algemene supportbeschrijving van 2019/20 belooft Microsoft alleen voor A een eerste reactie binnen één uur, dag en nacht.',
    support:
      '’s Nachts pakt niemand tickets op. Een klok die dan doorloopt, levert alleen overschrijdingen op.',
    p1Always:
      'Laag 1 werkt dag en nacht, dus bij prioriteit 1 kan de klok doorlopen. De rest wacht op de lagen die ’s avonds dicht zijn.',
    always: 'Alle lagen werken dag en nacht, dus de klok kan bij elke prioriteit doorlopen.',
    pauses:
      'Zolang de gebruiker weg is, kan niemand verder. Ligt de case bij Microsoft, dan loopt de klok door, want de gebruiker wacht nog steeds.',
    raises:
      'Een te hoge prioriteit doet minder kwaad dan een te lage. Daarom mag elke laag verhogen.',
    lowers: 'De laag die met de gebruiker praat, legt ook uit waarom het ticket kan wachten.',
    vip: 'Als sommigen altijd voorgaan, kloppen de streeftijden voor de anderen niet meer. Wijzig dit als uw organisatie iets anders heeft afgesproken.',
    leadWarned: 'De teamleiders verdelen het werk en kunnen op dat moment nog bijsturen.',
    ownerWarned: 'In een klein team bepaalt de planeigenaar wat kan blijven liggen.',
    warnAt:
      'Is de helft van de tijd voorbij, dan is de andere helft nog genoeg om in te grijpen. Dat is onze vuistregel.',
    rescue:
      'Zo kunnen gebruikers weer aan het werk, of weten ze in elk geval waar ze aan toe zijn.',
    requests:
      'Naar onze ervaring zijn dit de aanvragen die na een uitrol van Intune het vaakst binnenkomen. De termijnen zijn onze vuistregel.',
  },
};
