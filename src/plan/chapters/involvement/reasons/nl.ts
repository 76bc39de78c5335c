import type { InvolvementReasons } from './en';

export const reasons: InvolvementReasons = {
  why: {
    steps:
      'Microsoft raadt aan supportmedewerkers bij de planning en de pilot te betrekken. Dit zijn de stappen uit onze checklist; alleen u weet wie welke stap leidt.',
    due: 'Gerekend in weken vanaf de start van de pilot of vanaf de eerste dag van de uitrol, en nooit in het weekend (maandag tot en met vrijdag zijn werkdagen). Het aantal weken is onze vuistregel.',
    pilotSeats:
      'Twee supportmedewerkers per platform, voor zover u die hebt. Dat is onze vuistregel.',
    ownDevices:
      'Supportmedewerkers moeten elk platform zelf hebben ingeschreven dat gebruikers mogen inschrijven.',
    feedbackChannels:
      'Het trendoverleg en een label op tickets zijn er al, dus niemand hoeft nog een ander hulpmiddel te openen.',
    feedbackFrequency: 'Eén keer per week, in het trendoverleg.',
  },
};
