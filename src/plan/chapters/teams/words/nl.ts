import type { TeamsWords } from './en';
import { pluralIn } from '../../../../i18n/forms/plural';
import { dutchZone } from '../../../words/dutchZone';

const choose = pluralIn('nl');

/** "za, zo" in a sentence: "za en zo". */
const withAnd = (list: string) => list.replace(/, (?=[^,]*$)/u, ' en ');

export const words: TeamsWords = {
  title: {
    name: 'Teams en lagen',
    lead: 'Wie in welke laag werkt en waarvoor elke laag verantwoordelijk is.',
  },

  groups: { tiers: 'Lagen', activities: 'Wie doet wat (RACI)', registers: 'Personen en teams' },

  questions: {
    tiers: {
      label: 'Lagen',
      help: 'Eén item per team. In één laag kunnen meerdere teams zitten.',
      why: 'De meeste plannen noemen de lagen en laten het daarbij. Tickets worden dan heen en weer geschoven, omdat elk team denkt dat het andere erover gaat.',
    },
    level: {
      label: 'Laag',
      help: '0 is selfservice, 1 is de eerste lijn, 4 is Microsoft of een andere leverancier.',
    },
    team: {
      label: 'Team',
      help: 'De gangbare naam.',
      example: 'Werkplekbeheer, niet L2',
    },
    serves: {
      label: 'Werkt voor',
      help: 'De regio’s waarvoor dit team werkt. Laat dit leeg als het team iedereen helpt.',
    },
    people: {
      label: 'Aantal medewerkers',
      help: 'Hoeveel medewerkers op een gewone dag tickets oppakken.',
    },
    coverage: {
      label: 'Servicetijden',
      help: 'Wanneer iemand tickets oppakt; alleen mail lezen telt niet mee.',
    },
    days: { label: 'Dagen', help: 'Dagen waarop het team werkt.' },
    from: { label: 'Van', help: 'In de tijdzone van het team.' },
    until: { label: 'Tot', help: 'In de tijdzone van het team.' },
    zone: { label: 'Tijdzone', help: 'De tijden hierboven gelden in deze tijdzone.' },
    tierLanguages: { label: 'Talen', help: 'Talen waarin het team werkt.' },
    channels: { label: 'Bereikbaar via', help: 'Hoe een melding of ticket hier binnenkomt.' },
    contact: {
      label: 'Contact voor de laag eronder',
      help: 'Een nummer of kanaal dat gebruikers niet krijgen.',
      example: 'Toestel 4411',
    },
    responsibilities: {
      label: 'Taken',
      help: 'Kies wat deze laag zelf doet. Wat overblijft, ziet u bij de controle.',
      why: 'De meeste plannen slaan dit over, maar wat nergens is belegd, blijft liggen of wordt dubbel gedaan.',
    },
    ownResponsibilities: {
      label: 'Andere taken',
      help: 'Alles wat niet in de lijst staat.',
      example: 'Reserveapparaten beheren',
    },
    triggers: {
      label: 'Redenen om te escaleren',
      help: 'Wanneer het team een ticket doorzet, zodat niemand hoeft te gokken.',
      why: 'Zonder afspraak houden supportmedewerkers een ticket te lang vast, omdat doorzetten als falen voelt.',
    },
    timeLimit: {
      label: 'Tijdslimiet tot escalatie',
      help: 'Is er na deze tijd geen oplossing, dan zet het team het ticket door. 30 minuten voor laag 1 is ons voorstel, geen regel.',
    },
    ownTrigger: {
      label: 'Andere redenen om te escaleren',
      help: 'Alles wat niet in de lijst staat.',
      example: 'Een directielid heeft er last van',
    },
    escalatesTo: { label: 'Escaleert naar', help: 'De eerstvolgende hogere laag.' },
    activities: {
      label: 'Activiteiten',
      help: 'Per activiteit: wie het werk doet (R), wie op het resultaat aanspreekbaar is (A), wie vooraf advies geeft (C) en wie op de hoogte wordt gehouden (I).',
      why: 'Precies één partij is eindverantwoordelijk, want als het er twee zijn, beslist niemand.',
    },
    activity: { label: 'Activiteit', help: 'Wat er gedaan moet worden.' },
    ownActivity: {
      label: 'Naam van de activiteit',
      help: 'Een paar woorden, met een werkwoord.',
      example: 'Uitzonderingen goedkeuren',
    },
    responsible: { label: 'Uitvoerend (R)', help: 'Wie het werk doet.' },
    accountable: {
      label: 'Eindverantwoordelijk (A)',
      help: 'Precies één partij, die aanspreekbaar is op het resultaat.',
    },
    consulted: { label: 'Geraadpleegd (C)', help: 'Wie vooraf om advies wordt gevraagd.' },
    informed: { label: 'Geïnformeerd (I)', help: 'Wie op de hoogte wordt gehouden.' },
    workloads: {
      label: 'Workloads in co-beheer',
      help: 'Welke instellingen op uw pc’s nu uit Intune komen en welke uit Configuration Manager.',
      why: 'Bij een ticket over een pc is de eerste vraag uit welk systeem de instelling komt. Laag 1 kan dat niet raden, en het antwoord verandert zodra u een workload naar Intune overzet.',
    },
    workload: {
      label: 'Workload',
      help: 'Een groep instellingen die u apart naar Intune kunt overzetten.',
    },
    managedBy: { label: 'Beheerd door', help: 'Het systeem waar de instellingen nu uit komen.' },
    moves: {
      label: 'Geplande overstap',
      help: 'De dag waarop Intune de workload voor alle pc’s overneemt. Laat dit leeg als dat al is gebeurd of nog niet is gepland.',
    },
    directory: {
      label: 'Personen in het plan',
      help: 'Iedereen die in het plan wordt genoemd. Een naam die u ergens anders typt, komt hier vanzelf bij; rol, bereikbaarheid en vervanger vult u één keer in.',
      why: 'Een naam die verandert, past u alleen hier aan, want het hele plan neemt de nieuwe naam over.',
    },
    person: { label: 'Naam', help: 'Zoals in het adresboek.', example: 'A. Jansen' },
    personRole: {
      label: 'Rol',
      help: 'Wat deze persoon volgens het plan doet.',
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
      help: 'De gangbare naam.',
      example: 'Werkplekbeheer',
    },
    unitLead: { label: 'Teamleider', help: 'Wie het team aanstuurt.' },
  },

  sections: {
    selfService: 'Selfservice',
    firstContact: 'Eerste contact',
    repair: 'Onderzoek en herstel',
    engineering: 'Beheer en besluiten',
    supplier: 'Leveranciers',
  },

  choices: {
    coverage: {
      always: '24/7',
      workdays: 'ma t/m vr',
      ownDays: 'Andere dagen',
      onCall: 'Piket',
    },
    responsibility: {
      selfEnrol: 'Het inschrijven stap voor stap uitleggen in artikelen',
      selfFind: 'Veelgestelde vragen beantwoorden',
      selfRecover: 'Herstelsleutel en toegangscode via selfservice aanbieden',
      firstContact: 'Elke nieuwe melding aannemen',
      ownContact: 'Contact met de gebruiker houden tot het ticket is gesloten',
      verifyIdentity: 'Identiteit van de melder controleren',
      recordCase: 'De afgesproken gegevens in het ticket vastleggen',
      checkHealth: 'Eerst de servicestatus controleren',
      checkLicence: 'Licentie en apparaatlimiet controleren',
      guideEnrolment: 'Gebruikers begeleiden bij de inschrijving',
      solveKnown: 'Bekende problemen oplossen met artikelen',
      remoteTasks:
        'Eenvoudige acties op afstand uitvoeren, zoals synchroniseren en opnieuw opstarten',
      readLogs: 'Logboeken van apparaten en apps lezen',
      compareAssignments: 'Groepen en toewijzingen vergelijken',
      reEnrol: 'Apparaten opnieuw inschrijven',
      cleanUp: 'Verouderde apparaatrecords verwijderen',
      remoteHelp: 'Scherm overnemen met Remote Help (Externe hulp)',
      writeArticles: 'Kennisartikelen schrijven',
      coachFirstLine: 'Laag 1 coachen',
      watchTrends: 'Trends in de tickets signaleren',
      rootCause: 'Onderliggende oorzaak (root cause) achterhalen',
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
      causeNotFound: 'De onderliggende oorzaak is niet te achterhalen',
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
      training: 'Supportmedewerkers trainen',
      messages: 'Berichten aan gebruikers versturen',
      reporting: 'Cijfers over de ondersteuning rapporteren',
      own: 'Iets anders',
    },
    workload: {
      compliance: 'Nalevingsbeleid',
      resources: 'Toegang tot resources (wifi, VPN, e-mail, certificaten)',
      updates: 'Windows Update-beleid',
      protection: 'Endpointbeveiliging',
      configuration: 'Apparaatconfiguratie',
      office: 'Office Klik-en-Klaar-apps',
      apps: 'Client-apps',
    },
    manager: {
      configMgr: 'Configuration Manager',
      pilot: 'Intune (pilot)',
      intune: 'Intune',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    summary: {
      team: (name, hours) => (name.endsWith(')') ? `${name}, ${hours}` : `${name} (${hours})`),
      tier: {
        tier0: (teams) => `Met laag 0 kunnen gebruikers eerst zichzelf helpen: ${teams}.`,
        tier1: (teams) => `Wie hulp nodig heeft, komt bij laag 1, de eerste lijn: ${teams}.`,
        tier2: (teams) => `Wat de eerste lijn niet oplost, gaat naar laag 2: ${teams}.`,
        tier3: (teams) =>
          `Laag 3 zoekt de onderliggende oorzaak en wijzigt instellingen: ${teams}.`,
        tier4: (teams) => `Laag 4 is er voor fouten in het product of de dienst: ${teams}.`,
      },
      inZone: (hours, zone) => `${hours}, ${zone}`,
      between: ({ from, until }) => `van ${from} tot ${until} uur`,
      weekday: (name) => name,
      when: (times, days) =>
        [times, days && `op ${days}`].filter((part) => part !== '').join(' en '),
      noFirstContact: (when) => `De eerste lijn is gesloten ${when}.`,
      nobodyBehind: (tiers, when) => `In ${tiers.toLowerCase()} werkt niemand ${when}.`,
      onCall: (teams) => `Piketdienst op die tijden: ${teams}.`,
      place: (place, times) =>
        `Voor gebruikers in ${place} is de eerste lijn op werkdagen gesloten ${times} plaatselijke tijd.`,
      people: ({ count, shown }) =>
        `Op een gewone dag ${choose(count, 'is', 'zijn')} ${shown} ${choose(count, 'medewerker', 'medewerkers')} beschikbaar om tickets te behandelen.`,
      languages: (languages) => `Gebruikers krijgen hulp in het ${languages}.`,
    },
    hours: (days, from, until, zone) => [
      days,
      ', ',
      from,
      '–',
      until,
      ' uur',
      ...(zone === undefined ? [] : [' (', zone, ')']),
    ],
    tierHeading: (tier, team) => [tier, ': ', team],
    allSpeak: (languages) => ['Elk team helpt in deze talen: ', languages, '.'],
    raciNote:
      'Uitvoerend (R): doet het werk. Eindverantwoordelijk (A): is aanspreekbaar op het resultaat; per activiteit is er precies één. Geraadpleegd (C): wordt vooraf om advies gevraagd. Geïnformeerd (I): wordt op de hoogte gehouden.',
    workloadsNote:
      'Ga bij een ticket over een pc eerst na uit welk systeem de instelling komt. Dat staat per workload in de tabel.',
    looksIn: 'Kijk in',
    looks: {
      configMgr: 'De Configuration Manager-console, daarna de clientlogboeken op de pc',
      pilot: 'Intune voor pc’s in de pilot, anders Configuration Manager',
      intune: 'Het Intune-beheercentrum',
    },
    allManaged: {
      configMgr:
        'Al deze workloads worden beheerd met Configuration Manager. Kijk bij een ticket over een pc eerst in de console en daarna in de clientlogboeken op de pc.',
      pilot:
        'Voor al deze workloads loopt een pilot met Intune. Kijk bij een ticket over een pc uit de pilot in Intune, en bij een andere pc in Configuration Manager.',
      intune:
        'Al deze workloads worden beheerd met Intune. Kijk bij een ticket over een pc in het Intune-beheercentrum.',
    },
    allMove: (day) => ['De overstap staat voor al deze workloads gepland op ', day, '.'],
    drawn: {
      ladder: 'Lagen en escalatie',
      people: ({ count, shown }) => `${shown} ${choose(count, 'medewerker', 'medewerkers')}`,
      escalates: (tier, limit) =>
        limit === null
          ? `Escaleert naar ${tier.toLowerCase()}`
          : `Escaleert na ${limit} naar ${tier.toLowerCase()}`,
      coverage: 'Bezetting over het etmaal',
      legend: { shift: 'Aanwezig' },
      nobody: 'Niemand aanwezig',
      onlyOnCall: 'Alleen piket',
      allDay: '24 uur',
      throughout: 'de hele dag',
      span: (from, until) => `${from}–${until} uur`,
      on: (days, hours) => `${withAnd(days)} ${withAnd(hours)}`,
      each: (parts) => parts.join('; '),
      nobodyAt: (times) => `Op deze tijden is in laag 1 t/m 3 niemand aanwezig: ${times}.`,
      onlyOnCallAt: (times) =>
        `Op deze tijden is in laag 1 t/m 3 alleen het piket bereikbaar: ${times}.`,
      zone: (zone, day, isPilot) =>
        `Alle tijden gelden in ${dutchZone(zone)}. Voor teams in andere tijdzones is gerekend met het tijdsverschil op ${day}${isPilot ? ', de dag waarop de pilot begint' : ''}.`,
    },
  },
};
