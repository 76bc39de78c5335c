import type { Texts } from './en';

export const texts: Texts = {
  small: {
    phases: {
      pilot: ['Pilot', 'ICT, één engineer van Elderbeek en negen vrijwilligers van kantoor'],
      first: ['Fase 1', 'Financiën, HR en receptie'],
      second: ['Fase 2', 'Klantcontactcentrum en reparatieservice'],
      third: ['Fase 3', 'Wijkbeheerders en huismeesters'],
    },
  },

  medium: {
    phases: {
      pilot: ['Pilot', 'ICT, supportmedewerkers en vrijwilligers van twee vestigingen'],
      first: ['Fase 1', 'Financiën, HR en ICT op het hoofdkantoor'],
      second: ['Fase 2', 'De rest van het hoofdkantoor'],
      third: ['Fase 3', 'Vestigingen noord: kantoor en chauffeurs'],
      fourth: ['Fase 4', 'Vestigingen zuid: kantoor en teamleiders'],
      fifth: ['Fase 5', 'Vestigingen zuid: chauffeurs'],
    },
  },

  large: {
    phases: {
      pilot: ['Pilot', 'ICT en supportmedewerkers in alle regio’s, en vrijwilligers uit elk land'],
      first: ['Fase 1', 'Stafdiensten van het concern: financiën, HR en juridische zaken'],
      second: ['Fase 2', 'Kantoren in Europa'],
      third: ['Fase 3', 'Kantoren in Azië-Pacific'],
      fourth: ['Fase 4', 'Fabrieken en magazijnen in Azië-Pacific'],
      fifth: ['Fase 5', 'Alle vestigingen in Noord- en Zuid-Amerika'],
      sixth: ['Fase 6', 'Fabrieken en laboratoria in Europa'],
    },
  },
};
