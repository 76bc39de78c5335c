import type { ProcessFindings } from './en';

export const findings: ProcessFindings = {
  unstaffedParty: {
    looksFor: 'Een stap voor een laag zonder team.',
    title: (party) =>
      `In de stappen staat een laag die nog geen team heeft: ${party.toLowerCase()}.`,
    reason: 'Dan voert niemand die stap uit. Voeg bij de lagen een team toe of wijzig de stap.',
  },
  noReturn: {
    looksFor: 'Een proces waarin de oplossing nooit bij de gebruiker komt.',
    title: 'Geen enkele stap brengt de oplossing terug naar de gebruiker.',
    reason:
      'In de laatste stap hoort iemand de gebruiker te informeren en te controleren of de oplossing werkt.',
  },
  bridgeTooEarly: {
    looksFor: 'Een gezamenlijke call die stopt voordat de uitrol begint.',
    title: 'De gezamenlijke call stopt voordat de uitrol begint.',
    reason: 'De call is juist bedoeld voor de eerste fasen van de uitrol. Kies een latere dag.',
  },
  channelWithoutAddress: {
    looksFor: 'Een kanaal van de eerste lijn zonder adres in de lijst van meldkanalen.',
    title: (channels) => `De eerste lijn is bereikbaar via ${channels}, maar een adres ontbreekt.`,
    reason:
      'Niemand gebruikt een kanaal zonder adres. Vul het adres in bij de meldkanalen, of haal het kanaal weg bij de laag.',
  },
  bridgeAtNight: {
    looksFor:
      'Een gezamenlijke call die voor een deelnemend team vóór 07:00 of na 20:00 uur begint.',
    title: (team, time) => `Voor ${team} begint de gezamenlijke call om ${time} uur.`,
    reason:
      'Niemand houdt weken achtereen een nachtelijke call vol. Kies een tijd die voor alle deelnemers werkt, of houd per werelddeel een eigen call.',
  },
  meetingClosed: {
    looksFor: 'Een overleg op een dag zonder ondersteuning.',
    title: (meeting, days) => `‘${meeting}’ is op ${days}, een dag zonder ondersteuning.`,
    reason: 'De deelnemers zijn dan niet aan het werk. Kies een andere dag.',
  },
  leadWithoutStandIn: {
    looksFor: 'Een major incident manager zonder vervanger.',
    title: (name) => `${name} leidt major incidents en heeft geen vervanger.`,
    reason:
      'Een major incident wacht niet tot iemand terug is van vakantie. Vul een vervanger in bij ‘Personen in het plan’.',
  },
};
