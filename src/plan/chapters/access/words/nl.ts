import type { AccessWords } from './en';
import { pluralIn } from '../../../../i18n/forms/plural';

const choose = pluralIn('nl');

export const words: AccessWords = {
  title: {
    name: 'Bevoegdheden en grenzen',
    lead: 'Wat elke laag wel en niet mag, wie het goedkeurt, en hoe medewerkers toegang krijgen en weer kwijtraken.',
  },

  groups: {
    actions: 'Wie mag wat',
    holders: 'Rollen',
    identity: 'Identiteitscontrole',
    lost: 'Verloren en gestolen apparaten',
    staff: 'Instroom, uitstroom en noodtoegang',
  },

  questions: {
    actions: {
      label: 'Handelingen',
      help: 'Alles waardoor gegevens verloren kunnen gaan, een sleutel bij een ander terechtkomt of veel gebruikers worden geraakt.',
      why: 'Over wat iemand moet doen, bestaat zelden discussie. Over wat iemand niet mag, des te vaker, en meestal op vrijdagmiddag.',
    },
    act: { label: 'Handeling', help: 'Wat iemand in Intune doet of bekijkt.' },
    ownAct: {
      label: 'Naam van de handeling',
      help: 'Een paar woorden, met een werkwoord.',
      example: 'Een apparaat naar een andere groep verplaatsen',
    },
    allowed: {
      label: 'Wie dit mag',
      help: 'Alleen wie het voor het werk nodig heeft. Wie u niet kiest, mag het niet.',
    },
    approver: {
      label: 'Goedkeuring door',
      help: 'Iemand anders dan degene die het uitvoert. Laat dit leeg als er geen goedkeuring nodig is.',
    },
    terms: { label: 'Voorwaarden', help: 'Wat vooraf of achteraf moet gebeuren.' },
    ownTerm: {
      label: 'Andere voorwaarden',
      help: 'Alles wat niet in de lijst staat.',
      example: 'Alleen zolang de gebruiker aan de lijn is',
    },
    approvals: {
      label: 'Vorm van goedkeuring',
      help: 'Bij Multi Admin Approval stuurt Intune niemand een melding van een nieuw verzoek. Bel de goedkeurder dus ook, of stuur een bericht.',
    },
    deputy: {
      label: 'Goedkeuring bij afwezigheid',
      help: 'Wie beslist als de goedkeurder niet bereikbaar is, bijvoorbeeld ’s nachts.',
      why: 'Als ’s nachts niemand kan goedkeuren, blijft iets dringends te lang liggen of handelt iemand op eigen houtje.',
    },
    holders: {
      label: 'Roltoewijzingen',
      help: 'Eén item per laag of team dat met het beheercentrum werkt.',
      why: 'Een rol staat vaak meer toe dan het plan. Met Helpdeskmedewerker (Help Desk Operator) kunt u bijvoorbeeld ook wissen, buiten gebruik stellen en apps toewijzen.',
    },
    holder: { label: 'Laag of team', help: 'Wie deze rollen krijgt.' },
    roles: {
      label: 'Rollen',
      help: 'De beperktste rollen waarmee het werk nog te doen is. Test ze vóór de pilot.',
    },
    roleLimit: {
      label: 'Beperking van de rol',
      help: 'Bereiktags, groepen, of wat er uit een aangepaste rol is weggelaten.',
      example: 'Bereiktag ‘Noord’, zonder gedeelde tablets',
    },
    idChecks: {
      label: 'Identiteit controleren',
      help: 'Hoe de supportmedewerker nagaat wie de melder is, voordat er iets gebeurt.',
      why: 'Een naam en een personeelsnummer zijn zo gevonden. Wie om een herstelsleutel vraagt, kan ook de dief zijn die met de laptop voor zich zit.',
    },
    lost: {
      label: 'Stappen',
      help: 'Van de melding tot het vervangende apparaat, op volgorde.',
      why: 'Juist het eerste uur telt. Dan wilt u niet nog moeten uitzoeken wie er beslist.',
    },
    lostStep: { label: 'Stap', help: 'Wat er in deze stap gebeurt.' },
    ownLostStep: {
      label: 'De stap in uw eigen woorden',
      help: 'Beschrijf de stap in één zin.',
      example: 'Meldt de diefstal bij de verzekeraar',
    },
    lostBy: { label: 'Wie', help: 'De laag of het team dat deze stap uitvoert.' },
    lostLimit: { label: 'Binnen', help: 'Gerekend vanaf de melding.' },
    lostRules: {
      label: 'Vaste regels',
      help: 'Waar iedereen zich aan houdt, hoeveel haast er ook is.',
    },
    grants: {
      label: 'Kent toegang toe',
      help: 'Wie de rollen toewijst als er een supportmedewerker bij komt.',
    },
    joinNeeds: {
      label: 'Vereist voor toegang',
      help: 'Wat geregeld moet zijn voordat iemand de rollen krijgt.',
    },
    removes: {
      label: 'Trekt toegang in',
      help: 'Wie de rollen weghaalt als iemand het supportteam of de leverancier verlaat.',
    },
    leaveDays: {
      label: 'Werkdagen tot intrekking',
      help: 'Het maximum, gerekend vanaf het vertrek. 0 betekent: nog dezelfde dag.',
    },
    review: {
      label: 'Tijd tussen toegangscontroles',
      help: 'Hoe vaak iemand nagaat of iedereen zijn rollen nog nodig heeft.',
    },
    reviewer: {
      label: 'Wie de toegang controleert',
      help: 'Liever niet degene die de rollen toewijst.',
    },
    emergency: {
      label: 'Wie noodtoegang heeft',
      help: 'Wie de noodaccounts mag gebruiken als niemand zich nog gewoon kan aanmelden.',
    },
    emergencyPlace: {
      label: 'Bewaarplaats van noodaccounts',
      help: 'Noem alleen de plek waar de gegevens liggen. Zet nooit een wachtwoord in het plan.',
      example: 'Verzegelde envelop in de kluis van de receptie',
    },
  },

  choices: {
    act: {
      lock: 'Apparaat vergrendelen of de modus Apparaat verloren inschakelen',
      locate: 'Apparaat lokaliseren',
      passcode: 'Toegangscode opnieuw instellen',
      recoveryKey: 'Herstelsleutel verstrekken',
      view: 'Meekijken met Remote Help',
      remoteHelp: 'Apparaat overnemen met Remote Help',
      unattended: 'Verbinden met Remote Help als de gebruiker er niet is',
      retire: 'Apparaat buiten gebruik stellen (verwijdert werkgegevens)',
      wipe: 'Apparaat wissen (verwijdert alles)',
      delete: 'Apparaatrecord verwijderen',
      manageApps: 'Apps toewijzen',
      script: 'Scripts en herstelacties (remediations) uitvoeren',
      changePolicies: 'Beleid en profielen wijzigen',
      own: 'Iets anders',
    },
    term: {
      identity: 'identiteit gecontroleerd',
      lostDevice: 'gemeld als verloren of gestolen',
      company: 'alleen zakelijke apparaten',
      consent: 'gebruiker gaat akkoord',
      tested: 'eerst getest op een kleine groep',
      rotate: 'sleutel daarna vervangen',
      secondPerson: 'akkoord van een tweede collega in het team',
      ticket: 'reden in het ticket',
    },
    approval: {
      multiAdmin: 'via een tweede beheerder in Intune (Multi Admin Approval)',
      ticket: 'schriftelijk in het ticket',
      phone: 'telefonisch (daarna genoteerd in het ticket)',
    },
    role: {
      reader: 'Alleen-lezenoperator (Read Only Operator)',
      limited:
        'Aangepaste rol (zonder wissen, buiten gebruik stellen, verwijderen, apps toewijzen en herstelacties)',
      desk: 'Helpdeskmedewerker (Help Desk Operator)',
      extended:
        'Aangepaste rol (met wissen en buiten gebruik stellen, zonder verwijderen, apps toewijzen en herstelacties)',
      custom: 'Andere aangepaste rol',
      apps: 'Toepassingsbeheerder (Application Manager)',
      policies: 'Beleids- en profielbeheerder (Policy and Profile Manager)',
      keys: 'Helpdeskbeheerder (Helpdesk Administrator in Entra)',
      cloudDevice: 'Cloudapparaatbeheerder (Cloud Device Administrator in Entra)',
      cases: 'Beheerder serviceondersteuning (Service Support Administrator in Entra)',
      admin: 'Intune-beheerder (Intune Administrator in Entra)',
    },
    idCheck: {
      callBack:
        'De supportmedewerker belt terug op het nummer uit het adresboek van de organisatie.',
      prompt: 'De gebruiker bevestigt een aanmeldverzoek op een al geregistreerd apparaat.',
      manager: 'De leidinggevende van de gebruiker bevestigt het verzoek.',
      badge: 'De gebruiker toont de personeelspas, aan de balie of via video.',
      noSecrets: 'Supportmedewerkers vragen nooit om een wachtwoord of toegangscode.',
      stop: 'Lukt de controle niet, dan gebeurt er niets met het apparaat en wordt de poging gemeld.',
    },
    lostStep: {
      report:
        'Neemt de melding aan, controleert wie er belt en noteert waar het apparaat voor het laatst is gezien',
      lock: 'Vergrendelt het apparaat of schakelt de modus Apparaat verloren in; laat bij een Windows-pc het aanmelden van de gebruiker blokkeren',
      signOut: 'Beëindigt alle sessies van de gebruiker en wijzigt het wachtwoord',
      tell: 'Licht de verantwoordelijken voor beveiliging en gegevensbescherming in',
      decide: 'Kiest tussen afwachten, buiten gebruik stellen en wissen',
      wipe: 'Stelt het apparaat buiten gebruik of wist het, en controleert of dat is gelukt',
      resolve: 'Laat de gebruiker weten hoe het is afgelopen en regelt een vervangend apparaat',
      own: 'Iets anders',
    },
    lostRule: {
      lostMode:
        'iPhones en iPads onder supervisie gaan in de modus Apparaat verloren, zodat ze te lokaliseren zijn.',
      personal: 'Een privéapparaat wordt buiten gebruik gesteld, nooit gewist.',
      dataLoss:
        'Staan er mogelijk gevoelige gegevens op het apparaat, dan valt het besluit meteen.',
      keep: 'Niemand verwijdert het apparaatrecord zolang het apparaat zoek is.',
      confirmed:
        'Het ticket blijft open tot Intune bevestigt dat het apparaat buiten gebruik is gesteld of gewist.',
    },
    joinNeed: {
      named: 'Account op eigen naam',
      admin: 'Apart account voor beheer',
      mfa: 'Meervoudige verificatie (MFA)',
      trained: 'Training gevolgd',
      tested: 'Rollen uitgeprobeerd op een testapparaat',
      signed: 'Geheimhoudingsverklaring getekend',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    reading:
      'Staat er ‘Nee’, zet het ticket dan door naar een laag die dit wel mag. Staat er ‘Na akkoord’, wacht dan op dat akkoord.',
    toWrite: 'Vul in de kolom van elke laag ‘Ja’, ‘Na akkoord’ of ‘Nee’ in.',
    may: 'Ja',
    mayApproved: 'Na akkoord',
    mayNot: 'Nee',
    lostTimes: 'De tijden lopen vanaf de melding.',
    leaving: (party, days) => [
      party,
      days.count === 0
        ? ', op dezelfde dag'
        : `, binnen ${days.shown} ${choose(days.count, 'werkdag', 'werkdagen')}`,
    ],
    leavingWithin: ({ count, shown }) =>
      count === 0 ? 'Op dezelfde dag' : `Binnen ${shown} ${choose(count, 'werkdag', 'werkdagen')}`,
  },
};
