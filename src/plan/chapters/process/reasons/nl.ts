import type { ProcessReasons } from './en';

export const reasons: ProcessReasons = {
  why: {
    intake:
      'Twee manieren zijn meestal genoeg: de portal voor alles en de telefoon voor wat niet kan wachten. Alleen u kent het adres en het nummer.',
    contactOwner:
      'Eén partij heeft contact met de melder, zodat niemand het probleem twee keer hoeft uit te leggen.',
    steps:
      'De stappen komen uit het voorbeeld van Microsoft. Ze volgen uw lagen, en de oplossing gaat terug langs de weg waarlangs het ticket kwam.',
    fixReturn:
      'Een oplossing die is getest, opgeschreven en bevestigd, hoeft niet nog eens te worden gevonden.',
    noBridge: 'Een of twee mensen hebben geen call nodig om elkaar te vinden.',
    bridge:
      'Met alle lagen in één call worden oorzaken sneller gevonden terwijl de eerste gebruikers inschrijven.',
    bridgeAt: 'Een uur nadat de eerste bereikbaar is, want dan zijn de eerste storingen bekend.',
    bridgeLength: 'Een half uur is ons voorstel. Houd de call op de eerste dag langer open.',
    bridgeAttendees: 'Eén persoon uit elke laag, en de uitrolleider, die een fase kan stilleggen.',
    bridgeExit: 'Aan deze tekenen ziet u dat de rust terug is, zodat de call op feiten stopt.',
    bridgeEnd:
      'Vier weken na de eerste dag van de uitrol beslist u of de call doorgaat. Dat is onze vuistregel.',
    zone: 'De tijdzone van het plan.',
    meetings:
      'Elke dag een kort overleg over wat nieuw is en elke week een langer overleg over wat terugkomt. Tijden en duur zijn ons voorstel.',
    oneMeeting:
      'Met een of twee mensen is het wekelijkse overleg met de uitrolleider genoeg. Tijd en duur zijn ons voorstel.',
    articleWhen: 'Op deze momenten voorkomt een artikel de meeste tickets.',
    articleAuthor: 'Wie het ticket heeft opgelost, kent de stappen.',
    articleReviewer: 'Iemand die het artikel niet heeft geschreven, ziet wat er ontbreekt.',
    articleDays: 'Twee werkdagen, zolang het ticket nog vers is. Dat is onze vuistregel.',
    majorTriggers:
      'Feiten die iedereen kan zien, zodat niemand in het eerste uur een oordeel hoeft te vellen.',
    majorDeclares: 'De laag die instellingen kan wijzigen, kan ook stoppen wat er misgaat.',
    majorUpdate: 'Elk uur een bericht, ook als er niets nieuws is: dat is ons voorstel.',
  },
};
