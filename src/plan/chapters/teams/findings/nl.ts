import type { TeamsFindings } from './en';

export const findings: TeamsFindings = {
  noFirstLine: {
    title: 'Er is geen laag voor het eerste contact.',
    reason:
      'Gebruikers hebben één plek nodig om een probleem te melden. Voeg laag 1 toe, ook als die uit één persoon bestaat.',
  },
  unknownEscalation: {
    title: (from, to) =>
      `${from} escaleert naar ${to.toLowerCase()}, maar die staat niet in het plan.`,
    reason: 'Tickets komen dan bij niemand terecht. Voeg de laag toe of kies een andere.',
  },
  sameOrLower: {
    title: (tier) => `${tier} escaleert niet naar een hogere laag.`,
    reason: 'Kies een hogere laag, want anders komt een ticket onopgelost terug.',
  },
  nobodyDoes: {
    title: (responsibilities) => `Bij geen enkele laag belegd: ${responsibilities}.`,
    reason: 'Elk team denkt dan dat een ander team het doet.',
  },
};
