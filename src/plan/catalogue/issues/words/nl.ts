import type { IssueWords } from './en';

export const issueWords: IssueWords = {
  areas: {
    enrolment: 'Inschrijving',
    access: 'Naleving en toegang',
    apps: 'Apps en verbindingen',
    protection: 'Versleuteling, toegangscodes en verloren apparaten',
    renewal: 'Certificaten en tokens',
    other: 'Overige problemen',
  },

  names: {
    enrolFails: 'Inschrijven mislukt',
    licence: 'Gebruiker heeft geen of een verkeerde licentie',
    deviceLimit: 'Apparaatlimiet bereikt',
    portalApp: 'Bedrijfsportal-app is verouderd of beschadigd',
    alreadyEnrolled: 'Windows meldt dat het apparaat al is ingeschreven',
    autoEnrol: 'Windows-apparaat wordt niet automatisch ingeschreven',
    adeStuck: 'Automatische inschrijving van Apple (ADE) loopt vast',
    workProfile: 'Werkprofiel op Android kan niet worden gemaakt',
    notCompliant: 'Apparaat voldoet niet aan het nalevingsbeleid',
    blocked: 'Geblokkeerd door voorwaardelijke toegang terwijl het apparaat voldoet',
    mfa: 'MFA mislukt of blijft terugkomen tijdens het inschrijven',
    app: 'App wordt niet geïnstalleerd of niet getoond',
    wifi: 'Wifiprofiel ontbreekt of er is geen verbinding',
    vpn: 'VPN-profiel ontbreekt of er is geen verbinding',
    email: 'E-mailprofiel ontbreekt of vraagt steeds om het wachtwoord',
    recoveryKey: 'Gebruiker heeft een BitLocker-herstelsleutel nodig',
    encryption: 'Apparaat is niet versleuteld of BitLocker geeft een fout',
    passcode: 'Gebruiker is de pincode of toegangscode vergeten',
    lost: 'Apparaat is verloren of gestolen',
    appleExpired: 'Certificaat of token van Apple is verlopen',
  },

  checks: {
    health: 'Kijk in de servicestatus of er een bekende storing is.',
    licence: 'Zoek de licentie van de gebruiker op in het Microsoft 365-beheercentrum.',
    restriction: 'Controleer of de inschrijvingsbeperkingen dit platform toestaan.',
    clock: 'Controleer datum, tijd en tijdzone op het apparaat.',
    restart: 'Laat de gebruiker het apparaat opnieuw opstarten.',
    portalCurrent: 'Laat de gebruiker de Bedrijfsportal-app bijwerken.',
    otherMdm: 'Ga na of het apparaat nog onder een ander beheersysteem valt.',
    failureReport:
      'Lees de reden in het deelvenster ‘Problemen oplossen’ en in het rapport ‘Inschrijvingsfouten’.',
    licenceFits: 'Controleer of de licentie past bij de manier van beheer (MDM-instantie).',
    licenceAssigned:
      'Laat een ontbrekende licentie toewijzen en laat de gebruiker het apparaat daarna opnieuw inschrijven.',
    countDevices:
      'Tel de apparaten van de gebruiker en leg het aantal naast beide limieten: die van Intune (hooguit 15) en die van Entra.',
    removeNone:
      'Noteer de apparaten met hun laatste check-in, maar verwijder er geen: wie een apparaatrecord verwijdert, stelt het apparaat buiten gebruik of wist het.',
    removeApp: 'Laat de gebruiker de app verwijderen.',
    browserSignIn:
      'Laat de gebruiker zich in een browser aanmelden bij portal.manage.microsoft.com.',
    otherNetwork: 'Laat de gebruiker een ander netwerk proberen.',
    reinstall:
      'Laat de gebruiker de app opnieuw installeren en het apparaat nog een keer inschrijven.',
    otherAccount:
      'Kijk of er een ander werk- of schoolaccount op het apparaat staat. Verwijder dat en probeer het opnieuw.',
    cloned: 'Ga na of het apparaat met een gekloonde image is ingericht.',
    upn: 'Controleer of het achtervoegsel van de aanmeldnaam (UPN) routeerbaar is.',
    mdmScope: 'Controleer of het MDM-gebruikersbereik niet op ‘Geen’ staat.',
    windowsAllowed: 'Controleer of de inschrijvingsbeperkingen Windows (MDM) toestaan.',
    homeEdition: 'Controleer de editie: 0x80180022 bij Autopilot betekent Windows Home.',
    legacyAssistant:
      'Controleer of het Apple-profiel Setup Assistant (legacy) gebruikt; dat werkt niet samen met MFA.',
    profileAge: 'Controleer of het inschrijvingsprofiel ouder is dan het token.',
    tokenSync: 'Start een synchronisatie van het token; dat kan eens per 15 minuten.',
    oldProfile: 'Kijk of er al een werkprofiel op het apparaat staat.',
    deviceEncrypted: 'Controleer of het apparaat is versleuteld.',
    testDpc: 'Sluit met de app Test DPC uit dat het aan een beperking van de fabrikant ligt.',
    whichSide: 'Windows: zoek uit wat deze workload beheert, Intune of Configuration Manager.',
    whichSetting: 'Zoek op aan welke instelling het apparaat niet voldoet.',
    lastCheckIn:
      'Bekijk de laatste check-in: een apparaat meldt zich ongeveer elke 8 uur, dus na meer dan 24 uur ligt het waarschijnlijk aan de verbinding.',
    syncDevice:
      'Laat de gebruiker het apparaat synchroniseren in de Bedrijfsportal-app en probeer het opnieuw.',
    osVersion: 'Vergelijk de versie van het besturingssysteem met de eis.',
    pinAndEncryption: 'Controleer pincode en versleuteling op het apparaat.',
    waitMinutes: 'Wacht een paar minuten als het apparaat net is ingeschreven.',
    ownMail: 'iPhone en iPad: verwijder een e-mailaccount dat de gebruiker zelf heeft ingesteld.',
    browserAccess:
      'Android: zet ‘Enable Browser Access’ (browsertoegang) aan als er om een certificaat wordt gevraagd.',
    startPin:
      'Android: laat de gebruiker een eigen opstartpincode instellen, niet de standaardcode.',
    mfaMethod: 'Controleer of de gebruiker een verificatiemethode voor MFA heeft geregistreerd.',
    newPhone: 'Vraag of de gebruiker een nieuwe telefoon heeft.',
    appAssigned:
      'Controleer of de app aan de groep van de gebruiker is toegewezen, en of dat als beschikbaar of als vereist is.',
    appType: 'Controleer of de app dit type apparaat ondersteunt.',
    workAccount: 'Windows-privéapparaat: controleer of het werkaccount is toegevoegd.',
    entraLimit: 'Controleer de apparaatlimiet van de gebruiker in Entra.',
    managedApps: 'Lees de status van de app onder ‘Beheerde apps’ (Managed Apps).',
    profileAssigned: 'Controleer of het profiel aan de juiste groep is toegewezen.',
    certificatesFirst:
      'Controleer of de profielen voor het vertrouwde basiscertificaat en voor SCEP er al zijn.',
    pendingCertificates: 'Android: zoek in het logboek naar ‘pending certificates’.',
    vpnApp: 'Controleer of de VPN-app is geïnstalleerd.',
    sameGroups:
      'Controleer of de profielen voor basiscertificaat, SCEP en VPN allemaal aan gebruikers of allemaal aan apparaten zijn toegewezen.',
    certificateGroups:
      'Controleer of de certificaatprofielen aan dezelfde gebruikersgroepen zijn toegewezen.',
    knoxDay: 'Samsung Knox: houd rekening met een wachttijd tot 24 uur.',
    identity: 'Controleer de identiteit van de melder.',
    readKey:
      'Lees de sleutel af op de apparaatpagina, onder ‘Herstelsleutels’, of laat de gebruiker die opzoeken in de Bedrijfsportal-app. Elke inzage wordt vastgelegd.',
    rotateKey: 'Vervang de sleutel na afloop.',
    encryptionReport: 'Bekijk het versleutelingsrapport; dat kan 24 uur achterlopen.',
    tpm: 'Controleer de TPM, de herstelomgeving (WinRE) en de versleutelingsmethode.',
    whichPasscode:
      'Android: zoek op welke code u bij dit type inschrijving opnieuw kunt instellen. Vaak is dat alleen die van het werkprofiel.',
    passcodePolicy:
      'Controleer of er beleid voor toegangscodes is; zonder beleid mislukt de actie.',
    newCode: 'Geef de gebruiker de nieuwe code, die 7 dagen zichtbaar blijft.',
    fileVault: 'Mac: de gebruiker vindt de FileVault-sleutel op de website van de Bedrijfsportal.',
    securityProcess:
      'Volg de stappen voor verloren en gestolen apparaten onder ‘Bevoegdheden en grenzen’.',
    lostMode:
      'iPhone of iPad onder supervisie: schakel de modus Apparaat verloren in met een bericht en een telefoonnummer. Zoek daarna de locatie op, of vraag dat aan een laag die dat mag.',
    remoteLock: 'Andere apparaten: vergrendel ze op afstand, als Intune die actie aanbiedt.',
    blockSignIn:
      'Windows-pc: Intune kan die niet op afstand vergrendelen. Laat degene die de accounts beheert meteen het aanmelden van de gebruiker blokkeren.',
    noWipe:
      'Wis zelf niets. Wie het wissen goedkeurt, kiest tussen wissen en buiten gebruik stellen.',
    retireOnly: 'Stel een werkprofiel op een privételefoon alleen buiten gebruik; wis het nooit.',
    connectorStatus: 'Bekijk de connectorstatus bij ‘Tenantstatus’.',
    dateList: 'Vergelijk die status met de vervaldatums in dit hoofdstuk.',
  },

  when: {
    enrolFails: 'als het rapport geen oplossing noemt of meerdere gebruikers het melden',
    licence: 'als er geen licentie vrij is, of als inschrijven met licentie nog steeds mislukt',
    deviceLimit: 'als een apparaatrecord weg moet, of als de gebruiker onder beide limieten zit',
    portalApp: 'als aanmelden op elk netwerk mislukt',
    alreadyEnrolled: 'als inschrijven na de opschoning uit het Microsoft-artikel nog mislukt',
    autoEnrol: 'als het bereik, een beperking of de UPN moet worden gewijzigd',
    adeStuck:
      'als het profiel moet worden gewijzigd; een ‘internal server error’ of cursorfout gaat door naar Microsoft',
    workProfile: 'als ook Test DPC mislukt, want dan moet de fabrikant helpen',
    notCompliant:
      'als het apparaat voldoet, maar in Intune 24 uur na een synchronisatie nog iets anders staat, of als de eis niet klopt',
    blocked:
      'als beleid of een uitzondering moet worden gewijzigd, of als de nalevingscontrole ook na bijwerken, herstarten en een ander netwerk blijft lopen (dan een case bij Microsoft)',
    mfa: 'als een profiel of een uitzondering in voorwaardelijke toegang moet worden gewijzigd',
    app: 'als de foutcode niet in de lijst van Microsoft staat of veel gebruikers er last van hebben',
    wifi: 'als er logboeken gelezen moeten worden of het certificaat niet klopt',
    vpn: 'als er logboeken gelezen moeten worden, of het aan het certificaat of de gateway ligt',
    email: 'als de toewijzingen niet bij elkaar passen',
    recoveryKey:
      'als er ‘Geen sleutel gevonden’ (No key found) staat: er kunnen gegevens verloren gaan, dus verwijder het apparaat niet uit Intune',
    encryption: 'als het aan de firmware, de TPM of strijdig beleid ligt',
    passcode: 'als de actie er niet is of twee keer mislukt',
    lost: 'meteen als er gevoelige gegevens op staan of het wissen niet wordt bevestigd',
    appleExpired: 'altijd en meteen, want veel gebruikers hebben er last van',
  },

  collected: {
    failureRow: 'de regel uit het rapport',
    licenceState: 'een screenshot van de licentie, met de groepslicenties',
    deviceList: 'de lijst van apparaten met hun laatste check-in',
    browserResult: 'of aanmelden in een browser lukt',
    networkUsed: 'welke netwerken zijn geprobeerd',
    joinState: 'de uitvoer van dsregcmd /status',
    mdmReport: 'de MDM-diagnose',
    enrolmentLog: 'het Admin-logboek van DeviceManagement-Enterprise-Diagnostics-Provider',
    tokenAndProfile: 'de naam van het token en het profiel',
    model: 'het model en de Android-versie',
    settingStatus: 'de status per instelling',
    signInError: 'de foutcode en de aanvraag-id van de aanmelding',
    bothStates: 'de nalevingsstatus in Intune en in Entra',
    signInLog: 'de regel uit het aanmeldingslogboek',
    appVersion: 'naam, versie en foutcode van de app',
    appStatus: 'een screenshot van ‘Beheerde apps’',
    androidLog: 'het bestand Omadmlog (Android)',
    consoleLog: 'het consolelogboek via een Mac (iPhone en iPad)',
    windowsLog: 'het gebeurtenissenlogboek en het MDM-rapport (Windows)',
    profileStatus: 'de status van het profiel',
    mailAccounts: 'de e-mailaccounts op het apparaat',
    keyId: 'de sleutel-id op het scherm',
    encryptionStatus: 'de statusdetails uit het versleutelingsrapport',
    tpmState: 'de status van de TPM',
    lastSeen: 'van wie het apparaat is en waar het voor het laatst is gezien',
    dataClass: 'welke gegevens erop staan',
    expiredItem: 'de naam van het certificaat of token, de Apple ID en de vervaldatum',
  },
};
