import type { Texts } from './en';

export const texts: Texts = {
  small: {
    feedbackPlace: 'Teams-kanaal ‘Intune-uitrol’; samen doorgenomen in het trendoverleg',
  },

  medium: {
    depotStep:
      'Een ochtend meelopen op de vestiging Westerdam als chauffeurs hun telefoon inschrijven',
    feedbackPlace:
      'Team ‘ICT-ondersteuning’, kanaal ‘Intune-feedback’; label ‘intune-uitrol’ op tickets',
  },

  large: {
    accessStep:
      'Controleren of de medewerkers van Quillon met de beperkte rol voor laag 1 zich bij onze tenant kunnen aanmelden',
    feedbackPlace:
      'Team ‘Intune-ondersteuning’, kanaal ‘Feedback’; label ‘intune-uitrol’ op tickets',
  },
};
