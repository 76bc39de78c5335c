import type { Texts } from './en';

export const texts: Texts = {
  small: {
    intake: {
      portal: 'intranet.example.org/apparaten',
      ticket: 'ict-hulp@example.org',
      phone: 'Toestel 200, van buiten 085 000 0200',
      walkIn: 'ICT-kamer, begane grond, ma t/m vr, 09:00–10:00 uur',
      duty: '0800 000 0123, het piketnummer van Elderbeek (alleen buiten de servicetijden)',
    },
    vendorStep:
      'Opent een case bij Microsoft en geeft laag 1 het casenummer en het tijdstip van de volgende update',
    bridgePlace: 'Microsoft Teams, kanaal ‘Intune-uitrol’',
    contractReview: 'Serviceoverleg met Elderbeek (eerste dinsdag van de maand)',
    standing: 'Teams-kanaal ‘Intune-support’, waarin ook de engineers van Elderbeek zitten',
    articlePlace: 'SharePoint-site ‘ICT-hulp’, bibliotheek ‘Zo lossen we het op’',
    majorLead: 'Anneke Dijkhuis',
    majorPlace: 'Teams-kanaal ‘Alle medewerkers’ en een mededeling bij de receptie',
  },

  medium: {
    intake: {
      portal: 'service.example.com/apparaten',
      ticket: 'service.example.com/melden',
      phone: 'Toestel 5500, van buiten 085 000 5500',
      chat: 'Teams-app ‘Servicedesk’',
      walkIn: 'Hoofdkantoor, begane grond, ma t/m vr, 08:00–12:00 uur',
      duty: '085 000 5559, de meldkamer van het securityteam (alleen buiten de servicetijden; neemt meldingen van verloren apparaten aan en belt de pikettelefoon van het endpointteam als een hele locatie stilligt)',
    },
    vendorStep:
      'Opent een case bij Microsoft en zet het casenummer en het tijdstip van de volgende update in het ticket',
    managedBy:
      '‘Beheerd door’ en ‘Eigendom’, zoals vermeld in ‘Problemen oplossen + ondersteuning’',
    fixReturn:
      'Op privéapparaten voert de gebruiker de stappen zelf uit; de supportmedewerker kijkt alleen mee.\nNiemand vraagt naar de toegangscode.',
    bridgePlace: 'Microsoft Teams, vergadering ‘Intune-call’',
    standing: 'Teams-kanaal ‘Apparaatondersteuning’',
    articlePlace: 'Kennisbank in het serviceportaal, categorie ‘Apparaten’',
    majorLead:
      'Dienstdoende major incident manager (endpointteam; buiten de servicetijden via de pikettelefoon)',
    majorPlace: 'Statuspagina in het serviceportaal; sms aan de vestigingsmanagers',
  },

  large: {
    intake: {
      portal: 'mijnit.example.com',
      ticket: 'mijnit.example.com/melden',
      chat: 'Teams-app ‘MijnIT’',
      europe: 'Toestel 77000 voor Europa (van buiten: het nummer op de personeelspas)',
      asia: 'Toestel 78000 voor Azië-Pacific (van buiten: het nummer op de personeelspas)',
      americas:
        'Toestel 79000 voor Noord- en Zuid-Amerika (van buiten: het nummer op de personeelspas)',
    },
    vendorStep:
      'Opent een case bij Microsoft en zet het casenummer in het ticket; wijst voor kritieke cases een contactpersoon aan die dag en nacht bereikbaar is',
    reachable: 'regio, en wanneer de gebruiker bereikbaar is (lokale tijd)',
    contractMeeting: 'Serviceoverleg met Quillon (eerste woensdag van de maand)',
    fixReturn:
      'Laag 2 en 3 schrijven de stappen in het Engels; de servicedesk licht ze toe in de taal van de gebruiker.',
    bridgePlace: 'Teams-vergadering ‘Intune-call’',
    standing: 'Team ‘Intune-ondersteuning’, kanaal ‘Alle lagen’',
    articlePlace:
      'Kennisbank van MijnIT, categorie ‘Apparaten’; eerst in het Engels, binnen 5 werkdagen in de andere talen',
    majorLead: 'Dienstdoende major incident manager van de regio (via de servicedesk)',
    majorPlace: 'Statuspagina van MijnIT en het bandje op de drie telefoonlijnen',
  },
};
