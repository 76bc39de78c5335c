import type { ProcessFindings } from './en';

export const findings: ProcessFindings = {
  unstaffedParty: {
    looksFor: 'Een stap voor een laag zonder team.',
    title: (party) =>
      `In de stappen staat een laag die nog geen team heeft: ${party.toLowerCase()}.`,
    reason: 'Dan voert niemand die stap uit. Voeg bij de lagen een team toe of wijzig de stap.',
  },
  noReturn: {
    looksFor: 'Een proces waarin de oplossing nooit bij de gebruiker terechtkomt.',
    title: 'In geen enkele stap gaat de oplossing terug naar de gebruiker.',
    reason:
      'In de laatste stap hoort iemand de gebruiker te informeren en te controleren of de oplossing werkt.',
  },
  bridgeTooEarly: {
    looksFor: 'Een gezamenlijke call die stopt voordat de uitrol begint.',
    title: 'De gezamenlijke call stopt voordat de uitrol begint.',
    reason: 'De call is juist bedoeld voor de eerste fasen van de uitrol. Kies een latere dag.',
  },
  bridgeAtNight: {
    looksFor:
      'Een gezamenlijke call die voor een deelnemend team vóór 07:00 of na 20:00 uur begint, buiten de eigen werktijd.',
    title: (team, time) => `Voor ${team} begint de gezamenlijke call om ${time} uur.`,
    reason:
      'Niemand houdt weken achtereen een nachtelijke call vol. Kies een tijd die voor alle deelnemers werkt, of houd per werelddeel een eigen call.',
  },
  meetingClosed: {
    looksFor: 'Een overleg op een dag zonder ondersteuning.',
    title: (meeting, days) => `‘${meeting}’ is op ${days}, maar dan is er geen ondersteuning.`,
    reason: 'De deelnemers zijn dan niet aan het werk. Kies een andere dag.',
  },
};
