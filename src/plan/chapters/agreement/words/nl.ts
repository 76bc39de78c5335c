import type { AgreementWords } from './en';
import { pluralIn } from '../../../../i18n/forms/plural';

const choose = pluralIn('nl');

export const words: AgreementWords = {
  title: {
    name: 'Risico’s en akkoord',
    lead: 'Wat er mis kan gaan, wat nog niet is besloten en wie met het plan akkoord gaat.',
  },

  groups: {
    risks: 'Risico’s',
    openPoints: 'Open vragen',
    review: 'Herziening en verspreiding',
    signOff: 'Akkoord',
    changes: 'Wijzigingshistorie',
  },

  questions: {
    risks: {
      label: 'Risico’s',
      help: 'Wat de ondersteuning van deze uitrol kan verstoren. Vijf of zes zijn meestal genoeg.',
      why: 'Een risico waarvoor niemand verantwoordelijk is, wordt pas aangepakt als het al misgaat, en dan zijn de kosten het hoogst.',
    },
    risk: {
      label: 'Risico',
      help: 'De lijst is gebaseerd op onze ervaring. Staat uw risico er niet bij, kies dan de laatste optie.',
    },
    ownRisk: {
      label: 'Het risico in uw eigen woorden',
      help: 'Beschrijf in één zin wat er gebeurt.',
      example: 'De verhuizing naar het nieuwe kantoor valt in fase 2',
    },
    chance: { label: 'Kans', help: 'Uw inschatting voor deze uitrol als u niets doet.' },
    harm: { label: 'Impact', help: 'Hoeveel last gebruikers of supportmedewerkers ervan hebben.' },
    actions: {
      label: 'Maatregelen',
      help: 'Een of twee dingen die iemand ook echt doet. Eigen woorden mogen ook.',
    },
    ownAction: {
      label: 'Andere maatregelen',
      help: 'Alles wat niet in de lijst staat.',
      example: 'Fase 2 begint twee weken na de verhuizing',
    },
    riskOwner: {
      label: 'Actiehouder',
      help: 'Eén persoon die ervoor zorgt dat het gebeurt.',
      example: 'J. Smit',
    },
    riskDue: { label: 'Uiterlijk', help: 'De dag waarop het geregeld moet zijn.' },
    openPoints: {
      label: 'Open vragen',
      help: 'Wat nog besloten moet worden. Laat dit leeg als er niets openstaat.',
      why: 'Een plan waarin open vragen eerlijk worden genoemd, wekt meer vertrouwen.',
    },
    openPoint: {
      label: 'Vraag',
      help: 'Stel de vraag zo dat het antwoord een besluit is.',
      example: 'Krijgen inhuurkrachten een beheerd apparaat?',
    },
    decider: {
      label: 'Wie beslist',
      help: 'De persoon die hierover mag beslissen.',
      example: 'J. Smit',
    },
    decideBy: {
      label: 'Antwoord uiterlijk nodig op',
      help: 'De dag waarop u het antwoord nodig hebt.',
    },
    decision: {
      label: 'Besluit',
      help: 'Vul dit in zodra er een besluit is, en laat de vraag staan.',
      example: 'Ja, als het contract drie maanden of langer loopt',
    },
    nextReview: {
      label: 'Volgende herziening',
      help: 'De dag waarop iemand uiterlijk nagaat of het plan nog klopt.',
      why: 'Teams, telefoonnummers en contracten veranderen, en in een document valt dat niemand op.',
    },
    reviewTriggers: {
      label: 'Eerder herzien als',
      help: 'Aanleidingen om het plan al vóór die dag te bekijken.',
    },
    sharedWith: {
      label: 'Wie het plan krijgt',
      help: 'Iedereen die ermee werkt of ervoor betaalt.',
    },
    validPlace: {
      label: 'Waar de geldige versie staat',
      help: 'Eén plek, zodat niemand met een oud bestand werkt.',
      example: 'SharePoint, site ‘ICT’, pagina ‘Ondersteuningsplan’',
    },
    approvers: {
      label: 'Wie akkoord geeft',
      help: 'Alleen personen van wie u akkoord nodig hebt. Eén persoon mag voor meerdere onderdelen tekenen.',
      why: 'Wie voor mensen en uren heeft getekend, stelt ze op de eerste dag ook beschikbaar.',
    },
    approver: { label: 'Naam', help: 'Eén persoon, geen team.', example: 'J. Smit' },
    approves: { label: 'Akkoord met', help: 'De onderdelen waarvoor deze persoon tekent.' },
    signedOn: { label: 'Getekend op', help: 'Laat dit leeg tot er getekend is.' },
    changes: {
      label: 'Wijzigingen',
      help: 'Eén item per versie, zodat lezers zien wat er nieuw is.',
    },
    changeVersion: {
      label: 'Versie',
      help: 'Zoals die bovenaan het plan staat.',
      example: '0.4',
    },
    changedOn: { label: 'Datum', help: 'De datum van die versie.' },
    changed: {
      label: 'Wat er is gewijzigd',
      help: 'Wat een lezer van de vorige versie moet weten.',
      example: 'Laag 2 werkt nu ook op zaterdag',
    },
    changedBy: {
      label: 'Gewijzigd door',
      help: 'Wie de wijziging heeft aangebracht.',
      example: 'J. Smit',
    },
  },

  choices: {
    risk: {
      ticketPeak: 'Er komen meer tickets binnen dan het supportteam aankan',
      unknownIssues:
        'Supportmedewerkers krijgen te maken met problemen die ze nooit eerder hebben gezien',
      keyPerson: 'Eén persoon heeft als enige de kennis of de rechten',
      expiry: 'Een Apple-certificaat of -token verloopt ongemerkt',
      badPolicy: 'Verkeerd beleid of een verkeerde app komt op veel apparaten terecht',
      wrongWipe: 'Een apparaat wordt per ongeluk gewist',
      licences: 'Gebruikers hebben geen licentie of zitten aan hun apparaatlimiet',
      unread: 'Gebruikers weten niet wat er op hun inschrijfdag gebeurt',
      privacy: 'Gebruikers weigeren hun eigen apparaat in te schrijven',
      whoManages: 'Niemand weet of Intune of Configuration Manager erover gaat',
      partnerAccess: 'De partner mist de toegang die nodig is',
      nightCase: 'Er is ’s nachts een kritiek probleem en niemand kan een case openen',
      outage: 'De dienst van Microsoft valt tijdens een fase uit',
      oldDevices: 'Apparaten zijn te oud om in te schrijven',
      busyTime: 'Een fase valt in een drukke periode of een vakantie',
      own: 'Iets anders',
    },
    riskLevel: { low: 'Laag', medium: 'Gemiddeld', high: 'Hoog' },
    riskAction: {
      tryOut: 'Uitproberen in de pilot',
      trainFirst: 'Supportmedewerkers trainen vóór hun eerste ticket',
      articles: 'Artikelen klaar hebben over de problemen uit de pilot',
      tellUsers: 'Gebruikers op tijd vertellen wat er gebeurt en waar ze hulp krijgen',
      checkFirst: 'Gebruikers en apparaten controleren vóór hun fase',
      testAccess: 'Accounts en rechten vooraf testen',
      standIns: 'Een vervanger met dezelfde rechten aanwijzen',
      reminders: 'Ruim vóór de vervaldatum gedeelde herinneringen instellen',
      whoSetsWhat: 'Vastleggen welk product wat instelt',
      approval: 'Akkoord van een tweede persoon verplicht stellen',
      rollBack: 'Afspreken en oefenen hoe u terugdraait',
      smallerPhase: 'Fasen kleiner maken of verplaatsen',
      pause: 'Stoppen met inschrijven tot de oorzaak bekend is',
      morePeople: 'In de eerste week meer medewerkers inzetten',
      contract: 'Afspraken in het contract vastleggen',
      namedCallers: 'Personen aanwijzen die dag en nacht een case kunnen openen',
      spareDevices: 'Reserveapparaten klaar hebben liggen',
    },
    reviewTrigger: {
      phase: 'Een fase wordt stilgelegd of uitgesteld',
      majorIncident: 'Een major incident is afgesloten',
      missedTarget: 'Een streefwaarde wordt twee keer op rij niet gehaald',
      newPlatform: 'Er komt een platform of een regio bij',
      team: 'Een team of de servicetijden ervan veranderen',
      contract: 'Een supportcontract verandert',
      owner: 'Het plan krijgt een andere eigenaar',
    },
    signsFor: {
      whole: 'het plan als geheel',
      people: 'mensen en uren',
      process: 'ondersteuningsproces',
      access: 'toegang en rechten',
      money: 'kosten en overwerk',
      contract: 'diensten van de partner',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    summary: {
      risks: ({ count, shown }) =>
        `In het plan ${choose(count, 'staat', 'staan')} ${shown} ${choose(count, 'risico', 'risico’s')} voor de ondersteuning.`,
      worst: (risks, named, list) => {
        const quoted = list(named.map((risk) => `‘${risk}’`));
        if (named.length === risks.count) {
          return `${choose(risks.count, 'Het risico is', 'De risico’s zijn')} ${quoted}.`;
        }
        return choose(
          named.length,
          `Van de ${risks.shown} risico’s is ${quoted} het grootste.`,
          `Tot de grootste van de ${risks.shown} risico’s behoren ${quoted}.`,
        );
      },
      decision: (question, who, by) =>
        `${who ? `${who} moet nog beslissen over de vraag` : 'Er moet nog worden beslist over de vraag'} ‘${question}’${by && `, uiterlijk op ${by}`}.`,
      decisions: ({ count, shown }) =>
        `Er ${choose(count, `is nog ${shown} andere vraag`, `zijn nog ${shown} andere vragen`)} open.`,
      toSign: (people, _count, production) =>
        `Het plan moet nog worden getekend door ${people}${production && `, en wel zodra de cijfers van de pilot bekend zijn en vóór de eerste dag van de uitrol, ${production}`}.`,
    },
    signing:
      'Wie tekent, heeft het plan gelezen en gaat akkoord met de onderdelen die achter de eigen naam staan.',
    review: 'Herziening',
    signature: 'Handtekening',
    sameChangedBy: (name) => ['Alle wijzigingen zijn aangebracht door ', name, '.'],
    sameDecider: (name) => ['Over al deze vragen beslist ', name, '.'],
    sameOwner: (name) => ['Al deze risico’s zijn toegewezen aan ', name, '.'],
  },
};
