import type { TrainingFindings } from './en';

export const findings: TrainingFindings = {
  trainedTooLate: {
    title: (session) => `De sessie ‘${session}’ valt op of na de eerste dag van de uitrol.`,
    reason: 'De deelnemers helpen dan al gebruikers voordat ze zelf zijn getraind.',
  },
  untrained: {
    title: (party) => `Er is geen trainingssessie voor ${party.toLowerCase()}.`,
    reason: 'Die laag krijgt vanaf de eerste dag tickets.',
  },
  agendaLength: {
    title: (length) => `Met deze agenda duurt een sessie ${length}.`,
    reason: 'Microsoft adviseert per sessie 2 tot 3 uur theorie en praktijk.',
  },
};
