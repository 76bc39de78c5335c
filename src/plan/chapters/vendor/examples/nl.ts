import type { Texts } from './en';

export const texts: Texts = {
  small: {
    contractPlace: 'SharePoint-site ‘ICT-hulp’, bibliotheek ‘Contracten’',
    manager: 'Wouter Plantinga (servicemanager bij Elderbeek ICT), 085 000 0125',
    devices: { name: 'Elderbeek ICT', reach: 'Supportnummer: 085 000 0120' },
    apple: 'Het nummer staat in het ICT-notitieblok, op de pagina ‘Apple Business’',
    carrier: { name: 'Lindemobiel Zakelijk', reach: 'Zakelijke lijn: 085 000 0144' },
    app: {
      name: 'Huisgrip (verhuursysteem)',
      reach: 'Portaal van de leverancier; inloggegevens in de wachtwoordkluis van ICT',
    },
  },

  medium: {
    contractPlace: 'Contractregister, onder ‘Microsoft 365’; het endpointteam heeft een kopie',
    secondOpener: 'Ruben Scholten of de engineer met piketdienst',
    nightReach: 'Pikettelefoon van het endpointteam, 06 0000 5552 (alleen bij major incidents)',
    devices: {
      name: 'Vaartland Computers',
      reach: 'Reparatieportaal; klantnummer in het contractregister',
    },
    apple: 'Het nummer staat in het contractregister; vraag naar enterprise support',
    carrier: { name: 'Lindemobiel Zakelijk', reach: 'Accountdesk: 085 000 5570' },
    network: { name: 'Kanaalzicht Netwerken', reach: 'Storingslijn: 085 000 5575, dag en nacht' },
    scanners: {
      what: 'Handscanners op de vestigingen',
      name: 'Schapwijs Scanning',
      reach: 'Reparatiedesk: 085 000 5580; houd het serienummer bij de hand',
    },
  },

  large: {
    contractPlace:
      'Contractregister, onder ‘Microsoft Unified’; het toegangsnummer staat in het pikethandboek',
    secondOpener: 'Lotte Vermaas (Endpoint-engineering)',
    dutyOpener: 'Endpointpiket (elk van de zes engineers)',
    nightReach: 'Pikettelefoon, toestel 77999',
    manager:
      'Onze customer success account manager bij Microsoft (naam en nummer in het pikethandboek)',
    devices: 'Partnerportaal; contractnummer in het register',
    apple: 'Enterprise support; nummer en klantnummer in het pikethandboek',
    carrier: { name: 'Telvanta (alle drie de regio’s)', reach: 'Accountdesk, toestel 77610' },
    network: 'Storingslijn, toestel 77620, dag en nacht',
    security: 'Portaal van het securityteam, wachtrij ‘Endpoint’',
  },
};
