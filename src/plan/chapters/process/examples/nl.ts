import type { Texts } from './en';

export const texts: Texts = {
  small: {
    intake: {
      portal: 'intranet.example.org/apparaten',
      ticket: 'ict-hulp@example.org',
      phone: 'Toestel 200, van buiten 085 000 0200',
      walkIn: 'ICT-kamer, begane grond, 09:00–10:00 uur',
      duty: 'Piketnummer van Elderbeek: 0800 000 0123',
    },
    vendorStep:
      'Opent een case bij Microsoft en geeft laag 1 het casenummer en het tijdstip van de volgende update',
    bridgePlace: 'Microsoft Teams, kanaal ‘Intune-rollout’',
    contractReview: 'Serviceoverleg met Elderbeek',
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
      walkIn: 'Hoofdkantoor, begane grond, maandag t/m vrijdag 08:00–12:00 uur',
      duty: 'Meldkamer Beveiliging, 085 000 5559 (vergrendelt het apparaat en licht de servicedesk in)',
    },
    managedBy: '‘Beheerd door’ en ‘Eigendom’, zoals vermeld in Problemen oplossen + ondersteuning',
    fixReturn:
      'Op privéapparaten voert de gebruiker de stappen zelf uit; de ondersteuner kijkt alleen mee.\nNiemand vraagt naar de toegangscode.',
    bridgePlace: 'Microsoft Teams, vergadering ‘Intune-bridge’',
    standing: 'Teams-kanaal ‘Apparaatondersteuning’',
    articlePlace: 'Kennisbank in het serviceportaal, categorie ‘Apparaten’',
    majorLead: 'Dienstdoende major-incidentmanager',
    majorPlace: 'Statuspagina in het serviceportaal; sms aan de locatiemanagers',
  },

  large: {
    intake: {
      portal: 'mijnit.example.com',
      ticket: 'mijnit.example.com/melden',
      chat: 'Teams-app ‘MijnIT’',
      europe: 'Europa: toestel 77000 (van buiten: het nummer op de personeelspas)',
      asia: 'Azië-Pacific: toestel 78000 (van buiten: het nummer op de personeelspas)',
      americas:
        'Noord- en Zuid-Amerika: toestel 79000 (van buiten: het nummer op de personeelspas)',
    },
    vendorStep:
      'Opent een case bij Microsoft en zet het casenummer in het ticket; wijst voor kritieke cases een contactpersoon aan die dag en nacht bereikbaar is',
    reachable: 'regio, en wanneer de gebruiker bereikbaar is (lokale tijd)',
    contractMeeting: 'Serviceoverleg met Quillon',
    fixReturn:
      'Laag 2 en 3 schrijven de stappen in het Engels; de servicedesk licht ze toe in de taal van de gebruiker.',
    bridgePlace: 'Teams-vergadering ‘Intune-bridge’',
    standing: 'Team ‘Intune-ondersteuning’, kanaal ‘Alle lagen’',
    articlePlace:
      'Kennisbank van MijnIT, categorie ‘Apparaten’; eerst in het Engels, binnen 5 dagen in de andere talen',
    majorLead: 'Dienstdoende major-incidentmanager van de regio',
    majorPlace: 'Statuspagina van MijnIT en het bandje op de drie telefoonlijnen',
  },
};
