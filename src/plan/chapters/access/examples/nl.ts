import type { Texts } from './en';

export const texts: Texts = {
  small: {
    wipe: 'Ook akkoord van een tweede engineer van Elderbeek; is Anneke Dijkhuis er niet, dan geeft Hans Veldkamp akkoord',
    teamRole:
      'Als Helpdeskmedewerker, met verwijderen, maar zonder wissen, apps toewijzen en herstelacties',
    ownerRole:
      'Alleen om verzoeken in Intune goed te keuren en cases te openen; Hans Veldkamp kan als vervanger ook goedkeuren',
    partnerRole:
      'Intune-beheerder wordt per wijziging geactiveerd; alleen twee engineers kunnen dat',
    atNight:
      'Neemt buiten onze servicetijden via het piketnummer de melding aan en vergrendelt het apparaat (bij een Windows-pc: blokkeert het aanmelden); de tijden van de volgende stappen gaan in zodra laag 1 weer open is',
    emergencyPlace: 'Verzegelde envelop in de kluis van Financiën, hoofdkantoor',
  },

  medium: {
    wipe: 'Buiten de servicetijden beslist de engineer met piketdienst; na akkoord van de meldkamer wist de engineer het apparaat',
    workload: 'Een workload van het co-beheer naar Intune overzetten of terugzetten',
    workplaceRole: 'Elke medewerker ziet alleen de apparaten van de eigen regio (bereiktags)',
    endpointRole: 'Intune-beheerder wordt per wijziging geactiveerd, met opgave van reden',
    controlRoomRole:
      'Voor de meldkamer: alleen vergrendelen op afstand, de modus Apparaat verloren, aanmelden blokkeren en buiten de servicetijden het wissen goedkeuren',
    approverRole: 'Alleen om verzoeken in Intune goed te keuren',
    atNight:
      'Buiten de servicetijden neemt de meldkamer van het securityteam de melding aan, vergrendelt het apparaat (bij een Windows-pc: blokkeert het aanmelden) en maakt een ticket. Bij mogelijk gevoelige gegevens belt de meldkamer meteen de engineer met piketdienst; anders gaan de tijden van de volgende stappen in zodra de servicedesk weer open is',
    emergencyPlace:
      'Kluis in de serverruimte van het hoofdkantoor; de meldkamer geeft de sleutel uit en noteert aan wie',
  },

  large: {
    wipe: 'Buiten de servicetijden van beide teams van laag 2 wist het endpointpiket het apparaat, na akkoord van het securityteam',
    change: '’s Nachts draait het piket wijzigingen alleen terug',
    deskRole:
      'Medewerkers van Quillon werken met accounts in onze tenant, vanaf onze cloud-pc’s; herstelsleutels zien ze niet',
    regionRole: 'Elk team ziet alleen de apparaten van de eigen regio’s (bereiktags)',
    engineerRole: 'Intune-beheerder wordt per wijziging geactiveerd, met opgave van reden',
    leadRole: 'Alleen om verzoeken in Intune goed te keuren',
    securityRole: 'Auditgegevens inzien, en wissen goedkeuren als laag 2 gesloten is',
    atNight:
      'Buiten de servicetijden van beide teams van laag 2 voert het endpointpiket uit wat het securityteam heeft goedgekeurd',
    emergencyPlace: 'Wachtwoordkluis van het securityteam; openen kan alleen met twee personen',
  },
};
