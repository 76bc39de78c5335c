import { pluralIn } from '../../../../i18n/forms/plural';
import type { InvolvementFindings } from './en';

const choose = pluralIn('nl');

export const findings: InvolvementFindings = {
  stepTooLate: {
    looksFor: 'Een voorbereidende stap op of na de eerste dag van de uitrol.',
    title: (step) => `De uiterste datum van ‘${step}’ valt op of na de eerste dag van de uitrol.`,
    reason: 'De supportmedewerkers worden dan te laat betrokken om er nog iets aan te hebben.',
  },
  platformNotEnrolled: {
    looksFor: 'Een platform dat supportmedewerkers niet zelf inschrijven.',
    title: (platforms) => `Supportmedewerkers schrijven zelf geen apparaten met ${platforms} in.`,
    reason: 'Ze moeten dan stappen uitleggen die ze zelf nooit hebben gezien.',
  },
  ownDevicesLate: {
    looksFor: 'Supportmedewerkers die hun eigen apparaat pas na de eerste pilotweek inschrijven.',
    title: (step) => `‘${step}’ staat pas na de eerste pilotweek gepland.`,
    reason:
      'Wie zelf nog geen apparaat heeft ingeschreven, kan een pilotgebruiker er niet bij helpen. Kies een dag vóór de pilot of in de eerste dagen ervan. Die week is onze vuistregel.',
  },
  stepAfterItsPhase: {
    looksFor: 'Een stap uit de planning of de testfase die tijdens de pilot valt.',
    title: (step) =>
      `‘${step}’ hoort bij een fase vóór de pilot, maar staat gepland na de start van de pilot.`,
    reason:
      'Voor de pilot komt het resultaat dan te laat. Kies een eerdere dag of een latere fase.',
  },
  stepClosed: {
    looksFor: 'Een stap op een dag zonder ondersteuning.',
    title: (step) => `‘${step}’ valt op een dag zonder ondersteuning.`,
    reason:
      'In de praktijk wordt het de dag ervoor of erna; spreek af welke. Feestdagen worden niet gecontroleerd.',
  },
  seatsExceedPilot: {
    looksFor: 'Meer supportmedewerkers in de pilot dan de pilot gebruikers heeft.',
    title: (seats, users) =>
      `Aan de pilot ${choose(seats.count, 'doet', 'doen')} ${seats.shown} ${choose(seats.count, 'supportmedewerker', 'supportmedewerkers')} mee, maar de fase telt ${users.shown} ${choose(users.count, 'gebruiker', 'gebruikers')}.`,
    reason: 'Een van beide aantallen klopt niet, en de omvang van de fasen hangt ervan af.',
  },
  manyFeedbackChannels: {
    looksFor: 'Meer dan twee kanalen voor feedback, zonder plek waar alles samenkomt.',
    title: (count) => `Feedback komt via ${count} kanalen binnen en wordt nergens verzameld.`,
    reason:
      'Wat de een hoort, hoort de ander niet. Houd het bij twee kanalen, of vermeld waar alles wordt verzameld. Die grens is onze vuistregel.',
  },
};
