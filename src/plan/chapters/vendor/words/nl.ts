import type { VendorWords } from './en';
import { pluralIn } from '../../../../i18n/forms/plural';

const choose = pluralIn('nl');

export const words: VendorWords = {
  title: {
    name: 'Microsoft en andere leveranciers',
    lead: 'Wie een case opent, wat daarvoor nodig is, wie ’s nachts wordt gebeld en welke leverancier eerst aan de beurt is.',
  },

  groups: {
    contract: 'Supportcontract',
    openers: 'Wie cases opent',
    cases: 'Vóór en tijdens een case',
    urgent: '’s Nachts en als een case vastzit',
    suppliers: 'Andere leveranciers',
  },

  questions: {
    contract: {
      label: 'Soort contract',
      help: 'Op grond waarvan u cases bij Microsoft mag openen.',
      why: 'Het contract bepaalt hoe snel Microsoft reageert. Zoek het dus op voordat u het nodig hebt.',
    },
    caseHours: {
      label: 'Tijden van het contract',
      help: 'Wanneer er aan een case wordt gewerkt. Dat staat in het contract.',
    },
    caseLanguages: {
      label: 'Talen van de cases',
      help: 'Online biedt Microsoft ondersteuning in het Engels en het Japans. Telefonisch zijn er meer talen.',
    },
    contractPlace: {
      label: 'Waar het contract ligt',
      help: 'Waar het contract en het klantnummer ook ’s nachts te vinden zijn.',
      example: 'SharePoint ‘IT-contracten’, map Microsoft',
    },
    openers: {
      label: 'Mag cases openen',
      help: 'Minstens twee personen, zodat er altijd iemand is.',
      why: 'Dat kan alleen met bepaalde rollen, en nooit met een gastaccount. Heeft niemand zo’n rol, dan merkt u dat pas als er haast bij is.',
    },
    opener: {
      label: 'Naam',
      help: 'Iemand die het probleem kan beschrijven en vragen over de tenant kan beantwoorden.',
      example: 'M. Lindhout',
    },
    openerRole: {
      label: 'Rol in Entra ID',
      help: 'De rol waarmee diegene cases mag openen. Probeer het vóór de pilot een keer uit.',
      example: 'Beheerder serviceondersteuning, gecontroleerd op 1 februari',
    },
    evidence: {
      label: 'Vooraf verzamelen',
      help: 'Wat bekend moet zijn voordat iemand een case opent.',
      why: 'Wat ontbreekt, komt terug als vraag, en elke vraag kost uren.',
    },
    follows: {
      label: 'Volgt de case',
      help: 'Wie vragen van Microsoft beantwoordt en het ticket bijwerkt tot de case is gesloten.',
    },
    chase: {
      label: 'Navragen',
      help: 'Na hoeveel werkdagen zonder bericht u Microsoft belt of schrijft.',
    },
    told: {
      label: 'Bericht aan gebruikers',
      help: 'Wat gebruikers horen zolang de case bij Microsoft ligt.',
    },
    nightCover: {
      label: '’s Nachts bereikbaar',
      help: 'Wie opneemt als Microsoft buiten de servicetijden belt over een kritieke case.',
      why: 'Werkt er bij u niet dag en nacht iemand mee, dan kan Microsoft de ernst van een kritieke case verlagen.',
    },
    nightPerson: {
      label: 'Wordt ’s nachts gebeld',
      help: 'Eén persoon. Het nummer vult u in onder ‘Personen en teams’.',
      example: 'M. Lindhout',
    },
    nightReach: {
      label: 'Nummer voor ’s nachts',
      help: 'Het nummer dat u aan Microsoft geeft en waarop altijd iemand opneemt.',
      example: 'Pikettelefoon van het endpointteam, toestel 4499',
    },
    manager: {
      label: 'Accountmanager',
      help: 'Wie u bij Microsoft of bij de partner belt als een case vastzit.',
      example: 'J. Bakker, customer success account manager',
    },
    push: {
      label: 'Aanleiding om aan te dringen',
      help: 'Wanneer u om een manager vraagt of de ernst laat verhogen.',
    },
    suppliers: {
      label: 'Andere leveranciers',
      help: 'Iedereen van wie het product de oorzaak kan zijn, behalve Microsoft.',
      why: 'Bij producten van anderen vraagt Microsoft u eerst contact op te nemen met de leverancier.',
    },
    supply: { label: 'Levert', help: 'Waarvoor deze leverancier verantwoordelijk is.' },
    ownSupply: {
      label: 'Product of dienst',
      help: 'De naam van het product of de dienst.',
      example: 'Labelprinters in het magazijn',
    },
    supplier: {
      label: 'Leverancier',
      help: 'De naam van het bedrijf.',
      example: 'Van Heuvelen Systemen',
    },
    reach: {
      label: 'Bereikbaar via',
      help: 'Nummer of portaal, met het klantnummer als daarom wordt gevraagd.',
      example: 'support.example.com, klantnummer staat in het contract',
    },
    calledBy: {
      label: 'Melding door',
      help: 'Wie contact opneemt, zodat niet twee teams hetzelfde melden.',
    },
  },

  choices: {
    contract: {
      none: 'Nog geen contract',
      business: 'Inbegrepen bij een zakelijk abonnement (Business)',
      enterprise: 'Inbegrepen bij een Enterprise-abonnement of bij los gekochte Intune-licenties',
      premier: 'Premier-contract',
      unified: 'Unified-contract',
      partner: 'Via een partner',
    },
    caseHours: {
      always: 'Dag en nacht, voor elke case',
      critical: 'Dag en nacht voor kritieke cases, verder tijdens kantooruren',
      office: 'Alleen tijdens kantooruren',
    },
    evidence: {
      tenant: 'Naam van de tenant',
      authority: 'Waarmee het apparaat wordt beheerd (MDM-instantie)',
      everWorked: 'Of het ooit heeft gewerkt, en sinds wanneer niet meer',
      expected: 'Wat er is geprobeerd, wat er werd verwacht en wat er gebeurde',
      versions: 'Platform met versie, en de versie van de Bedrijfsportal-app',
      error: 'Exacte foutmelding en screenshots',
      appDetails: 'Bij apps: versie, betrokken apps en of het apparaat is ingeschreven',
      logs: 'Logboeken en diagnostische gegevens',
      affected: 'Hoeveel gebruikers er last van hebben, en wat ze niet kunnen',
      health: 'Wat de servicestatus meldde, en hoe laat',
    },
    told: {
      open: 'Dat Microsoft ernaar kijkt, en sinds wanneer',
      news: 'Wanneer ze weer van ons horen',
      workaround: 'Wat ze tot die tijd kunnen doen',
      noDate: 'Geen datum voor de oplossing, tenzij Microsoft die heeft gegeven',
      cause: 'Wat de oorzaak was, zodra de case is gesloten',
    },
    nightCover: {
      none: 'Niemand; cases wachten tot de volgende ochtend',
      person: 'Eén vaste persoon',
      rota: 'Wie piketdienst heeft',
    },
    push: {
      noReply: 'De eerste reactie laat te lang op zich wachten',
      stalled: 'Er is niets gebeurd sinds de vorige keer dat we ernaar vroegen',
      major: 'Het is een major incident geworden',
      wrongTeam: 'De case ligt bij het verkeerde team',
    },
    supply: {
      devices: 'Computers, telefoons en tablets',
      apple: 'Apple-apparaten, -certificaten en -tokens',
      carrier: 'Mobiele abonnementen en simkaarten',
      network: 'Netwerk, wifi en VPN',
      security: 'Antivirus en andere beveiligingssoftware',
      apps: 'Bedrijfsapps',
      own: 'Iets anders',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    byPhone: {
      premier:
        'Cases van een Premier-contract hebben ernst A, B of C. Een case met ernst A wordt altijd telefonisch geopend, dus wie de case opent, moet bereikbaar blijven.',
      unified:
        'Cases van een Unified-contract zijn kritiek (in dit plan ernst A) of niet-kritiek (B en C). Een kritieke case wordt altijd telefonisch geopend, dus wie de case opent, moet bereikbaar blijven.',
    },
    responses: {
      head: { severity: 'Ernst', meaning: 'Wanneer', response: 'Eerste reactie van Microsoft' },
      meaning: {
        a: 'Veel gebruikers kunnen de dienst helemaal niet gebruiken',
        b: 'De dienst werkt moeizaam, maar het kan wachten tot de kantooruren',
        c: 'Nauwelijks hinder, of er is een tijdelijke oplossing',
      },
      business: {
        a: 'Binnen 1 uur (24/7)',
        b: 'Geen toegezegde tijd (kantooruren)',
        c: 'Geen toegezegde tijd (kantooruren)',
      },
      enterprise: {
        a: 'Binnen 1 uur (24/7)',
        b: 'De volgende dag (24/7)',
        c: 'Geen toegezegde tijd (24/7)',
      },
      source:
        'Deze tijden komen uit de algemene supportbeschrijving van Microsoft van 2019/20, die niet speciaal over Intune gaat. Controleer of ze ook voor dit abonnement gelden.',
    },
    openersNote:
      'Alleen deze personen openen cases bij Microsoft. Ze hebben in Entra ID een rol nodig waarmee dat mag; met een gastaccount kan het niet.',
    where: {
      intuneOnly:
        'Open een case in het Intune-beheercentrum, via ‘Problemen oplossen + ondersteuning’ en ‘Help en ondersteuning’, met de tegel ‘Intune’.',
      coManagement:
        'Open een case in het Intune-beheercentrum, via ‘Problemen oplossen + ondersteuning’ en ‘Help en ondersteuning’, met de tegel ‘Intune’ of ‘Co-beheer’. Meld problemen met Configuration Manager op eigen servers via support.microsoft.com.',
    },
    workdays: ({ count, shown }) =>
      `Na ${shown} ${choose(count, 'werkdag', 'werkdagen')} zonder bericht`,
    noNight:
      'Buiten de servicetijden kan niemand met Microsoft meewerken. Een kritieke case kan dan een lagere ernst krijgen tot het supportteam weer bereikbaar is.',
    supplierFirst:
      'Ligt het aan een product van een andere leverancier, neem dan eerst contact op met die leverancier. Microsoft vraagt dat ook, en meestal gaat het sneller.',
    sameCaller: (party) => ['Problemen worden bij al deze leveranciers gemeld door ', party, '.'],
  },
};
