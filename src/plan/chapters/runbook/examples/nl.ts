import type { Texts } from './en';

export const texts: Texts = {
  small: {
    licenceGroup:
      'Controleer of de gebruiker in de groep ‘M365-medewerkers’ zit; via die groep wordt de licentie toegewezen.',
    articles: {
      recoveryKey: 'Zo lossen we het op: een BitLocker-sleutel opzoeken',
      lost: 'Zo lossen we het op: telefoon of laptop kwijt',
    },
    own: {
      issue: 'De opname-app op de iPad vraagt bij elke woning om opnieuw in te loggen',
      checks:
        'Controleer of de app uit de Bedrijfsportal komt en niet uit de App Store.\nVraag of een collega dezelfde iPad gebruikt.',
    },
    appleAccount:
      'Apple ID mdm@example.org, gedeeld postvak van ICT, waar Soraya Haddad ook bij kan',
    reminders: 'Gedeelde agenda ‘ICT-datums’, ook zichtbaar voor Elderbeek',
  },

  medium: {
    licenceRequest: 'Ontbreekt de licentie, dien dan een aanvraag in bij het identityteam.',
    depotWifi: 'Op een vestiging: vergelijk met een tweede scanner bij hetzelfde laadperron.',
    articles: {
      mfa: 'Artikel 2017: MFA registreren op een nieuwe telefoon',
      recoveryKey: 'Artikel 1188: BitLocker-herstelsleutel',
      passcode: 'Artikel 2031: toegangscode vergeten',
    },
    own: {
      issue:
        'Apparaat is in een fase naar Intune overgezet, maar valt nog steeds onder Configuration Manager',
      checks:
        'Zoek ‘Beheerd door’ op in ‘Problemen oplossen + ondersteuning’.\nLaat het apparaat opnieuw opstarten en kijk na een uur nog eens.',
    },
    accounts: {
      apple: 'Apple ID apple-mdm@example.com, gedeeld postvak van het endpointteam',
      google: 'Google-account android-mdm@example.com, wachtwoord in de kluis van het team',
      certificates: 'Gedeeld postvak certificaten@example.com',
    },
    depotCertificate: 'Basiscertificaat voor de wifi op de vestigingen',
    reminders: 'Terugkerende tickets in de wachtrij ‘Endpointteam’, 90, 60 en 30 dagen van tevoren',
  },

  large: {
    licenceRequest: 'Ontbreekt de licentie, dien dan in MijnIT een aanvraag ‘Intune-licentie’ in.',
    gateway: 'Kijk op de statuspagina of de VPN-gateway van de regio bereikbaar is.',
    lostAtNight: 'Is laag 2 gesloten, bel dan de piketengineer.',
    articles: {
      mfa: 'KB0012017, in zes talen',
      recoveryKey: 'KB0011188, in zes talen',
      passcode: 'KB0012031, in zes talen',
      lost: 'KB0010044, in zes talen',
    },
    own: {
      issue: 'Linux-werkstation voldoet na een kernelupdate niet meer aan het nalevingsbeleid',
      checks:
        'Controleer of de gebruiker zich sinds de update in de Intune-app heeft aangemeld.\nVergelijk de versie van de distributie met het nalevingsbeleid.',
    },
    accounts: {
      apple: 'Apple ID apple-mdm@example.com, gedeeld postvak van Endpoint-engineering',
      google:
        'Google-account android-mdm@example.com, wachtwoord in de kluis van de piketengineers',
      connector: 'Serviceaccount svc-mdm, waarschuwingen naar endpoint-alerts@example.com',
    },
    reminders:
      'Terugkerende taken in MijnIT voor Endpoint-engineering, 60, 45 en 14 dagen van tevoren',
  },
};
