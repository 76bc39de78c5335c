import type { IdOf } from '../../kinds/idSet';
import type { language } from '../../catalogue/sets';

const english = 'en' as IdOf<typeof language>;

/** The companies of the worked examples and their people, whom several chapters name. All are made up. */
export const cast = {
  /** An internal number as people write it. */
  extension: (number: number) => `Extension ${number}`,

  /** What those do whom no answer of a chapter names. */
  roles: {
    rolloutLead: 'Rollout lead',
    identityNight: 'Ends sign-in sessions for the identity team outside its hours',
    securityNight: 'Approves wipes for the security team outside its hours',
  },

  small: {
    organisation: 'Larkmoor Housing Association',
    zone: 'Europe/London',
    language: english,
    people: {
      owner: 'Helen Marsh',
      colleague: 'Tom Ashby',
      engineer: 'Priya Nair (Ellerbeck IT Services)',
    },
  },

  medium: {
    organisation: 'Calderwick Logistics',
    zone: 'Europe/London',
    language: english,
    people: {
      owner: 'Ruth Hartley',
      desk: 'Owen Price',
      secondLead: 'Shazia Malik',
      workplace: 'Daniel Frost',
      endpoint: 'Marta Kowalczyk',
      rolloutLead: 'Callum Reid',
    },
  },

  large: {
    organisation: 'Halvorne Group',
    people: {
      owner: 'Ingrid Solberg',
      provider: 'Carlos Medina (Quillon Services)',
      europe: 'Femke Aarts',
      asia: 'Lim Wei Jie',
      endpoint: 'Jonas Richter',
      gdansk: 'Quillon team lead for the group, Gdańsk',
      cebu: 'Quillon team lead for the group, Cebu',
      merida: 'Quillon team lead for the group, Mérida',
      rolloutLead: 'Nora Lindgren',
      identityNight: 'Identity duty officer',
      securityNight: 'Security duty officer',
    },
  },
};

export type Cast = typeof cast;
