/** What this chapter says in the worked examples. Companies, people, addresses and numbers are made up. */
export const texts = {
  small: {
    ownerRole: 'IT manager',
  },

  medium: {
    ownerRole: 'Service delivery manager',
    regions: { offices: 'Head office and northern depots', depots: 'Southern depots' },
  },

  large: {
    ownerRole: 'Director of workplace services',
    regions: { europe: 'Europe', asia: 'Asia-Pacific', americas: 'Americas' },
  },
};

export type Texts = typeof texts;
