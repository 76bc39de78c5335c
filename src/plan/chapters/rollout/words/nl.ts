import type { RolloutWords } from './en';
import { pluralIn } from '../../../../i18n/forms/plural';
import type { Limits } from './limits';

const choose = pluralIn('nl');

const limits: Limits = {
  enrolled: (people) => [
    'Van elke 100 uitgenodigde gebruikers in de vorige fase hebben er zich minstens ',
    people,
    ' ingeschreven.',
  ],
  contacts: (people) => [
    'Van elke 100 ingeschreven gebruikers vroegen er de afgelopen week hoogstens ',
    people,
    ' om hulp.',
  ],
  firstLine: (people) => [
    'Van elke 100 gebruikers die om hulp vroegen, hielp laag 1 er minstens ',
    people,
    ' zelf, zonder te escaleren.',
  ],
  noArticle: (people, count) => [
    'De afgelopen week ',
    choose(count, 'meldde', 'meldden'),
    ' hoogstens ',
    people,
    ` ${choose(count, 'gebruiker', 'gebruikers')} een probleem waarvoor nog geen kennisartikel bestaat.`,
  ],
  waiting: (people, count) => [
    'Hoogstens ',
    people,
    ` ${choose(count, 'gebruiker wacht', 'gebruikers wachten')} langer dan afgesproken op een oplossing.`,
  ],
  stopped: (people, count) => [
    'Hoogstens ',
    people,
    ` ${choose(count, 'gebruiker kan', 'gebruikers kunnen')} na het inschrijven niet werken.`,
  ],
  untrained: (people, count) => [
    'Van de ingeroosterde supportmedewerkers ',
    choose(count, 'heeft', 'hebben'),
    ' er hoogstens ',
    people,
    ' de training nog niet gevolgd.',
  ],
};

export const words: RolloutWords = {
  title: {
    name: 'Uitrol',
    lead: 'Wie zich wanneer inschrijft, wat gebruikers te horen krijgen, hoeveel hulpvragen u verwacht en wie een fase mag stilleggen.',
  },

  groups: {
    phases: 'Fasen',
    load: 'Verwachte hulpvragen',
    messages: 'Berichten aan gebruikers',
    gate: 'Go of no-go',
    care: 'Nazorg (hypercare)',
    stop: 'Stilleggen en terugdraaien',
  },

  questions: {
    phases: {
      label: 'Fasen',
      help: 'Eerst de pilot, daarna één fase voor elke groep die zich tegelijk inschrijft.',
      why: 'De servicedesk kan pas een rooster maken als bekend is hoeveel gebruikers zich wanneer inschrijven.',
    },
    phase: {
      label: 'Fase',
      help: 'De naam die iedereen ervoor gebruikt.',
      example: 'Fase 2',
    },
    group: {
      label: 'Wie zich inschrijft',
      help: 'Afdelingen, vestigingen of vrijwilligers. Microsoft raadt directieleden en vips in de pilot af.',
      example: 'Verkoop en marketing',
    },
    phaseStart: {
      label: 'Begin',
      help: 'De eerste dag waarop deze groep zich inschrijft. Kies een dag waarop er hulp is, en de dag erna ook.',
    },
    phaseUsers: {
      label: 'Gebruikers',
      help: 'Hoeveel gebruikers zich inschrijven. Tel elke gebruiker maar in één fase mee.',
    },
    phasePlatforms: {
      label: 'Platforms',
      help: 'Eén platform tegelijk is voor de ondersteuning het overzichtelijkst.',
    },
    phasePlaces: { label: 'Locaties', help: 'Laat dit leeg als de fase voor alle locaties geldt.' },
    contactRate: {
      label: 'Hulpvragers per 100 gebruikers',
      help: 'Hoeveel van elke 100 gebruikers om hulp vragen in de week nadat ze zich hebben ingeschreven. Begin met een aanname en gebruik daarna het cijfer uit uw pilot.',
      why: 'Hieruit volgt hoeveel hulpvragen u in elke fase kunt verwachten. Niemand publiceert zo’n cijfer, dus uw pilot is de enige bron.',
    },
    capacity: {
      label: 'Extra gebruikers per week',
      help: 'Hoeveel gebruikers laag 1 per week kan helpen boven op het gewone werk.',
    },
    countDays: {
      label: 'Werkdagen tot de telling',
      help: 'Hoeveel werkdagen na het begin van een fase de hulpvragen worden geteld.',
    },
    countBy: {
      label: 'Telling door',
      help: 'Wie de tickets met de aanname vergelijkt en die bijstelt.',
    },
    messages: {
      label: 'Berichten',
      help: 'Wat gebruikers en supportmedewerkers rond elke fase te horen krijgen.',
      why: 'Een vraag die in een bericht al is beantwoord, hoeft niemand meer aan de servicedesk te stellen.',
    },
    message: { label: 'Bericht', help: 'Waar het bericht over gaat.' },
    sent: { label: 'Verzending', help: 'Gerekend vanaf het begin van elke fase.' },
    to: {
      label: 'Bestemd voor',
      help: 'Supportmedewerkers krijgen het bericht niet later dan de gebruikers.',
    },
    via: {
      label: 'Kanaal',
      help: 'Waar de ontvangers het lezen, ook als hun apparaat nog niet is ingeschreven.',
    },
    sender: { label: 'Afzender', help: 'Wie het bericht schrijft en verstuurt.' },
    checks: {
      label: 'Support controleert',
      help: 'Waar het supportteam op let voordat het bericht de deur uit gaat.',
    },
    criteria: {
      label: 'Criteria',
      help: 'Waaraan voldaan moet zijn voordat een fase begint en voordat de nazorg stopt.',
      why: 'Op de dag zelf wil iedereen doorgaan. Met een vooraf afgesproken getal is nee zeggen makkelijker.',
    },
    gate: { label: 'Beslissing', help: 'Voor welke beslissing dit criterium geldt.' },
    measure: { label: 'Criterium', help: 'Elk criterium telt een aantal personen.' },
    threshold: {
      label: 'Grens',
      help: 'Een aantal personen. Waar dat erbij staat, geldt het per 100.',
    },
    reporter: { label: 'Aangeleverd door', help: 'Wie het cijfer inbrengt bij de beslissing.' },
    decides: {
      label: 'Wie beslist',
      help: 'Wie go of no-go geeft, nadat het supportteam is gehoord.',
      why: 'Als niemand is aangewezen, begint een fase gewoon omdat de datum is bereikt.',
    },
    decideDays: {
      label: 'Werkdagen vóór het begin',
      help: 'Hoeveel werkdagen vóór het begin van elke fase de beslissing valt.',
    },
    careDays: {
      label: 'Werkdagen na laatste start',
      help: 'De nazorg begint op de eerste dag van de uitrol en duurt tot zo veel werkdagen na het begin van de laatste fase.',
    },
    careTeam: { label: 'Wie nazorg geeft', help: 'Wie in deze weken extra hulp geeft.' },
    careExtra: {
      label: 'Extra tijdens de nazorg',
      help: 'Wat de ondersteuning nu wel doet en daarna niet meer.',
    },
    careAccepts: {
      label: 'Overgenomen door',
      help: 'Wie vaststelt dat aan de criteria is voldaan en dat de gewone ondersteuning het overneemt.',
    },
    mayPause: {
      label: 'Wie mag stilleggen',
      help: 'Een van hen is genoeg, zonder eerst toestemming te vragen.',
      why: 'Wie ziet dat een fase misloopt, mag geen tijd verliezen met uitzoeken wie er mag ingrijpen.',
    },
    mayRollBack: {
      label: 'Wie terugdraait',
      help: 'Wie een fase, of een deel ervan, ongedaan mag maken.',
    },
    rollBack: {
      label: 'Wat terugdraaien inhoudt',
      help: 'Wat er precies ongedaan wordt gemaakt, zodat niemand dat in de haast hoeft te bedenken.',
    },
  },

  choices: {
    message: {
      kickoff: 'Wat er verandert en waarom',
      prepare: 'Hoe u zich voorbereidt',
      enrol: 'Nu inschrijven',
      remind: 'Herinnering',
      after: 'Na het inschrijven',
      pause: 'De uitrol ligt stil',
    },
    sent: {
      threeWeeks: 'Drie weken van tevoren',
      twoWeeks: 'Twee weken van tevoren',
      oneWeek: 'Een week van tevoren',
      dayBefore: 'De dag ervoor',
      sameDay: 'Op de eerste dag',
      weekAfter: 'Een week erna',
      atOnce: 'Zodra het gebeurt',
    },
    reader: {
      phase: 'gebruikers in de fase',
      all: 'alle gebruikers',
      managers: 'leidinggevenden',
      support: 'supportmedewerkers',
    },
    via: {
      email: 'e-mail',
      chat: 'chat',
      intranet: 'intranet',
      text: 'sms',
      managers: 'mondeling via leidinggevenden',
      notice: 'aankondiging op locatie',
    },
    messageCheck: {
      contact: 'contact en servicetijden',
      steps: 'stappen zoals in het artikel',
      dates: 'datums met genoeg bezetting',
      privacy: 'wat wij op privételefoons zien',
      questions: 'vragen uit de vorige fase',
      todo: 'wat gebruikers intussen kunnen doen',
    },
    gate: { go: 'Begin van een fase', exit: 'Einde van de nazorg' },
    gateMeasure: {
      enrolled: 'Ingeschrevenen per 100 uitgenodigden (minstens)',
      contacts: 'Hulpvragers per 100 ingeschrevenen in de afgelopen week (hoogstens)',
      firstLine: 'Door laag 1 zelf geholpen per 100 hulpvragers (minstens)',
      noArticle: 'Melders van een probleem zonder kennisartikel (hoogstens)',
      waiting: 'Gebruikers die langer wachten dan afgesproken (hoogstens)',
      stopped: 'Gebruikers die na het inschrijven niet kunnen werken (hoogstens)',
      untrained: 'Ingeroosterde medewerkers zonder training (hoogstens)',
    },
    careExtra: {
      bridge: 'Gezamenlijke call in de eerste fasen',
      daily: 'Elke dag een stand-up',
      onSite: 'Iemand op locatie als gebruikers zich inschrijven',
      shift: 'Meer bezetting in de eerste week van een fase',
      direct: 'Laag 1 kan laag 3 rechtstreeks bereiken',
    },
    rollBack: {
      close: 'Niemand in de fase kan zich nog inschrijven',
      unassign: 'De toewijzing van het verkeerde beleid of de verkeerde app wordt ingetrokken',
      workload: 'De co-beheerworkload gaat terug naar Configuration Manager',
      retire: 'Apparaten worden buiten gebruik gesteld, elk pas na akkoord',
      keep: 'Ingeschreven apparaten blijven ingeschreven tot de oorzaak bekend is',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    summary: {
      phases: ({ count, shown }) =>
        `Het inschrijven gebeurt in ${shown} ${choose(count, 'fase', 'fasen')}, de pilot meegerekend.`,
      largest: (phases, users) =>
        `Het inschrijven gebeurt in ${phases.shown} ${choose(phases.count, 'fase', 'fasen')}, de pilot meegerekend. De grootste fase telt ${users.shown} ${choose(users.count, 'gebruiker', 'gebruikers')}.`,
    },
    drawn: {
      timeline: 'Tijdlijn van de uitrol',
      when: 'Wanneer',
      what: 'Wat',
      between: (from, until) => `${from}\n${until}`.replace(/((?: \S+)*)\n(.*)\1$/, ' t/m $2$1'),
      training: ({ count, shown }) => `Training in ${shown} ${choose(count, 'sessie', 'sessies')}`,
      care: 'Nazorg',
      signed: 'Plan ondertekend',
      gate: 'Beslissing: go of no-go',
    },
    decision: 'Beslissing (go of no-go)',
    contacts: 'Verwachte hulpvragen, week 1',
    everyPhase: (platforms) => ['Elke fase heeft dezelfde platforms: ', platforms, '.'],
    assumed: (rate) => [
      'We gaan ervan uit dat van elke 100 gebruikers er ',
      rate,
      ' om hulp vragen in de week nadat ze zich hebben ingeschreven. Niemand publiceert zo’n cijfer, dus de verwachte hulpvragen blijven een aanname tot er in de pilot is geteld. Bij de berekening doen we alsof iedereen zich in de eerste week van de fase inschrijft.',
    ],
    capacity: (users, count) => [
      'Naast het gewone werk kan laag 1 per week ',
      users,
      ` extra ${choose(count, 'gebruiker', 'gebruikers')} helpen.`,
    ],
    counted: (party, days) => [
      party,
      `, ${days.shown} ${choose(days.count, 'werkdag', 'werkdagen')} na het begin van elke fase; het getelde cijfer komt dan in de plaats van de aanname`,
    ],
    decided: (party, days) => [
      party,
      `, ${days.shown} ${choose(days.count, 'werkdag', 'werkdagen')} vóór het begin van elke fase`,
    ],
    goWhen: 'Een fase begint als',
    exitWhen: 'De nazorg stopt als',
    careBetween: (from, until, days) =>
      `De nazorg loopt van ${from} tot en met ${until}, ${days.shown} ${choose(days.count, 'werkdag', 'werkdagen')} na het begin van de laatste fase.`,
    careAfter: (days) =>
      `De nazorg stopt ${days.shown} ${choose(days.count, 'werkdag', 'werkdagen')} na het begin van de laatste fase.`,
    careGoesOn: 'Zolang aan een van de criteria hieronder niet is voldaan, gaat de nazorg door.',
    limits,
    none: {
      enrolled: 'Voor het aantal inschrijvingen in de vorige fase geldt geen ondergrens.',
      contacts: 'Niemand heeft de afgelopen week om hulp gevraagd.',
      firstLine: 'Laag 1 mag alles escaleren.',
      noArticle: 'Voor elk probleem van de afgelopen week is er een kennisartikel.',
      waiting: 'Niemand wacht langer dan afgesproken op een oplossing.',
      stopped: 'Iedereen kan na het inschrijven werken.',
      untrained: 'Alle ingeroosterde supportmedewerkers hebben de training gevolgd.',
    },
    sameReporter: (party) => ['Al deze gegevens komen van ', party, '.'],
    sameSender: (party) => ['Alle berichten worden verstuurd door ', party, '.'],
  },
};
