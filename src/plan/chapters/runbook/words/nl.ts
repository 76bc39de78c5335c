import { pluralIn } from '../../../../i18n/forms/plural';
import { issueWords } from '../../../catalogue/issues/words/nl';
import type { RunbookWords } from './en';

const choose = pluralIn('nl');

export const words: RunbookWords = {
  title: {
    name: 'Veelvoorkomende problemen',
    lead: 'Welke problemen u verwacht, wat u eerst controleert en welke certificaten niet ongemerkt mogen verlopen.',
  },

  groups: {
    issues: 'Problemen en eerste controles',
    upkeep: 'De lijst bijhouden',
    expiries: 'Certificaten en tokens',
  },

  questions: {
    issues: {
      label: 'Problemen',
      help: 'Wat supportmedewerkers moeten herkennen. In het plan staat erbij wat ze eerst controleren en wanneer ze escaleren.',
      why: 'Als de eerste controles op papier staan, kan laag 1 een probleem aan de telefoon oplossen in plaats van het te escaleren.',
    },
    issue: { label: 'Probleem', help: 'Wat de melder zegt, of wat er op het scherm staat.' },
    ownIssue: {
      label: 'Probleem in uw eigen woorden',
      help: 'Zoals een gebruiker het zou zeggen.',
      example: 'De labelprinter is verdwenen',
    },
    firstTier: { label: 'Eerst behandeld door', help: 'De laag die de eerste controles uitvoert.' },
    next: {
      label: 'Escaleren naar',
      help: 'Wie het overneemt als de controles niets opleveren. Laat dit leeg als de gewone escalatie geldt.',
    },
    checks: {
      label: 'Eigen controles',
      help: 'Eén per regel. Ze komen na de controles die al in de planner staan.',
      example: 'Controleren of de gebruiker in de groep ‘Intune-gebruikers’ zit',
    },
    article: {
      label: 'Kennisartikel',
      help: 'Soms volstaan de controles in deze lijst. Waar de artikelen staan, vult u in onder ‘Ondersteuningsproces’.',
    },
    articleName: {
      label: 'Titel of link',
      help: 'Waarmee supportmedewerkers het artikel vinden.',
      example: 'Artikel 1042: iPhone inschrijven',
    },
    author: { label: 'Auteur', help: 'Eén persoon.', example: 'S. de Boer' },
    due: {
      label: 'Artikel klaar op',
      help: 'Een pilot begint met inschrijven. Kies voor artikelen daarover dus een dag vóór de pilot.',
    },
    adds: {
      label: 'Wie problemen toevoegt',
      help: 'Wie een nieuw probleem op deze lijst zet.',
    },
    addWhen: {
      label: 'Aanleiding om iets toe te voegen',
      help: 'Wanneer een probleem op de lijst komt.',
    },
    review: {
      label: 'Lijst doorlopen',
      help: 'Hoe vaak iemand de lijst naloopt en weghaalt wat niemand meer meldt.',
    },
    expiries: {
      label: 'Certificaten en tokens',
      help: 'Alles wat ophoudt te werken als niemand het vernieuwt, of als niemand meer bij het account kan.',
      why: 'Het beheercentrum waarschuwt pas 7 dagen van tevoren. Moet u het pushcertificaat van Apple vervangen, dan moet elk Apple-apparaat opnieuw worden ingeschreven.',
    },
    item: { label: 'Certificaat of token', help: 'Wat u moet vernieuwen of bewaken.' },
    ownItem: {
      label: 'Naam van het onderdeel',
      help: 'Zoals het in uw tenant heet.',
      example: 'Basiscertificaat voor wifi',
    },
    expires: {
      label: 'Verloopt op',
      help: 'Bestaat het nog niet, vul de datum dan in zodra u het hebt aangemaakt.',
    },
    account: {
      label: 'Account of postvak',
      help: 'Waarmee het is aangemaakt en waar waarschuwingen binnenkomen. Een gedeeld postvak blijft als een collega vertrekt.',
      example: 'Gedeeld postvak mdm@example.com',
    },
    renewer: {
      label: 'Wie vernieuwt',
      help: 'Eén persoon. Een vervanger vult u één keer in, onder ‘Personen en teams’.',
      example: 'S. de Boer',
    },
    renewBefore: {
      label: 'Aantal dagen vooraf',
      help: 'Hoeveel dagen voor de vervaldatum u met vernieuwen begint.',
    },
    reminders: {
      label: 'Waar de herinneringen staan',
      help: 'Een agenda of een terugkerend ticket dat meer dan één persoon ziet.',
      example: 'Gedeelde agenda van het endpointteam',
    },
  },

  choices: {
    issue: { ...issueWords.names, own: 'Iets anders' },
    article: {
      ready: 'Klaar',
      toWrite: 'Moet nog geschreven worden',
      none: 'Niet nodig',
    },
    addWhen: {
      threeAWeek: 'Binnen een week komen drie tickets met dezelfde oorzaak binnen',
      severalUsers: 'Meerdere gebruikers melden het op dezelfde dag',
      newVersion: 'Een nieuw platform, een nieuwe app of een nieuwe versie komt eraan',
      trendMeeting: 'In het trendoverleg wordt daartoe besloten',
      afterMajor: 'Een major incident is afgesloten',
    },
    expiry: {
      apns: 'Apple MDM-pushcertificaat',
      ade: 'Inschrijvingstoken van Apple (ADE)',
      vpp: 'Locatietoken van Apple (VPP)',
      play: 'Account voor beheerde Google Play',
      connector: 'Connector met een ander systeem',
      own: 'Iets anders',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    issues: issueWords,
    intro:
      'Bekijk altijd eerst de servicestatus, want een bekende storing verklaart vaak veel meldingen tegelijk. Wat er in elk ticket hoort, staat onder ‘Ondersteuningsproces’; hier staat alleen wat er per probleem bij komt. De controles komen uit de artikelen van Microsoft over probleemoplossing. De foutmeldingen staan er in het Engels bij.',
    checks: 'Eerste controles',
    escalation: 'Escaleren naar',
    message: (text) => ['‘', text, '’'],
    escalate: (to, when) => [to, `, ${when}`],
    someone: 'De volgende laag',
    collect: (items) => `Noteer ook: ${items}.`,
    toWrite: (author, due) => [
      'Moet nog geschreven worden',
      ...(author === null ? [] : [' door ', author]),
      ...(due === null ? [] : [', uiterlijk op ', due]),
    ],
    atPilot: (day, there, wanted) =>
      `Als de pilot op ${day} begint, ${choose(there.count, 'is', 'zijn')} ${there.shown} van de ${wanted.shown} kennisartikelen uit deze lijst klaar.`,
    renewFrom: 'Vernieuwen vanaf',
    before: (days) => [days, ' van tevoren'],
    dayBefore: (day, before) => [day, ' (', ...before, ')'],
    toKnow: 'Goed om te weten',
    notes: {
      apns: '365 dagen geldig, daarna nog 30 dagen uitstel. Vernieuw het met dezelfde Apple ID en vervang het nooit: bij een nieuw certificaat moet elk Apple-apparaat opnieuw worden ingeschreven.',
      ade: 'Eén jaar geldig. Vernieuw het ook als het wachtwoord van de Apple ID wijzigt of de eigenaar vertrekt. Zonder token synchroniseren nieuwe apparaten niet.',
      vpp: 'Eén jaar geldig, voor één tenant. Zonder token krijgen apps geen licentie meer.',
      play: 'Zorg dat meer dan één persoon zich bij dit account kan aanmelden.',
      connector:
        'Staat een connector bij ‘Tenantstatus’ op ‘Niet in orde’, dan is die verlopen of al minstens drie dagen niet gesynchroniseerd.',
    },
    sameFirst: (tier) => ['Al deze problemen worden eerst behandeld door ', tier, '.'],
    sameRenewer: (name) => ['Alles in deze lijst wordt vernieuwd door ', name, '.'],
    sameAccount: (account) => ['Het account of postvak is steeds hetzelfde: ', account, '.'],
  },
};
