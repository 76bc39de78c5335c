import type { TeamsWords } from './en';
import { pluralIn } from '../../../../i18n/forms/plural';

const choose = pluralIn('nl');

export const words: TeamsWords = {
  title: {
    name: 'Teams en lagen',
    lead: 'Wie in welke laag werkt en welke taken elke laag heeft.',
  },

  groups: { tiers: 'Lagen', activities: 'Wie doet wat', registers: 'Mensen en teams' },

  questions: {
    tiers: {
      label: 'Lagen',
      help: 'Eén item per team. In één laag kunnen meerdere teams zitten.',
      why: 'De meeste plannen noemen de lagen en laten het daarbij. Meldingen worden dan heen en weer geschoven, omdat twee teams denken dat de ander erover gaat.',
    },
    level: { label: 'Laag', help: '0 is selfservice, 4 is Microsoft of een andere leverancier.' },
    team: {
      label: 'Team',
      help: 'De naam die mensen ervoor gebruiken.',
      example: 'Werkplekbeheer, niet L2',
    },
    serves: {
      label: 'Werkt voor',
      help: 'Regio’s waarvan dit team de gebruikers helpt. Laat dit leeg als het team iedereen helpt.',
    },
    people: {
      label: 'Aantal mensen',
      help: 'Hoeveel mensen op een gewone dag meldingen kunnen oppakken.',
    },
    coverage: {
      label: 'Servicetijden',
      help: 'Wanneer meldingen worden opgepakt, niet wanneer de mail wordt gelezen.',
    },
    days: { label: 'Dagen', help: 'Dagen waarop het team werkt.' },
    from: { label: 'Van', help: 'In de tijdzone van het team.' },
    until: { label: 'Tot', help: 'In de tijdzone van het team.' },
    zone: { label: 'Tijdzone', help: 'De tijden hierboven gelden in deze tijdzone.' },
    tierLanguages: { label: 'Talen', help: 'Talen waarin het team werkt.' },
    channels: { label: 'Bereikbaar via', help: 'Hoe een melding bij dit team terechtkomt.' },
    contact: {
      label: 'Contact voor de laag eronder',
      help: 'Een nummer of kanaal dat gebruikers niet krijgen.',
      example: 'Toestel 4411',
    },
    responsibilities: {
      label: 'Taken',
      help: 'Kies wat deze laag zelf doet. Wat overblijft, ziet u bij de controle.',
      why: 'Deze vraag slaan de meeste plannen over. Een taak die nergens is belegd, wordt door niemand gedaan of door iedereen.',
    },
    ownResponsibilities: {
      label: 'Andere taken',
      help: 'Alles wat niet in de lijst staat.',
      example: 'Reserveapparaten beheren',
    },
    triggers: {
      label: 'Redenen om te escaleren',
      help: 'Een tijd of een feit, zodat niemand hoeft te gokken.',
      why: 'Ondersteuners houden meldingen te lang vast als doorgeven voelt als falen.',
    },
    timeLimit: {
      label: 'Tijdslimiet tot escalatie',
      help: 'Is er na deze tijd geen oplossing, dan gaat de melding verder. 30 minuten voor laag 1 is ons voorstel, geen regel.',
    },
    ownTrigger: {
      label: 'Andere redenen om te escaleren',
      help: 'Alles wat niet in de lijst staat.',
      example: 'Een directielid heeft er last van',
    },
    escalatesTo: { label: 'Escaleert naar', help: 'De eerstvolgende hogere laag.' },
    activities: {
      label: 'Activiteiten',
      help: 'Per activiteit: wie het doet, wie op het resultaat aanspreekbaar is, wie vooraf advies geeft en wie achteraf bericht krijgt.',
      why: 'Precies één partij is eindverantwoordelijk. Zijn het er twee, dan beslist niemand.',
    },
    activity: { label: 'Activiteit', help: 'Wat iemand moet doen.' },
    ownActivity: {
      label: 'Naam van de activiteit',
      help: 'Een paar woorden, met een werkwoord.',
      example: 'Uitzonderingen goedkeuren',
    },
    responsible: { label: 'Uitvoerend', help: 'Doet het werk.' },
    accountable: {
      label: 'Eindverantwoordelijk',
      help: 'Is aanspreekbaar op het resultaat. Precies één.',
    },
    consulted: { label: 'Geraadpleegd', help: 'Wordt vooraf om advies gevraagd.' },
    informed: { label: 'Geïnformeerd', help: 'Wordt op de hoogte gehouden.' },
    directory: {
      label: 'Mensen in het plan',
      help: 'Iedereen die in het plan wordt genoemd. Een naam die u ergens anders typt, komt hier vanzelf bij; rol, bereikbaarheid en vervanger vult u één keer in.',
      why: 'Verandert er een naam, dan past u die alleen hier aan. Het hele plan klopt dan weer.',
    },
    person: { label: 'Naam', help: 'Zoals collega’s iemand opzoeken.', example: 'A. Jansen' },
    personRole: {
      label: 'Rol',
      help: 'Waarvoor het plan op deze persoon rekent.',
      example: 'Servicemanager',
    },
    reach: {
      label: 'Bereikbaar via',
      help: 'Een nummer of kanaal dat werkt als het erop aankomt.',
      example: 'Toestel 4411, of Teams',
    },
    standIn: { label: 'Vervanger', help: 'Wie het bij afwezigheid overneemt.' },
    units: {
      label: 'Teams achter de lagen',
      help: 'Een team dat u bij een laag invult, komt hier vanzelf bij.',
    },
    unit: {
      label: 'Naam van het team',
      help: 'De naam die mensen ervoor gebruiken.',
      example: 'Werkplekbeheer',
    },
    unitLead: { label: 'Teamleider', help: 'Wie het team aanstuurt.' },
  },

  sections: {
    selfService: 'Selfservice',
    firstContact: 'Eerste contact',
    repair: 'Herstel',
    engineering: 'Beheer en besluiten',
    supplier: 'Leveranciers',
  },

  choices: {
    coverage: {
      always: '24 uur per dag, elke dag',
      workdays: 'Maandag t/m vrijdag',
      ownDays: 'Andere dagen',
      onCall: 'Piket',
    },
    responsibility: {
      selfEnrol: 'Het inschrijven stap voor stap uitleggen in artikelen',
      selfFind: 'Veelgestelde vragen beantwoorden',
      selfRecover: 'Gebruikers zelf hun herstelsleutel en toegangscode laten regelen',
      firstContact: 'Elke nieuwe melding aannemen',
      ownContact: 'Contact met de gebruiker houden tot de melding is gesloten',
      verifyIdentity: 'Identiteit van de melder controleren',
      recordCase: 'Melding vastleggen met de afgesproken gegevens',
      checkHealth: 'Eerst de servicestatus controleren',
      checkLicence: 'Licentie en apparaatlimiet controleren',
      guideEnrolment: 'Gebruikers begeleiden bij de inschrijving',
      solveKnown: 'Bekende problemen oplossen met het runbook',
      remoteTasks:
        'Eenvoudige acties op afstand uitvoeren, zoals synchroniseren en opnieuw opstarten',
      readLogs: 'Logboeken van apparaten en apps lezen',
      compareAssignments: 'Groepen en toewijzingen vergelijken',
      reEnrol: 'Apparaten opnieuw inschrijven',
      cleanUp: 'Verouderde apparaatrecords verwijderen',
      remoteHelp: 'Scherm overnemen met Remote Help',
      writeArticles: 'Kennisartikelen schrijven',
      coachFirstLine: 'Laag 1 coachen',
      watchTrends: 'Trends in de meldingen signaleren',
      rootCause: 'Hoofdoorzaak achterhalen',
      changePolicies: 'Beleid en profielen wijzigen',
      manageApps: 'App-pakketten maken en toewijzen',
      renewTokens: 'Apple-certificaten en -tokens vernieuwen',
      tenantSettings: 'Tenantinstellingen wijzigen',
      openVendorCases: 'Cases bij Microsoft openen',
      trainSupport: 'Andere lagen trainen',
      decideWipe: 'Wissen van apparaten goedkeuren',
      serviceFaults: 'Storingen in de dienst verhelpen',
      productFaults: 'Fouten in het product herstellen',
    },
    trigger: {
      timeLimit: 'De tijdslimiet is verstreken',
      noKnownFix: 'Er is geen artikel over dit probleem',
      severalUsers: 'Meerdere gebruikers melden hetzelfde',
      needsLogs: 'Er moeten logboeken of toewijzingen worden bekeken',
      needsRights: 'Er zijn rechten nodig die deze laag niet heeft',
      needsPolicyChange: 'Er is een beleids- of profielwijziging nodig',
      tokenOrCertificate: 'Het gaat om een certificaat of token',
      dataAtRisk: 'Gegevens lopen mogelijk gevaar',
      serviceFault: 'De oorzaak lijkt bij de dienst zelf te liggen',
      causeNotFound: 'De hoofdoorzaak is niet te achterhalen',
    },
    activity: {
      answerUsers: 'Gebruikers te woord staan',
      solveKnown: 'Bekende problemen oplossen',
      investigate: 'Onbekende problemen onderzoeken',
      changeSettings: 'Beleid en instellingen wijzigen',
      renewTokens: 'Certificaten en tokens vernieuwen',
      vendorCases: 'Cases bij Microsoft beheren',
      majorIncidents: 'Major incidents coördineren',
      knowledge: 'Kennisartikelen schrijven en controleren',
      training: 'Ondersteuners trainen',
      messages: 'Berichten aan gebruikers versturen',
      reporting: 'Cijfers over de ondersteuning rapporteren',
      own: 'Iets anders',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    summary: {
      tiers: (tiers) => `De ondersteuning ligt bij ${tiers.toLowerCase()}.`,
      people: ({ count, shown }) =>
        `In de ondersteuning ${choose(count, `werkt ${shown} persoon`, `werken ${shown} mensen`)}.`,
      languages: (languages) => `Gebruikers krijgen hulp in het ${languages}.`,
    },
    hours: (days, from, until, zone) => [days, ', ', from, '–', until, ' (', zone, ')'],
    tierHeading: (tier, team) => [tier, ': ', team],
    raciNote:
      'Uitvoerend: doet het werk. Eindverantwoordelijk: is aanspreekbaar op het resultaat; per activiteit is er precies één. Geraadpleegd: wordt vooraf om advies gevraagd. Geïnformeerd: wordt op de hoogte gehouden.',
  },

  /** What the check finds, and why it matters. */
  findings: {
    noFirstLine: {
      title: 'Er is geen laag voor het eerste contact.',
      reason:
        'Gebruikers hebben één plek nodig om een probleem te melden. Voeg laag 1 toe, ook als die uit één persoon bestaat.',
    },
    unknownEscalation: {
      title: (from, to) => `${from} escaleert naar een laag die niet in het plan staat: ${to}.`,
      reason: 'Meldingen zouden bij niemand terechtkomen. Voeg de laag toe of kies een andere.',
    },
    sameOrLower: {
      title: (tier) => `${tier} escaleert niet naar een hogere laag.`,
      reason: 'Een melding die opzij of naar beneden gaat, komt onopgelost terug.',
    },
    nobodyDoes: {
      title: (responsibilities) => `Bij geen enkele laag belegd: ${responsibilities}.`,
      reason: 'Twee teams denken dan van elkaar dat de ander het doet.',
    },
  },
};
