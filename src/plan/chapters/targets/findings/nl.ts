import type { TargetsFindings } from './en';

export const findings: TargetsFindings = {
  nobodyAtNight: {
    title: 'De klok loopt ’s nachts door, maar geen enkele laag werkt dan.',
    reason:
      'Zo worden deze streeftijden elke nacht overschreden. Laat de klok binnen de servicetijden lopen of regel een piketdienst.',
  },
  noTarget: {
    title: (priority) => `${priority} staat in de matrix, maar heeft geen streeftijden.`,
    reason: 'Niemand weet dan hoe snel het moet. Voeg er een rij voor toe of pas de matrix aan.',
  },
  resolvedFirst: {
    title: (priority) => `${priority} moet opgelost zijn voordat iemand hoeft te reageren.`,
    reason: 'De twee tijden spreken elkaar tegen. Een ervan is waarschijnlijk een vergissing.',
  },
  updateTooLate: {
    title: (priority) => `${priority} moet al opgelost zijn vóór de eerste update.`,
    reason:
      'Gebruikers horen dan niets tot de streeftijd voorbij is. Kies een kortere tijd tussen de updates.',
  },
  slowerThanLower: {
    title: (high, low) => `${high} krijgt meer tijd dan ${low.toLowerCase()}.`,
    reason:
      'De hogere prioriteit komt dan later aan de beurt. Controleer de tijden in beide rijen.',
  },
};
