import type { ProcessReasons } from './en';

export const reasons: ProcessReasons = {
  why: {
    intake:
      'Twee kanalen zijn meestal genoeg: het portaal voor alles en de telefoon voor wat niet kan wachten. Alleen u kent het adres en het nummer.',
    contactOwner:
      'Eén partij houdt het contact, zodat de gebruiker het probleem niet twee keer hoeft uit te leggen.',
    steps:
      'De stappen komen uit het voorbeeld van Microsoft en volgen uw lagen. De oplossing gaat terug langs dezelfde lagen als het ticket.',
    fixReturn:
      'Naar een oplossing die is getest, opgeschreven en bevestigd, hoeft niemand nog eens te zoeken.',
    noBridge: 'Een of twee IT’ers hebben geen call nodig om elkaar te vinden.',
    bridge:
      'Als alle lagen in één call zitten terwijl de eerste gebruikers hun apparaten inschrijven, vinden ze oorzaken sneller.',
    bridgeAllDay:
      'Met 20 of meer medewerkers in drie lagen kan er uit elke laag één de hele dag in de call blijven, zodat geen ticket hoeft te wachten tot de volgende call. Die grens is onze vuistregel.',
    bridgeOpen: 'De call is open zolang gebruikers hulp kunnen krijgen.',
    bridgeAt:
      'Een uur na het begin van de servicetijden (om 09:00 uur als de servicetijden de klok rond lopen), want dan zijn de eerste storingen bekend.',
    bridgeLength: 'Een halfuur is ons voorstel. Houd de call op de eerste dag langer open.',
    bridgeAttendees:
      'Eén persoon uit elke laag, plus degene die de uitrol leidt, omdat die een fase kan stilleggen.',
    bridgeExit:
      'Aan deze tekenen ziet u dat de rust terug is, zodat u niet op gevoel hoeft te beslissen.',
    bridgeEnd:
      'Vier weken na de eerste dag van de uitrol beslist u of de call nog nodig is. Dat is onze vuistregel.',
    zone: 'De tijdzone van het plan.',
    meetings:
      'Elke dag een kort overleg over wat nieuw is en elke week een langer overleg over wat terugkomt. Tijden en duur zijn ons voorstel.',
    oneMeeting:
      'Met een of twee IT’ers is een wekelijks overleg met degene die de uitrol leidt genoeg. Tijd en duur zijn ons voorstel.',
    standing:
      'Elke chat die alle lagen kunnen lezen, is geschikt. Vul de naam van uw eigen kanaal in.',
    standingBy:
      'Deze laag onderzoekt problemen waarvoor nog geen artikel is en kan de meeste vragen van de andere lagen dus beantwoorden.',
    standingHours: 'De tijden uit ‘Reikwijdte en eigenaar’ waarop er iemand bereikbaar is.',
    standingTopics:
      'Microsoft adviseert om problemen en trends doorlopend met alle lagen te delen. Deze onderwerpen kunnen niet wachten tot het volgende overleg.',
    articleWhen: 'Een artikel dat op deze momenten wordt geschreven, voorkomt de meeste tickets.',
    articleAuthor: 'Deze laag onderzoekt nieuwe problemen en kent dus de stappen van de oplossing.',
    articleReviewer:
      'Iemand die het artikel niet zelf heeft geschreven, ziet beter wat er ontbreekt.',
    articleDays: 'Binnen twee werkdagen weet iedereen nog wat er speelde. Dat is onze vuistregel.',
    majorTriggers:
      'Dit zijn feiten die iedereen kan zien, zodat niemand in het eerste uur hoeft te twijfelen.',
    majorDeclares: 'Deze laag kan instellingen wijzigen en dus ook stoppen wat er misgaat.',
    majorUpdate: 'Ons voorstel is elk uur een update, ook als er niets nieuws is.',
  },

  names: { standing: 'Groepschat van alle lagen' },
};
