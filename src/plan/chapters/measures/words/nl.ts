import type { MeasuresWords } from './en';

export const words: MeasuresWords = {
  title: {
    name: 'Meten en bijsturen',
    lead: 'Een paar cijfers die laten zien hoe de ondersteuning loopt, en wat u op basis daarvan beslist.',
  },

  groups: {
    measures: 'Wat er wordt gemeten',
    baseline: 'Cijfers uit de pilot',
    reading: 'Cijfers bespreken',
    missed: 'Als een streefwaarde niet wordt gehaald',
    after: 'Na de uitrol',
  },

  questions: {
    measures: {
      label: 'Indicatoren',
      help: 'Alleen cijfers waarmee u iets beslist. Vier tot zes zijn meestal genoeg.',
      why: 'Een cijfer waarmee niemand iets beslist, kost elke week tijd en wordt na een maand niet meer gelezen.',
    },
    measure: {
      label: 'Indicator',
      help: 'In het plan staat bij elke indicator uit deze lijst hoe u die berekent.',
    },
    ownMeasure: {
      label: 'Naam van de indicator',
      help: 'Een paar woorden, zoals boven een grafiek.',
      example: 'Melders die ophangen',
    },
    ownCount: {
      label: 'Berekening',
      help: 'Wat u telt, en van welk totaal u het percentage neemt.',
      example:
        'Gesprekken die eindigen voordat iemand opneemt, als percentage van alle gesprekken.',
    },
    share: {
      label: 'Streefwaarde',
      help: 'De waarde die u wilt halen. Pas die aan zodra u de cijfers uit de pilot kent.',
    },
    source: { label: 'Bron', help: 'Waar het cijfer te vinden is.' },
    report: {
      label: 'Rapport of overzicht',
      help: 'Hoe het in dat systeem heet, zodat iedereen naar hetzelfde kijkt.',
      example: 'Dashboard ‘Uitrol Intune’',
    },
    every: { label: 'Hoe vaak', help: 'Hoe vaak iemand het cijfer opzoekt.' },
    by: { label: 'Aangeleverd door', help: 'Wie het cijfer opzoekt en doorgeeft.' },
    usedFor: {
      label: 'Gebruikt voor',
      help: 'De beslissingen die van dit cijfer afhangen.',
      why: 'Als u geen beslissing kunt noemen, hebt u de indicator niet nodig.',
    },
    baseline: {
      label: 'Streefwaarden uiterlijk bevestigd op',
      help: 'De dag waarop u de streefwaarden uiterlijk met de pilot vergelijkt en bijstelt.',
      why: 'Over de ondersteuning van een Intune-uitrol publiceert niemand cijfers. Uw pilot is dus de beste bron.',
    },
    baselineBy: {
      label: 'Vergeleken met de pilot door',
      help: 'Wie de streefwaarden naast de cijfers van de pilot legt.',
    },
    readEvery: {
      label: 'Bespreking van de cijfers',
      help: 'Hoe vaak u de cijfers bespreekt, bijvoorbeeld in het trendoverleg.',
    },
    readBy: {
      label: 'Besproken door',
      help: 'Iedereen die met deze cijfers iets beslist.',
    },
    readPlace: {
      label: 'Waar de cijfers staan',
      help: 'Een plek waar alle betrokkenen bij kunnen.',
      example: 'Teams, kanaal ‘Uitrol Intune’, tabblad ‘Cijfers’',
    },
    missed: {
      label: 'Wat er dan gebeurt',
      help: 'Spreek dit af vóór de eerste slechte week.',
      why: 'In een slechte week heeft niemand tijd om te bespreken wat een gemiste streefwaarde betekent.',
    },
    ownMissed: {
      label: 'Andere afspraken',
      help: 'Alles wat niet in de lijst staat.',
      example: 'Na twee slechte weken op rij gaat de servicedesk een uur eerder open.',
    },
    missedBy: {
      label: 'Wie beslist',
      help: 'Wie bepaalt welke van deze stappen u neemt.',
    },
    normalFrom: {
      label: 'Gewone rapportage vanaf',
      help: 'Vanaf deze dag staan de cijfers in de rapportages die u toch al maakt.',
    },
    normalBy: {
      label: 'Overgenomen door',
      help: 'Wie daarna over de cijfers gaat en bepaalt welke indicatoren u blijft volgen.',
    },
  },

  choices: {
    measure: {
      contacts: 'Gebruikers die hulp nodig hebben',
      firstTry: 'Inschrijvingen die in één keer lukken',
      tierOne: 'Tickets opgelost door laag 1',
      onArticle: 'Tickets waarvoor een artikel bestaat',
      handovers: 'Volledige overdrachten',
      overdue: 'Oude tickets',
      inTime: 'Op tijd opgeloste tickets',
      reopened: 'Heropende tickets',
      satisfied: 'Tevreden gebruikers',
      compliant: 'Apparaten die aan het beleid voldoen',
      trained: 'Getrainde supportmedewerkers',
      own: 'Andere indicator',
    },
    measureSource: {
      tickets: 'Ticketsysteem',
      intune: 'Intune-beheercentrum',
      survey: 'Enquête onder gebruikers',
      training: 'Trainingsadministratie',
      count: 'Handmatige telling',
    },
    measureUse: {
      bridgeExit: 'einde van de gezamenlijke call',
      goNoGo: 'go of no-go voor een fase',
      earlyLife: 'einde van de nazorg (hypercare)',
      review: 'trendoverleg',
      training: 'extra training',
      staffing: 'bezetting',
      contract: 'serviceoverleg met een leverancier',
    },
    missedStep: {
      findCause: 'In het trendoverleg wordt de oorzaak gezocht.',
      article: 'Het artikel over het meest gemelde probleem wordt geschreven of verbeterd.',
      message: 'Het bericht aan gebruikers wordt vóór de volgende fase aangepast.',
      retrain: 'De betrokken teams krijgen extra training.',
      staff: 'Meer medewerkers nemen tickets aan tot de streefwaarde weer wordt gehaald.',
      hold: 'De volgende fase wacht.',
      recheck: 'Een streefwaarde die niet klopte, wordt met een toelichting aangepast.',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    atLeast: (value) => ['Minimaal ', value],
    atMost: (value) => ['Maximaal ', value],
    counting: 'Zo worden de indicatoren berekend',
    counted: {
      contacts:
        'Gebruikers die binnen zeven dagen na het inschrijven van een apparaat om hulp vragen, als percentage van alle gebruikers die een apparaat hebben ingeschreven. Elke gebruiker telt één keer mee.',
      firstTry:
        'Apparaten waarvan het inschrijven bij de eerste poging lukt, als percentage van alle apparaten die gebruikers proberen in te schrijven.',
      tierOne:
        'Gesloten tickets die laag 1 niet heeft geëscaleerd, als percentage van alle gesloten tickets over de uitrol.',
      onArticle:
        'Nieuwe tickets over een probleem waarvoor al een kennisartikel bestaat, als percentage van alle nieuwe tickets over de uitrol.',
      handovers:
        'Geëscaleerde tickets waarmee de volgende laag aan de slag kon zonder iets na te vragen, als percentage van alle geëscaleerde tickets.',
      overdue:
        'Openstaande tickets die meer dan vijf werkdagen geleden zijn binnengekomen, als percentage van alle openstaande tickets over de uitrol.',
      inTime:
        'Tickets die binnen de afgesproken tijd zijn opgelost, als percentage van alle gesloten tickets over de uitrol.',
      reopened:
        'Tickets die binnen zeven dagen na het sluiten opnieuw zijn geopend, als percentage van alle gesloten tickets over de uitrol.',
      satisfied:
        'Gebruikers die in de enquête na een ticket een van de twee hoogste scores geven, als percentage van iedereen die de enquête invult.',
      compliant:
        'Apparaten die volgens Intune aan het nalevingsbeleid voldoen, als percentage van alle ingeschreven apparaten.',
      trained:
        'Supportmedewerkers die de praktijkoefeningen hebben afgerond, als percentage van iedereen die tickets aanneemt.',
    },
    baselineNote:
      'Tot de pilot echte cijfers oplevert, zijn alle streefwaarden aannames. Wat daarna verandert, komt in de volgende versie van dit plan.',
    sameBy: (party) => ['Alle cijfers worden aangeleverd door ', party, '.'],
    sameEvery: (rhythm) => ['Alle cijfers verschijnen ', rhythm, '.'],
  },
};
