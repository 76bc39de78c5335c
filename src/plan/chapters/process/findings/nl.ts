import type { ProcessFindings } from './en';

export const findings: ProcessFindings = {
  unstaffedParty: {
    title: (party) =>
      `In de stappen staat een laag die nog geen team heeft: ${party.toLowerCase()}.`,
    reason: 'Dan voert niemand die stap uit. Voeg bij de lagen een team toe of wijzig de stap.',
  },
  noReturn: {
    title: 'Geen enkele stap brengt de oplossing terug naar de gebruiker.',
    reason:
      'In de laatste stap hoort iemand de gebruiker te informeren en te controleren of de oplossing werkt.',
  },
  bridgeTooEarly: {
    title: 'De gezamenlijke call stopt voordat de uitrol begint.',
    reason: 'De call is juist bedoeld voor de eerste fasen van de uitrol. Kies een latere dag.',
  },
};
