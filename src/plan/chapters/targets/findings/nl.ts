import type { TargetsFindings } from './en';

export const findings: TargetsFindings = {
  nobodyAtNight: {
    looksFor: 'Streeftijden die ’s nachts doorlopen, terwijl dan niemand werkt.',
    title: 'De klok loopt ’s nachts door, maar geen enkele laag werkt dan.',
    reason:
      'Zo worden deze streeftijden elke nacht overschreden. Laat de klok binnen de servicetijden lopen of regel een piketdienst.',
  },
  noTarget: {
    looksFor: 'Een prioriteit uit de matrix zonder streeftijden.',
    title: (priority) => `${priority} staat in de matrix, maar heeft geen streeftijden.`,
    reason: 'Niemand weet dan hoe snel het moet. Voeg er een rij voor toe of pas de matrix aan.',
  },
  resolvedFirst: {
    looksFor: 'Een oplostijd die korter is dan de reactietijd.',
    title: (priority) =>
      `Een ticket met ${priority.toLowerCase()} moet opgelost zijn voordat iemand hoeft te reageren.`,
    reason: 'De twee tijden spreken elkaar tegen. Een ervan is waarschijnlijk een vergissing.',
  },
  updateTooLate: {
    looksFor: 'Een eerste update na de oplostijd.',
    title: (priority) =>
      `Een ticket met ${priority.toLowerCase()} moet al opgelost zijn vóór de eerste update.`,
    reason:
      'Gebruikers horen dan niets tot de streeftijd voorbij is. Kies een kortere tijd tussen de updates.',
  },
  slowerThanLower: {
    looksFor: 'Een prioriteit met meer tijd dan een lagere.',
    title: (high, low) => `${high} krijgt meer tijd dan ${low.toLowerCase()}.`,
    reason:
      'De hogere prioriteit komt dan later aan de beurt. Controleer de tijden in beide rijen.',
  },
  limitEatsTarget: {
    looksFor:
      'Een tijdslimiet van een laag die minstens even lang is als de oplostijd van de hoogste prioriteit.',
    title: (tier, limit, priority, target) =>
      `${tier} mag een ticket ${limit} houden, maar met ${priority.toLowerCase()} moet het binnen ${target} zijn opgelost.`,
    reason:
      'De streeftijd is dan verstreken voordat een hogere laag iets hoort. Verkort de tijdslimiet van de laag, of verleng de oplostijd.',
  },
  majorSlower: {
    looksFor: 'Minder updates bij een major incident dan bij één ticket met de hoogste prioriteit.',
    title: (major, update, priority) =>
      `Bij een major incident zit er ${major} tussen twee updates, bij één ticket met ${priority.toLowerCase()} maar ${update}.`,
    reason:
      'Juist over het probleem waar de meeste gebruikers last van hebben, horen ze zo het minst. Kies bij major incidents een kortere tussentijd.',
  },
};
