import type { Texts } from './en';

export const texts: Texts = {
  small: {
    ownerRole: 'hoofd ICT',
  },

  medium: {
    ownerRole: 'servicemanager ICT',
    regions: { offices: 'Hoofdkantoor en vestigingen noord', depots: 'Vestigingen zuid' },
  },

  large: {
    ownerRole: 'directeur Workplace Services',
    regions: { europe: 'Europa', asia: 'Azië-Pacific', americas: 'Noord- en Zuid-Amerika' },
  },
};
