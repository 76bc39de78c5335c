import type { Texts } from './en';

export const texts: Texts = {
  small: {
    tiers: {
      pages: 'Hulppagina’s op het intranet',
      pagesOwner: 'Bram Verhey houdt de pagina’s bij en controleert ze vóór elke fase',
      lostDevice: 'Een apparaat is verloren of gestolen: meteen bellen, niet mailen',
      team: 'ICT-team (Anneke Dijkhuis en Bram Verhey)',
      teamAbsent: 'Het hele ICT-team is afwezig: de telefoon is doorgeschakeld naar de partner',
      partner: 'Elderbeek ICT',
      partnerContact:
        'Supportnummer van Elderbeek: 085 000 0120; buiten de servicetijden van Elderbeek het piketnummer: 0800 000 0123',
      partnerAlso:
        'Buiten onze servicetijden het piketnummer beantwoorden en verloren apparaten vergrendelen (bij een Windows-pc: het aanmelden blokkeren); voor wissen is ook akkoord nodig van Anneke Dijkhuis of, als zij er niet is, van Hans Veldkamp',
      microsoft: 'Microsoft-ondersteuning',
      microsoftContact:
        'Intune-beheercentrum, ‘Help en ondersteuning’; de engineers van Elderbeek hebben daarvoor de juiste rol',
    },
  },

  medium: {
    tiers: {
      pages: 'Hulppagina’s in het serviceportaal',
      pagesOwner: 'Samira el Idrissi (servicedesk) houdt de pagina’s bij',
      desk: 'Servicedesk',
      wrongAuthority:
        'Het apparaat is al overgezet naar Intune, maar staat nog vermeld als beheerd door Configuration Manager',
      workplace: 'Werkplekbeheer',
      workplaceContact:
        'Toestel 5510; voor vragen die kunnen wachten het Teams-kanaal ‘Apparaatondersteuning’',
      clientHealth: 'De Configuration Manager-client controleren en herstellen',
      endpoint: 'Endpointteam',
      endpointContact:
        'Toestel 5520; buiten de servicetijden de pikettelefoon, 06 0000 5552, alleen voor de servicedesk en de meldkamer',
      workloads:
        'Workloads overzetten van Configuration Manager naar Intune\nBuiten de servicetijden piketdienst met één engineer, alleen voor major incidents en verloren apparaten',
      microsoft: 'Microsoft-ondersteuning',
      microsoftContact:
        'Intune-beheercentrum, ‘Help en ondersteuning’; alleen het endpointteam heeft daarvoor de juiste rol',
    },
  },

  large: {
    tiers: {
      portal: 'Selfserviceportaal ‘MijnIT’',
      portalOwner: 'Quillon beheert de pagina’s; werkplekbeheer keurt elke wijziging goed',
      desk: 'Servicedesk van Quillon Services',
      deskTrigger:
        'Een apparaat moet worden gewist: de servicedesk mag het vergrendelen, maar niet wissen of buiten gebruik stellen\nEr is een major incident of een verloren apparaat buiten de servicetijden van beide teams van laag 2: direct naar het endpointpiket',
      europe: 'Werkplekbeheer Europa en Amerika',
      europeContact:
        'Toestel 77200; team ‘Intune-ondersteuning’, kanaal ‘Laag 2 Europa en Amerika’',
      europeAlso:
        'In twee diensten werken; de late dienst (13:00–22:00 uur) bedient Noord- en Zuid-Amerika tot 16:00 uur New Yorkse tijd',
      asia: 'Werkplekbeheer Azië-Pacific',
      asiaContact: 'Toestel 78200; team ‘Intune-ondersteuning’, kanaal ‘Laag 2 Azië-Pacific’',
      asiaAlso:
        'Om 07:30 uur Singaporese tijd de openstaande spoedtickets overnemen op basis van de schriftelijke overdracht van de late dienst',
      endpoint: 'Endpoint-engineering',
      endpointContact: 'Toestel 77300; team ‘Intune-ondersteuning’, kanaal ‘Laag 3’',
      otherSupplier:
        'De fout zit in een apparaat, VPN of app van een andere leverancier: eerst daar een case openen',
      duty: 'Endpointpiket (zes regionale engineers bij toerbeurt)',
      dutyContact: 'Pikettelefoon, toestel 77999',
      dutyLimit:
        'Inzet buiten de servicetijden van Endpoint-engineering, alleen bij major incidents en verloren apparaten\n’s Nachts wijzigingen alleen terugdraaien, geen nieuwe doorvoeren',
      microsoft: 'Microsoft-ondersteuning (Unified-contract)',
      microsoftContact:
        'Intune-beheercentrum, ‘Help en ondersteuning’; kritieke cases telefonisch, het nummer staat in het pikethandboek',
    },
    contractActivity: 'Contract met Quillon beheren',
  },
};
