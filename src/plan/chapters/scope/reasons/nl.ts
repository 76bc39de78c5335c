import type { ScopeReasons } from './en';

export const reasons: ScopeReasons = {
  why: {
    status: 'Een nieuw plan blijft een concept tot iedereen die erin staat, het heeft gelezen.',
    version: 'Een versie onder 1.0 laat zien dat het plan nog niet is goedgekeurd.',
    planDate: 'De dag waarop dit concept is gemaakt.',
    ownership:
      'De meeste organisaties beginnen met apparaten van de organisatie zelf. Voeg privéapparaten toe als gebruikers die mogen inschrijven: daarop mogen supportmedewerkers minder.',
    devices: {
      several:
        'Bij computers en telefoons rekenen we met 1,6 apparaten per gebruiker. Dat is onze vuistregel; uw eigen inventaris is nauwkeuriger.',
      one: 'Bij alleen computers of alleen telefoons rekenen we met één apparaat per gebruiker. Dat is onze vuistregel; uw eigen inventaris is nauwkeuriger.',
    },
    shape: {
      few: 'Bij hooguit 150 gebruikers doen meestal een of twee IT’ers alle ondersteuning. Die grens is onze vuistregel.',
      desk: 'Bij meer dan 150 gebruikers gaan we uit van een servicedesk en een endpointteam. Die grens is onze vuistregel.',
    },
    hours:
      'We beginnen met gewone kantoortijden. De tijden van lagen, overleggen en trainingen sluiten erop aan.',
    zone: 'De tijdzone waarop deze browser is ingesteld.',
    languages: 'De taal waarin u aan dit plan bent begonnen.',
    kickoff:
      'Met acht weken tot de pilot hebt u tijd voor afspraken over teams en proces, voor tests en voor training. Dat is onze vuistregel.',
    firstWave:
      'Met vijf weken pilot is er tijd om apparaten in te schrijven, artikelen te schrijven en over de uitrol te beslissen. Dat is onze vuistregel.',
    rolloutEnd:
      'We rekenen één week per 250 gebruikers, met een minimum van 4 weken (vanaf 200 gebruikers 8) en een maximum van 26 weken. Dat is onze vuistregel; in de eerste fase ziet u uw eigen tempo.',
  },
};
