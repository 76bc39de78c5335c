import type { TargetsWords } from './en';
import { pluralIn } from '../../../../i18n/forms/plural';

const choose = pluralIn('nl');

export const words: TargetsWords = {
  title: {
    name: 'Prioriteiten en streeftijden',
    lead: 'Welk ticket voorgaat, hoe snel u reageert en tot een oplossing komt, en wat er gebeurt als de tijd dringt.',
  },

  groups: {
    grid: 'Impact en urgentie',
    times: 'Streeftijden per prioriteit',
    changes: 'Een prioriteit wijzigen',
    missed: 'Als de tijd dringt',
    requests: 'Serviceaanvragen',
  },

  questions: {
    grid: {
      label: 'Prioriteitenmatrix',
      help: 'Eén rij per impact. In elke cel staat de prioriteit die bij die impact en urgentie hoort.',
      why: 'Als iedereen de prioriteit uit dezelfde matrix haalt, hoeft niemand er met een boze melder over te onderhandelen.',
    },
    impact: { label: 'Impact', help: 'Hoeveel gebruikers er last van hebben.' },
    stopped: { label: 'Werk ligt stil', help: 'De prioriteit als werken helemaal niet lukt.' },
    slowed: {
      label: 'Werk gaat moeizaam',
      help: 'De prioriteit als er wel gewerkt wordt, maar met moeite.',
    },
    waits: { label: 'Werk gaat door', help: 'De prioriteit als niemand wordt opgehouden.' },
    targets: {
      label: 'Streeftijden',
      help: 'Eén rij per prioriteit, met tijden in minuten. Prioriteit 1 is de hoogste.',
      why: 'Zonder streeftijden gaat degene voor die het laatst belde, en weten gebruikers niet waar ze aan toe zijn.',
    },
    priority: { label: 'Prioriteit', help: 'Voor welke prioriteit deze tijden gelden.' },
    respond: {
      label: 'Eerste reactie',
      help: 'Hoe snel een supportmedewerker met het ticket begint. Een automatisch antwoord telt niet mee.',
    },
    update: {
      label: 'Update elke',
      help: 'Hoe vaak de gebruiker bericht krijgt zolang het ticket openstaat.',
    },
    resolve: {
      label: 'Opgelost binnen',
      help: 'Hoe snel de gebruiker weer kan werken. Een tijdelijke oplossing telt mee.',
    },
    severity: {
      label: 'Ernst bij Microsoft',
      help: 'Het ernstniveau als het ticket een case bij Microsoft wordt. Met een Unified-contract is A kritiek en de rest niet-kritiek.',
    },
    clock: {
      label: 'Wanneer de klok loopt',
      help: 'Een klok die ’s nachts doorloopt, vraagt om iemand die ’s nachts werkt.',
    },
    pauses: {
      label: 'Klok staat stil als',
      help: 'Kiest u niets, dan loopt de klok door tot het probleem is opgelost.',
    },
    raises: {
      label: 'Wie mag verhogen',
      help: 'Wie een ticket voorrang mag geven zonder eerst te overleggen.',
      why: 'Als niemand weet wie beslist, krijgt de hardste roeper gelijk.',
    },
    lowers: {
      label: 'Wie mag verlagen',
      help: 'Wie een ticket mag laten wachten, nadat de gebruiker dat heeft gehoord.',
    },
    vip: {
      label: 'Vips',
      help: 'Of voor sommigen, zoals directieleden, iets anders geldt.',
    },
    vipList: {
      label: 'Waar de vip-lijst staat',
      help: 'Een plek die supportmedewerkers kunnen openen, zodat niemand hoeft te gokken.',
      example: 'Groep ‘Vip-gebruikers’ in het serviceportaal',
    },
    warned: {
      label: 'Wie wordt gewaarschuwd',
      help: 'Wie het hoort voordat een streeftijd wordt overschreden.',
      why: 'Aan een gemiste streeftijd is niets meer te doen. Na een tijdige waarschuwing kan iemand nog ingrijpen.',
    },
    warnAt: {
      label: 'Moment van waarschuwen',
      help: 'Stel dit in uw ticketsysteem in als melding.',
    },
    rescue: {
      label: 'Wat er dan gebeurt',
      help: 'Wat u doet als een streeftijd dreigt te worden overschreden.',
    },
    requests: {
      label: 'Serviceaanvragen',
      help: 'Wat gebruikers aanvragen in plaats van melden. Er is niets kapot, dus er hoort geen prioriteit bij.',
      why: 'Als aanvragen en storingen in één wachtrij staan, moet een aanvraag op elke storing wachten, of andersom.',
    },
    request: { label: 'Aanvraag', help: 'Waar de gebruiker om vraagt.' },
    ownRequest: {
      label: 'Aanvraag in eigen woorden',
      help: 'Zoals gebruikers het noemen.',
      example: 'Tweede beeldscherm voor een flexplek',
    },
    doneBy: { label: 'Uitgevoerd door', help: 'Wie de aanvraag afhandelt.' },
    within: {
      label: 'Klaar binnen',
      help: 'In werkdagen, gerekend vanaf de aanvraag of vanaf de goedkeuring.',
    },
  },

  choices: {
    priority: { p1: 'Prioriteit 1', p2: 'Prioriteit 2', p3: 'Prioriteit 3', p4: 'Prioriteit 4' },
    impact: {
      many: 'Een hele vestiging of afdeling, of een heel platform',
      several: 'Meerdere gebruikers',
      one: 'Eén gebruiker',
    },
    severity: { a: 'A (kritiek)', b: 'B (hoog)', c: 'C (niet-kritiek)' },
    clock: {
      support: 'Alleen binnen de servicetijden',
      p1Always: 'Dag en nacht bij prioriteit 1, verder binnen de servicetijden',
      p2Always: 'Dag en nacht bij prioriteit 1 en 2, verder binnen de servicetijden',
      serving:
        'Dag en nacht bij prioriteit 1, verder binnen de servicetijden van het team van laag 2 dat voor de regio van de gebruiker werkt',
      always: 'Dag en nacht bij elke prioriteit',
    },
    pause: {
      user: 'Het supportteam wacht op antwoord van de gebruiker',
      appointment: 'De gebruiker wil een latere afspraak',
      supplier: 'Microsoft of een andere leverancier werkt aan het probleem',
    },
    vip: {
      same: 'Dezelfde streeftijden als voor iedereen',
      contact: 'Dezelfde streeftijden, maar met een vast aanspreekpunt',
      raise: 'Eén prioriteit hoger dan in de matrix',
    },
    warnAt: {
      half: 'De helft van de tijd is voorbij',
      most: 'Driekwart van de tijd is voorbij',
      hour: 'Er is nog één uur over',
    },
    rescue: {
      nextTier: 'De volgende laag haakt meteen aan',
      people: 'Iemand legt ander werk opzij',
      user: 'De gebruiker hoort wanneer het wel klaar is en waarom het langer duurt',
      workaround: 'De gebruiker krijgt een reserveapparaat of een tijdelijke oplossing',
      manager: 'Bij prioriteit 1 wordt het IT-management ingelicht',
      trend: 'De reden komt op de lijst voor het trendoverleg',
    },
    request: {
      newDevice: 'Een apparaat klaarmaken voor een nieuwe collega',
      swap: 'Een kapot of verloren apparaat vervangen',
      app: 'Een app toevoegen aan de Bedrijfsportal',
      access: 'Iemand aan een groep toevoegen of een licentie geven',
      leaver: 'Het apparaat van een vertrekkende collega innemen',
      exception: 'Een uitzondering op het beleid maken',
      own: 'Iets anders',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    summary: {
      top: (respond, resolve) =>
        `Op een ticket met prioriteit 1 volgt binnen ${respond} een eerste reactie; binnen ${resolve} moet het zijn opgelost.`,
    },
    gridNote:
      'Zoek de rij met het aantal getroffen gebruikers en daarna de kolom met de urgentie. In de cel staat de prioriteit; 1 is de hoogste.',
    supportHours: (chapter) =>
      `De servicetijden staan onder ‘${chapter}’. Loopt de klok alleen binnen die tijden, dan kan een streeftijd van acht uur pas op de volgende werkdag verstrijken.`,
    teamHours: (chapter) =>
      `De servicetijden van elk team en de regio’s waarvoor het werkt, staan onder ‘${chapter}’. Loopt de klok alleen binnen die tijden, dan kan een streeftijd van acht uur pas op de volgende werkdag verstrijken.`,
    tierHours:
      'De servicetijden zijn die van laag 1. Loopt de klok alleen binnen die tijden, dan kan een streeftijd van acht uur pas op de volgende werkdag verstrijken.',
    workdays: ({ count, shown }) => `${shown} ${choose(count, 'werkdag', 'werkdagen')}`,
  },
};
