import type { Texts } from './en';

export const texts: Texts = {
  small: {
    ticketView: 'Weergave ‘Intune’',
    failures: 'Rapport ‘Inschrijvingsfouten’',
    readPlace: 'SharePoint-site ‘ICT-hulp’, lijst ‘Cijfers Intune’',
  },

  medium: {
    dashboard: 'Dashboard ‘Uitrol Intune’',
    failures: 'Rapport ‘Inschrijvingsfouten’',
    drivers: {
      name: 'Werkende telefoons bij het begin van de dienst',
      count:
        'Chauffeurs van wie de telefoon bij het begin van de dienst werkt, als percentage van alle chauffeurs die dienst hebben. De vestigingsmanager telt ze op de eerste drie dagen van een fase.',
    },
    readPlace: 'Team ‘ICT-ondersteuning’, kanaal ‘Uitrol Intune’, tabblad ‘Cijfers’',
    missed: 'Een uitgestelde fase begint niet in een week met een feestdag.',
  },

  large: {
    dashboard: 'MijnIT-dashboard ‘Uitrol Intune’, per regio',
    sample: 'Twintig escalaties per week uit elke regio',
    survey: 'MijnIT-enquête na elk ticket',
    trained: 'Presentielijsten en oefenlijsten van de trainers',
    readPlace: 'Team ‘Intune-ondersteuning’, kanaal ‘Cijfers’; Quillon kan meelezen',
    missed: 'Wacht de fase van één regio, dan gaan de fasen van de andere regio’s gewoon door.',
  },
};
