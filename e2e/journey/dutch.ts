import type { Expected } from './answers.ts';

/** The journey in Dutch. */
export const dutch: Expected = {
  texts: {
    scope: {
      organisation: 'Coöperatie De Brug | Zuid',
      planOwner: 'Maaike *de Wit*',
      ownerRole: 'Hoofd [werkplek]',
      version: '0.3 | versie_b',
      'regions.region': '# Noord-Brabant',
    },
    teams: {
      'tiers.team': 'Werkplek | noord',
      'tiers.contact': 'Wachtrij `WPL-2`',
      'tiers.ownResponsibilities': '- Beheert reservetoestellen\n- Wisselt simkaarten',
      'tiers.ownTrigger': 'Een directeur heeft er last van\nDe pers vraagt <waarom>',
      'activities.ownActivity': 'Het *café*-uur leiden',
    },
    access: {
      'actions.ownAct': 'Het label <groep> wisselen',
      'actions.ownTerm': 'Twee mensen kijken mee\nEr loopt geen audit | controle',
      'holders.roleLimit': 'Alleen *reserve*apparaten',
      'lost.ownLostStep': 'Belt de spoorwegen\nVraagt naar [gevonden] voorwerpen',
      emergencyPlace: 'Kluis ~ kamer 0.07',
    },
    process: {
      'intake.address': 'hulp@debrug.example',
      'steps.ownAction': 'Bouwt het profiel opnieuw op\nVraagt een collega mee te kijken',
      'steps.ownHandover': 'Foto van het label\nGebouw & verdieping',
      'steps.ownIf': 'Alleen op <maandag>',
      ownFixReturn: 'De oplossing wordt getoond\nEen week meekijken',
      bridgePlace: 'Zaal 4.12 ~ brug',
      'meetings.ownMeeting': 'Wijzigingsoverleg | noord',
      standing: 'Kanaal `#lagen` | alle',
      articlePlace: 'Wiki > Werkplek',
      majorLead: 'Incidentmanager van dienst',
      majorPlace: 'status.debrug.example',
    },
    targets: {
      vipList: 'Map ‘Directie & raad’',
      'requests.ownRequest': 'Tweede *scherm* | bureau 4',
    },
    vendor: {
      contractPlace: 'Kluis | kamer 3',
      'openers.opener': 'Fenna Op ’t Hof',
      'openers.openerRole': 'Ticket*beheerder*',
      nightPerson: 'Daan Roelofs',
      manager: 'Ursula Faber (accountdesk)',
      'suppliers.ownSupply': 'Badgelezers <poort>',
      'suppliers.supplier': 'Harms & Pieters',
      'suppliers.reach': 'Lijn 7, code #42',
    },
    runbook: {
      'issues.ownIssue': 'De badgeprinter | noord is weg',
      'issues.checks': 'Naar het _model_ vragen\nOp de [server] kijken',
      'issues.articleName': 'Badges > afdrukken',
      'issues.author': 'Femke Vos',
      'expiries.ownItem': 'Gateway-*certificaat*',
      'expiries.account': 'Postvak `gateway` & pieper',
      'expiries.renewer': 'Ruben Smit',
      reminders: 'Agenda #vernieuwen',
    },
    training: {
      trainers: 'Maaike de Wit, Daan Hoekstra',
      'audiences.mustDo': 'Een bericht opstellen\nDe juiste lijst vinden',
      'agenda.ownItem': 'Een *verloren* telefoon naspelen',
      'sessions.session': 'Voorjaarssessie_1',
      'sessions.place': 'Aula | B',
      'sessions.trainer': 'Daan Hoekstra',
      ownLabs: 'Een simkaart vervangen\nEen eSIM overzetten',
      materialsPlace: 'Gedeelde schijf \\training',
    },
    involvement: {
      'involvement.ownStep': 'Het [magazijn] bezoeken',
      'involvement.owner': 'Sanne Bakker',
      feedbackPlace: 'Kanaal #intune-feedback',
    },
    rollout: {
      'phases.phase': 'Zomer_start',
      'phases.group': 'Verkoop & [buitendienst]',
    },
    measures: {
      'measures.ownMeasure': 'Gemiste | gesprekken',
      'measures.ownCount': 'Gesprekken die <te vroeg> eindigen\nVan alle gesprekken',
      'measures.report': 'Bord [noord]',
      readPlace: 'Schijf `cijfers`',
      ownMissed: '- Een uur eerder open\nDe *directie* inlichten',
    },
    agreement: {
      'risks.ownRisk': 'Sneeuw | in maart',
      'risks.ownAction': '- <Sleeën> klaarzetten\nDe *gemeente* bellen',
      'risks.riskOwner': 'Lotte [Vos]',
      'openPoints.openPoint': 'Wie betaalt?\nWie tekent & wanneer?',
      'openPoints.decider': 'Ruben ~ Kok',
      'openPoints.decision': 'Het `bestuur` betaalt\nEn tekent > later',
      validPlace: 'Wiki \\plan',
      'approvers.approver': 'Femke | Jonker',
      'changes.changeVersion': '0.2 | versie_a',
      'changes.changed': '# Lagen gesplitst\nTijden *verschoven*',
      'changes.changedBy': 'Thijs `Bos`',
    },
  },
  fileName: 'ondersteuningsplan-coöperatie-de-brug-zuid-2027-03-15.nl.md',
  facts: {
    title: 'Ondersteuningsplan voor Intune: Coöperatie De Brug | Zuid',
    organisation: 'Coöperatie De Brug | Zuid',
    version: '0.3 | versie_b',
    status: 'Goedgekeurd',
    language: 'nl',
    date: '2027-03-15',
  },
  title: 'Ondersteuningsplan voor Intune: Coöperatie De Brug | Zuid',
  summary: {
    heading: 'Samenvatting',
    paragraphs: [
      'Coöperatie De Brug | Zuid voert Microsoft Intune in voor 2.350 gebruikers en 3.120 apparaten, in co-beheer met Configuration Manager. Dit plan legt vast wie de uitrol ondersteunt en hoe dat gebeurt. Het gaat om apparaten met Windows en Android. De pilot begint op maandag 10 mei 2027, de uitrol zelf begint op maandag 21 juni 2027 en de laatste fase is klaar op vrijdag 17 december 2027. Het inschrijven gebeurt in 1 fase, de pilot meegerekend. De grootste fase telt 640 gebruikers.',
      'Wat de eerste lijn niet oplost, gaat naar laag 2: Werkplek | noord (ma, wo, do, 07:30–18:45 uur, Lissabon). Gebruikers krijgen hulp in het Nederlands en Engels.',
      'Het risico is ‘Sneeuw | in maart’.',
      'Op een gewone dag zijn 14 medewerkers beschikbaar om tickets te behandelen. Er worden 6 supportmedewerkers getraind in 1 sessie van 50 minuten.',
    ],
  },
  calls: 'Contactkaart',
  again: [
    'Team: Werkplek | noord',
    '21 juni 2027: Zomer_start',
    'Wie akkoord geeft: Femke | Jonker',
  ],
  says: {
    scope: {
      '': {
        organisation: 'Ondersteuningsplan voor Intune: Coöperatie De Brug | Zuid',
        'version, planDate': 'Versie: 0.3 | versie_b van 15 maart 2027',
        status: 'Status: Goedgekeurd',
        'planOwner, ownerRole': 'Planeigenaar: Maaike *de Wit*\nHoofd [werkplek]',
        planZone: 'Tijdzone van het plan: Berlijn',
      },
      '1 Reikwijdte en eigenaar': {
        product: 'Product: Intune en Configuration Manager (co-beheer)',
        platforms: 'Platforms: Windows, Android',
        ownership: 'Eigendom van de apparaten: Van de organisatie',
        users: 'Gebruikers: 2.350',
        devices: 'Apparaten: 3.120',
        languages: 'Talen waarin gebruikers hulp krijgen: Nederlands, Engels',
        shape: 'Opzet van het team: Uitbesteed, dag en nacht',
        'helpDays, helpFrom, helpUntil': 'Servicetijden: Ma, do, 06:30–21:15 uur',
        'regions.region': 'Regio: # Noord-Brabant',
        'regions.zone': 'Tijdzone: Amsterdam',
        'regions.regionUsers': 'Gebruikers in deze regio: 1.240',
        'regions.regionLanguages': 'Talen van de gebruikers: Koreaans',
        kickoff: 'Kick-off: Ma 5 april 2027',
        pilotStart: 'Start van de pilot: Ma 10 mei 2027',
        firstWave: 'Eerste dag van de uitrol: Ma 21 juni 2027',
        rolloutEnd: 'Einde van de uitrol: Vr 17 december 2027',
      },
    },
    teams: {
      Contactkaart: { 'tiers.contact': 'Bereikbaar via: Wachtrij `WPL-2`' },
      '2 Teams en lagen': {
        'tiers.level': 'Laag: Laag 2',
        'tiers.team': 'Team: Werkplek | noord',
        'tiers.people': 'Aantal medewerkers: 14',
        'tiers.coverage, tiers.days, tiers.from, tiers.until, tiers.zone':
          'Servicetijden: Ma, wo, do, 07:30–18:45 uur (Lissabon)',
        'tiers.tierLanguages': 'Talen: Chinees (traditioneel), Koreaans',
        'tiers.escalatesTo': 'Escaleert naar: Laag 3',
      },
      '2.1 Bereikbaar via': {
        'tiers.channels': 'Laag 2: Ticket, e-mail',
      },
      '2.2 Taken': {
        'tiers.responsibilities, tiers.ownResponsibilities':
          'Laag 2: Werkplek | noord: Logboeken van apparaten en apps lezen / Scherm overnemen met Remote Help (Externe hulp) / - Beheert reservetoestellen / - Wisselt simkaarten',
      },
      '2.3 Redenen om te escaleren': {
        'tiers.triggers, tiers.ownTrigger':
          'Laag 2: Werkplek | noord: Er zijn rechten nodig die deze laag niet heeft / Gegevens lopen mogelijk gevaar / Een directeur heeft er last van / De pers vraagt <waarom>',
        'tiers.timeLimit': 'Tijdslimiet tot escalatie: 1 uur en 35 minuten',
      },
      '2.4 Wie doet wat (RACI)': {
        'activities.activity, activities.ownActivity': 'Activiteit: Het *café*-uur leiden',
        'activities.responsible': 'Laag 2: R',
        'activities.accountable': 'Projectleider uitrol: A',
        'activities.consulted': 'Identityteam: C',
        'activities.informed': 'IT-management: I',
      },
      '2.5 Workloads in co-beheer': {
        'workloads.workload': 'Workload: Office Klik-en-Klaar-apps',
        'workloads.managedBy': 'Beheerd door: Intune (pilot)',
        'workloads.moves': 'Geplande overstap: 4 oktober 2027',
      },
    },
    access: {
      '3.1 Wie mag wat': {
        'actions.act, actions.ownAct': 'Handeling: Het label <groep> wisselen',
        'actions.allowed': 'Securityteam: Na akkoord',
        'actions.approver': 'Goedkeuring door: IT-management',
        'actions.terms, actions.ownTerm':
          'Voorwaarden: Gebruiker gaat akkoord, reden in het ticket\nTwee mensen kijken mee\nEr loopt geen audit | controle',
        approvals:
          'Vorm van goedkeuring: Via een tweede beheerder in Intune (Multi Admin Approval), telefonisch (daarna genoteerd in het ticket)',
        deputy: 'Goedkeuring bij afwezigheid: Planeigenaar',
      },
      '3.2 Rollen': {
        'holders.holder': 'Laag of team: Securityteam',
        'holders.roles':
          'Rollen: Alleen-lezenoperator (Read Only Operator)\nCloudapparaatbeheerder (Cloud Device Administrator in Entra)',
        'holders.roleLimit': 'Beperking van de rol: Alleen *reserve*apparaten',
      },
      '3.3 Identiteitscontrole': {
        idChecks:
          'Identiteit controleren: De supportmedewerker belt terug op het nummer uit het adresboek van de organisatie. / De gebruiker toont de personeelspas, aan de balie of via video.',
      },
      '3.4 Verloren en gestolen apparaten': {
        'lost.lostStep, lost.ownLostStep':
          'Stap: Belt de spoorwegen\nVraagt naar [gevonden] voorwerpen',
        'lost.lostBy': 'Wie: Identityteam',
        'lost.lostLimit': 'Binnen: 35 minuten',
        lostRules:
          'Vaste regels: Een privéapparaat wordt buiten gebruik gesteld, nooit gewist. / Niemand verwijdert het apparaatrecord zolang het apparaat zoek is.',
      },
      '3.5 Instroom, uitstroom en noodtoegang': {
        grants: 'Kent toegang toe: Laag 3',
        joinNeeds:
          'Vereist voor toegang: Meervoudige verificatie (MFA) / Geheimhoudingsverklaring getekend',
        'removes, leaveDays': 'Trekt toegang in: Identityteam, binnen 4 werkdagen',
        review: 'Tijd tussen toegangscontroles: 5 maanden',
        reviewer: 'Wie de toegang controleert: Teamleiders (trainers)',
        emergency: 'Wie noodtoegang heeft: Projectleider uitrol',
        emergencyPlace: 'Bewaarplaats van noodaccounts: Kluis ~ kamer 0.07',
      },
    },
    process: {
      '4.1 Hoe meldingen binnenkomen': {
        'intake.channel': 'Kanaal: E-mail',
        'intake.address': 'Adres of nummer: hulp@debrug.example',
        'intake.uses': 'Bedoeld voor: Hulp bij inschrijving, verloren of gestolen apparaat',
        contactOwner: 'Het contact met de gebruiker loopt via laag 1 tot het ticket is gesloten.',
      },
      '4.2 Van melding tot oplossing': {
        'steps.actor': 'Wie: Laag 3',
        'steps.action, steps.ownAction, steps.onlyIf, steps.ownIf':
          'Wat er gebeurt: Alleen op <maandag>\nBouwt het profiel opnieuw op\nVraagt een collega mee te kijken',
        'steps.to': 'Geeft door aan: Laag 2',
        'steps.limit': 'Tijdslimiet: 25 uur',
        'steps.handover, steps.ownHandover':
          'Overdracht: Apparaatnaam en serienummer; vermoedelijke oorzaak; Foto van het label; Gebouw & verdieping',
        'fixReturn, ownFixReturn':
          'Hoe de oplossing terugkomt: De oplossing gaat terug langs dezelfde lagen als het ticket. / Een ticket wordt pas gesloten als er een kennisartikel is. / De oplossing wordt getoond / Een week meekijken',
      },
      '4.3 Gezamenlijke call (bridge call)': {
        'bridge, bridgePlace': 'Waar de call plaatsvindt: Zaal 4.12 ~ brug',
        bridgeAt: 'Begintijd op werkdagen: 09:15 uur (Taipei)',
        bridgeLength: 'Duur van de call: 20 minuten',
        bridgeAttendees: 'Deelnemers aan de call: Laag 1, teamleiders (trainers)',
        bridgeExit:
          'Wanneer de call stopt: Het aantal nieuwe tickets blijft een week lang laag / Voor elk veelvoorkomend probleem is er een artikel',
        bridgeEnd: 'Laatste dag van de call: 30 september 2027',
      },
      '4.4 Overleg over problemen en trends': {
        timesZone: 'Tijdzone van de overleggen: Taipei.',
        'meetings.meeting, meetings.ownMeeting': 'Overleg: Wijzigingsoverleg | noord',
        'meetings.frequency, meetings.meetingDays, meetings.at':
          'Wanneer: Wekelijks op dinsdag en vrijdag om 16:40 uur',
        'meetings.length': 'Duur: 1 uur en 15 minuten',
        'meetings.attendees': 'Deelnemers: Laag 3, planeigenaar',
        'meetings.chair': 'Voorzitter: Identityteam',
        'meetings.topics': 'Onderwerpen: Te schrijven artikelen, servicestatus',
      },
      '4.5 Contact buiten de overleggen': {
        standing: 'Kanaal tussen de lagen: Kanaal `#lagen` | alle',
        standingBy: 'Wie het kanaal bijhoudt: Identityteam',
        'standingDays, standingFrom, standingUntil':
          'Wanneer het wordt bijgehouden: Wo, za, 08:20–17:50 uur (Taipei)',
        standingTopics: 'Wat in het kanaal hoort: Trends / Volgende fase',
      },
      '4.6 Kennisartikelen': {
        articleWhen:
          'Aanleiding voor een artikel: Er is een nieuwe oplossing gevonden / Een major incident is afgesloten',
        articleAuthor: 'Wie artikelen schrijft: Laag 2',
        articleReviewer: 'Wie artikelen controleert: Securityteam',
        articleDays: 'Artikel gepubliceerd binnen: 3 werkdagen',
        articlePlace: 'Waar de artikelen staan: Wiki > Werkplek',
      },
      '4.7 Major incidents': {
        majorTriggers:
          'Criteria voor een major incident: Veel gebruikers kunnen niet werken / Een Apple-certificaat of -token is verlopen',
        majorDeclares: 'Wie het incident uitroept: IT-management',
        majorLead: 'Wie het incident leidt: Incidentmanager van dienst',
        majorUpdate: 'Tijd tussen updates: 45 minuten',
        majorPlace: 'Waar de updates verschijnen: status.debrug.example',
      },
    },
    targets: {
      '5.1 Impact en urgentie': {
        'grid.impact': 'Impact: Meerdere gebruikers',
        'grid.stopped': 'Werk ligt stil: Prioriteit 2',
        'grid.slowed': 'Werk gaat moeizaam: Prioriteit 4',
        'grid.waits': 'Werk gaat door: Prioriteit 3',
      },
      '5.2 Streeftijden per prioriteit': {
        'targets.priority': 'Prioriteit: Prioriteit 3',
        'targets.respond': 'Eerste reactie: 25 minuten',
        'targets.update': 'Update elke: 1 uur en 30 minuten',
        'targets.resolve': 'Opgelost binnen: 5 uur en 10 minuten',
        'targets.severity': 'Ernst bij Microsoft: B (hoog)',
        clock:
          'Wanneer de klok loopt: Dag en nacht bij prioriteit 1 en 2, verder binnen de servicetijden',
        pauses:
          'Klok staat stil als: Het supportteam wacht op antwoord van de gebruiker\nMicrosoft of een andere leverancier werkt aan het probleem',
      },
      '5.3 Een prioriteit wijzigen': {
        raises: 'Wie mag verhogen: Laag 2, planeigenaar',
        lowers: 'Wie mag verlagen: Identityteam',
        vip: 'Vips: Eén prioriteit hoger dan in de matrix',
        vipList: 'Waar de vip-lijst staat: Map ‘Directie & raad’',
      },
      '5.4 Als de tijd dringt': {
        warned: 'Wie wordt gewaarschuwd: IT-management',
        warnAt: 'Moment van waarschuwen: Er is nog één uur over',
        rescue:
          'Wat er dan gebeurt: Iemand legt ander werk opzij / De gebruiker krijgt een reserveapparaat of een tijdelijke oplossing',
      },
      '5.5 Serviceaanvragen': {
        'requests.request, requests.ownRequest': 'Aanvraag: Tweede *scherm* | bureau 4',
        'requests.doneBy': 'Uitgevoerd door: Securityteam',
        'requests.within': 'Klaar binnen: 4 werkdagen',
      },
    },
    vendor: {
      '6.1 Supportcontract': {
        contract: 'Soort contract: Unified-contract',
        caseHours: 'Tijden van het contract: Dag en nacht, voor elke case',
        caseLanguages: 'Talen van de cases: Japans, Duits',
        contractPlace: 'Waar het contract ligt: Kluis | kamer 3',
      },
      '6.2 Wie cases opent': {
        'openers.opener, openers.openerRole': 'Fenna Op ’t Hof: Ticket*beheerder*',
      },
      '6.3 Vóór en tijdens een case': {
        evidence: 'Vooraf verzamelen: Naam van de tenant / Logboeken en diagnostische gegevens',
        follows: 'Volgt de case: Securityteam',
        chase: 'Navragen: Na 4 werkdagen zonder bericht',
        told: 'Bericht aan gebruikers: Wanneer ze weer van ons horen / Wat de oorzaak was, zodra de case is gesloten',
      },
      '6.4 ’s Nachts en als een case vastzit': {
        nightCover: '’s Nachts bereikbaar: Eén vaste persoon',
        nightPerson: 'Wordt ’s nachts gebeld: Daan Roelofs',
        manager: 'Accountmanager: Ursula Faber (accountdesk)',
        push: 'Aanleiding om aan te dringen: De eerste reactie laat te lang op zich wachten / Het is een major incident geworden',
      },
      '6.5 Andere leveranciers': {
        'suppliers.supply, suppliers.ownSupply': 'Levert: Badgelezers <poort>',
        'suppliers.supplier': 'Leverancier: Harms & Pieters',
        'suppliers.reach': 'Bereikbaar via: Lijn 7, code #42',
        'suppliers.calledBy': 'Melding door: Identityteam',
      },
    },
    runbook: {
      '7.1 Problemen en eerste controles': {
        'issues.issue, issues.ownIssue': 'Probleem: De badgeprinter | noord is weg',
        'issues.firstTier': 'Eerst behandeld door: Laag 1',
        'issues.checks': 'Eerste controles: 1. Naar het _model_ vragen\n2. Op de [server] kijken',
        'issues.next': 'Escaleren naar: Securityteam',
        'issues.article, issues.articleName, issues.author, issues.due':
          'Kennisartikel: Badges > afdrukken\nMoet nog geschreven worden door Femke Vos, uiterlijk op 5 mei 2027',
      },
      '7.2 De lijst bijhouden': {
        adds: 'Wie problemen toevoegt: Laag 2',
        addWhen:
          'Aanleiding om iets toe te voegen: Binnen een week komen drie tickets met dezelfde oorzaak binnen / Een major incident is afgesloten',
        review: 'Lijst doorlopen: Eens per twee weken',
      },
      '7.3 Certificaten en tokens': {
        'expiries.item, expiries.ownItem': 'Certificaat of token: Gateway-*certificaat*',
        'expiries.expires': 'Verloopt op: 30 november 2027',
        'expiries.renewBefore': 'Vernieuwen vanaf: 21 oktober 2027 (40 dagen van tevoren)',
        'expiries.renewer': 'Wie vernieuwt: Ruben Smit',
        'expiries.account': 'Account of postvak: Postvak `gateway` & pieper',
        reminders: 'Waar de herinneringen staan: Agenda #vernieuwen',
      },
    },
    training: {
      '8.1 Aanpak': {
        model: 'Trainingsmodel: Gemengd (de teamleiders trainen laag 1, laag 3 traint de rest)',
        trainers: 'Trainers: Maaike de Wit, Daan Hoekstra',
      },
      '8.2 Wie leert wat': {
        'audiences.audience': 'Doelgroep: Communicatie',
        'audiences.audienceSize': 'Aantal deelnemers: 6',
        'audiences.depth':
          'Te bereiken niveau: Leest logboeken en vindt wat afwijkt van een apparaat dat wel werkt',
        'audiences.mustDo': 'Moet kunnen: Een bericht opstellen\nDe juiste lijst vinden',
      },
      '8.3 Agenda': {
        'agenda.item, agenda.ownItem': 'Agendapunt: Een *verloren* telefoon naspelen',
        'agenda.minutes': 'Duur: 50 minuten',
        'agenda.form': 'Werkvorm: Praktijkoefening',
        'agenda.itemFor': 'Teamleiders (trainers): 00:00',
      },
      '8.4 Sessies': {
        'sessions.session': 'Sessie: Voorjaarssessie_1',
        'sessions.sessionFor': 'Voor wie: Laag 1, teamleiders (trainers)',
        'sessions.sessionDate': 'Datum: Ma 3 mei 2027',
        'sessions.start, sessions.sessionZone': 'Tijd: 13:30–14:20 uur (Toronto)',
        'sessions.format': 'Sessievorm: Hybride',
        'sessions.place': 'Locatie of link: Aula | B',
        'sessions.trainer': 'Trainer: Daan Hoekstra',
        'sessions.sessionLanguage': 'Taal: Chinees (traditioneel)',
      },
      '8.5 Praktijkoefeningen en materiaal': {
        'labs, ownLabs':
          'Praktijkoefeningen: Een Windows-apparaat inschrijven / Een BitLocker-herstelsleutel verstrekken na een identiteitscontrole / Een simkaart vervangen / Een eSIM overzetten',
        materials: 'Materiaal: Dit ondersteuningsplan / Testapparaten',
        materialsPlace: 'Waar het materiaal staat: Gedeelde schijf \\training',
      },
      '8.6 Toetsing en herhaling': {
        checks:
          'Toetsing van de training: Nagaan of iedereen de praktijkoefeningen afrondt / De eerste tickets van elke deelnemer nabespreken',
        refresh: 'Tijd tussen opfristrainingen: 18 maanden',
      },
    },
    involvement: {
      '9.1 Stappen': {
        'involvement.phase': 'Fase: Latere fasen',
        'involvement.step, involvement.ownStep': 'Stap: Het [magazijn] bezoeken',
        'involvement.owner': 'Actiehouder: Sanne Bakker',
        'involvement.due': 'Uiterlijk: 8 oktober 2027',
      },
      '9.2 Deelname aan de pilot': {
        pilotSeats: 'Supportmedewerkers in de pilot: 11',
        ownDevices: 'Zelf ingeschreven apparaten: macOS, Linux',
      },
      '9.3 Feedback': {
        feedbackChannels: 'Kanalen voor feedback: Teams-kanaal, label op tickets',
        feedbackPlace: 'Waar feedback terechtkomt: Kanaal #intune-feedback',
        feedbackFrequency: 'Bespreking van de feedback: Na elke fase',
      },
    },
    rollout: {
      '10.1 Fasen': {
        'phases.phase': 'Fase: Zomer_start',
        'phases.group': 'Wie zich inschrijft: Verkoop & [buitendienst]',
        'phases.phaseStart': 'Begin: Ma 21 juni 2027',
        'phases.phaseUsers': 'Gebruikers: 640',
        'phases.phasePlatforms': 'Platforms: Windows, Android',
      },
      '10.2 Verwachte hulpvragen': {
        contactRate:
          'We gaan ervan uit dat van elke 100 gebruikers er 15 om hulp vragen in de week nadat ze zich hebben ingeschreven. Niemand publiceert zo’n cijfer, dus de verwachte hulpvragen blijven een aanname tot er in de pilot is geteld. Bij de berekening doen we alsof iedereen zich in de eerste week van de fase inschrijft.',
        capacity: 'Naast het gewone werk kan laag 1 per week 130 extra gebruikers helpen.',
        'countBy, countDays':
          'Telling door: Teamleiders (trainers), 6 werkdagen na het begin van elke fase; het getelde cijfer komt dan in de plaats van de aanname',
      },
      '10.3 Berichten aan gebruikers': {
        'messages.message': 'Bericht: Herinnering',
        'messages.sent': 'Verzending: De dag ervoor',
        'messages.to': 'Bestemd voor: Gebruikers in de fase, supportmedewerkers',
        'messages.via': 'Kanaal: Chat, aankondiging op locatie',
        'messages.sender': 'Afzender: Communicatie',
        'messages.checks':
          'Support controleert: Contact en servicetijden, wat wij op privételefoons zien',
      },
      '10.4 Go of no-go': {
        'criteria.gate, criteria.measure, criteria.threshold, criteria.reporter':
          'Hoogstens 7 gebruikers wachten langer dan afgesproken op een oplossing.: Laag 2',
        'decides, decideDays':
          'Wie beslist: IT-management, 4 werkdagen vóór het begin van elke fase',
      },
      '10.5 Nazorg (hypercare)': {
        careDays:
          'De nazorg loopt van 21 juni 2027 tot en met 7 juli 2027, 12 werkdagen na het begin van de laatste fase.',
        careTeam: 'Wie nazorg geeft: Laag 1, projectleider uitrol',
        careExtra:
          'Extra tijdens de nazorg: Elke dag een stand-up / Meer bezetting in de eerste week van een fase',
        careAccepts: 'Overgenomen door: Planeigenaar',
      },
      '10.6 Stilleggen en terugdraaien': {
        mayPause: 'Wie mag stilleggen: Laag 2, securityteam',
        mayRollBack: 'Wie terugdraait: Laag 3',
        rollBack:
          'Wat terugdraaien inhoudt: Niemand in de fase kan zich nog inschrijven / Ingeschreven apparaten blijven ingeschreven tot de oorzaak bekend is',
      },
    },
    measures: {
      '11.1 Wat er wordt gemeten': {
        'measures.measure, measures.ownMeasure': 'Indicator: Gemiste | gesprekken',
        'measures.share': 'Streefwaarde: 12%',
        'measures.source, measures.report': 'Bron: Enquête onder gebruikers\nBord [noord]',
        'measures.every': 'Hoe vaak: Maandelijks',
        'measures.by': 'Aangeleverd door: Securityteam',
        'measures.usedFor': 'Gebruikt voor: Go of no-go voor een fase, bezetting',
      },
      '11.2 Zo worden de indicatoren berekend': {
        'measures.ownCount':
          'Gemiste | gesprekken: Gesprekken die <te vroeg> eindigen\nVan alle gesprekken',
      },
      '11.3 Cijfers uit de pilot': {
        baseline: 'Streefwaarden uiterlijk bevestigd op: 14 juni 2027',
        baselineBy: 'Vergeleken met de pilot door: Laag 2',
      },
      '11.4 Cijfers bespreken': {
        readEvery: 'Bespreking van de cijfers: Eens per twee weken',
        readBy: 'Besproken door: Laag 1, IT-management',
        readPlace: 'Waar de cijfers staan: Schijf `cijfers`',
      },
      '11.5 Als een streefwaarde niet wordt gehaald': {
        'missed, ownMissed':
          'Wat er dan gebeurt: In het trendoverleg wordt de oorzaak gezocht. / De volgende fase wacht. / - Een uur eerder open / De *directie* inlichten',
        missedBy: 'Wie beslist: Projectleider uitrol',
      },
      '11.6 Na de uitrol': {
        normalFrom: 'Gewone rapportage vanaf: 17 januari 2028',
        normalBy: 'Overgenomen door: Planeigenaar',
      },
    },
    agreement: {
      '': {
        nextReview: 'Volgende herziening: Ma 12 juli 2027',
        sharedWith: 'Wie het plan krijgt: Laag 2, securityteam',
        validPlace: 'Waar de geldige versie staat: Wiki \\plan',
        'changes.changeVersion': 'Versie: 0.2 | versie_a',
        'changes.changedOn': 'Datum: 22 februari 2027',
        'changes.changed': 'Wat er is gewijzigd: # Lagen gesplitst\nTijden *verschoven*',
        'changes.changedBy': 'Gewijzigd door: Thijs `Bos`',
      },
      '12.1 Risico’s': {
        'risks.risk, risks.ownRisk': 'Risico: Sneeuw | in maart',
        'risks.chance': 'Kans: Gemiddeld',
        'risks.harm': 'Impact: Hoog',
        'risks.actions, risks.ownAction':
          'Maatregelen: Uitproberen in de pilot\nEen vervanger met dezelfde rechten aanwijzen\n- <Sleeën> klaarzetten\nDe *gemeente* bellen',
        'risks.riskOwner': 'Actiehouder: Lotte [Vos]',
        'risks.riskDue': 'Uiterlijk: 7 juni 2027',
      },
      '12.2 Open vragen': {
        'openPoints.openPoint': 'Vraag: Wie betaalt?\nWie tekent & wanneer?',
        'openPoints.decider': 'Wie beslist: Ruben ~ Kok',
        'openPoints.decideBy': 'Antwoord uiterlijk nodig op: 28 mei 2027',
        'openPoints.decision': 'Besluit: Het `bestuur` betaalt\nEn tekent > later',
      },
      '12.3 Herziening': {
        reviewTriggers:
          'Eerder herzien als: Een major incident is afgesloten / Een team of de servicetijden ervan veranderen',
      },
      '12.4 Akkoord': {
        'approvers.approver': 'Naam: Femke | Jonker',
        'approvers.approves': 'Akkoord met: Ondersteuningsproces, kosten en overwerk',
        'approvers.signedOn': 'Getekend op: 16 maart 2027',
      },
    },
  },
  open: { heading: 'Nog open', none: 'Alle onderdelen van dit plan zijn ingevuld.' },
};
