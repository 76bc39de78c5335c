import type { InvolvementReasons } from './en';

export const reasons: InvolvementReasons = {
  why: {
    steps:
      'Microsoft raadt aan supportmedewerkers bij de planning en de pilot te betrekken. Dit zijn de stappen uit onze checklist. Alleen u weet wie bij elke stap actiehouder is.',
    due: 'Gerekend in weken vanaf de start van de pilot of vanaf de eerste dag van de uitrol, en nooit in het weekend (als werkdagen tellen maandag tot en met vrijdag). Het aantal weken is onze vuistregel.',
    pilotSeats:
      'Twee supportmedewerkers per platform, voor zover u die hebt. Dat is onze vuistregel.',
    ownDevices:
      'Supportmedewerkers kunnen gebruikers pas goed helpen als ze van elk platform zelf een apparaat hebben ingeschreven.',
    feedbackChannels:
      'Het trendoverleg en een label op tickets zijn er al, dus niemand hoeft er een ander hulpmiddel voor te openen.',
    feedbackFrequency:
      'Eén keer per week in het trendoverleg, want dan zitten de betrokkenen toch al bij elkaar.',
  },
};
