import type { RolloutReasons } from './en';

export const reasons: RolloutReasons = {
  why: {
    phases:
      'Na de pilot komen er zo veel fasen als laag 1 nodig heeft, en de eerste daarvan zijn klein. Alleen u weet welke afdelingen of vestigingen bij welke fase horen. Deze verdeling is onze vuistregel.',
    phaseStart:
      'De pilot en de eerste fase beginnen op de twee datums die u hebt gekozen. De andere volgen met hele weken ertussen, verspreid tot het einde van de uitrol.',
    phaseUsers:
      'De pilot telt 2% van uw gebruikers, minstens 5 en hoogstens 250, met plaats voor de supportmedewerkers die meedoen. De andere fasen leveren niet meer hulpvragen op dan laag 1 aankan, tenzij daar meer dan tien van zulke fasen voor nodig zijn of de uitrol eerder eindigt. Geen fase telt meer dan drie keer zoveel gebruikers als de vorige. Deze getallen zijn onze vuistregels.',
    platforms:
      'Dit zijn al uw platforms. Met één platform tegelijk heeft de ondersteuning het makkelijker.',
    contactRate:
      'Niemand publiceert hier een cijfer voor. We vullen 20 in, één op de vijf gebruikers, zodat u iets hebt om mee te rekenen. Tel de hulpvragen in uw pilot en gebruik daarna uw eigen cijfer.',
    capacity:
      'We rekenen op twee extra gebruikers per dag voor elke medewerker van laag 1, op vijf dagen per week, of op minder als de servicetijden minder dagen tellen. Dat is onze vuistregel.',
    countDays:
      'Na een werkweek hebben de meeste gebruikers van een fase geprobeerd zich in te schrijven. Zit er minder dan twee weken tussen uw fasen, dan tellen we na drie werkdagen, zodat de cijfers er zijn voordat over de volgende fase wordt beslist.',
    countBy: 'Wie de tickets elke dag ziet, weet welke met de uitrol te maken hebben.',
    messages:
      'De planningshandleiding van Microsoft beschrijft vier berichten, met steeds een week ertussen. Het bericht dat u hopelijk nooit verstuurt, hebben we eraan toegevoegd.',
    checks:
      'Volgens Microsoft hoort in het inschrijfbericht te staan waar gebruikers hulp krijgen. De andere controles zijn ons voorstel.',
    criteria:
      'Deze cijfers haalt u uit de tickets, uit Intune of uit de lijst met getrainde medewerkers. De grenzen zijn onze vuistregels, en twee ervan groeien mee met de bezetting van laag 1. Stel ze na de pilot bij.',
    decides:
      'De beslissing ligt bij wie verantwoording aflegt aan de organisatie, nadat het supportteam is gehoord.',
    ownerDecides: 'In een klein team hoort de planeigenaar alles uit de eerste hand.',
    decideDays:
      'Met drie werkdagen is er tijd om het inschrijfbericht tegen te houden, en de cijfers zijn nog vers. Zit er minder dan twee weken tussen uw fasen, dan blijft er één werkdag over. Dat is onze vuistregel.',
    careDays:
      'Twee weken na de laatste start horen de vragen van de eerste dagen voorbij te zijn, en de nazorg hoort niet eerder te stoppen dan de uitrol. Die twee weken zijn onze vuistregel; of de nazorg echt stopt, hangt af van de criteria.',
    careTeam: 'Al uw lagen doen mee, en ook wie de uitrol leidt.',
    careExtra:
      'We stellen het overleg voor dat al in uw plan staat, en hulp dicht bij de gebruikers.',
    careAccepts: 'Wie de gebruikers daarna ondersteunt, weet het best of dat kan.',
    mayPause:
      'De een kan instellingen wijzigen, de ander kent het plan en een derde leidt de uitrol. Zo is er altijd iemand bereikbaar.',
    mayRollBack: 'Alleen deze laag heeft er de rechten voor.',
    rollBack:
      'Stop eerst wat zich uitbreidt en zoek daarna de oorzaak. Apparaten buiten gebruik stellen zit niet in ons voorstel, omdat gebruikers zich dan opnieuw moeten inschrijven.',
  },

  names: {
    pilot: 'Pilot',
    phase: (number) => `Fase ${number}`,
  },

  groups: {
    pilot: 'Supportmedewerkers en vrijwilligers van de ICT-afdeling',
    few: 'ICT en een paar vrijwilligers',
  },
};
