/** What this chapter says in the worked examples. Companies, people, addresses and numbers are made up. */
export const texts = {
  small: {
    ticketView: 'View “Intune”',
    failures: 'Report “Enrollment failures”',
    readPlace: 'SharePoint site “IT help”, list “Intune figures”',
  },

  medium: {
    dashboard: 'Dashboard “Intune rollout”',
    failures: 'Report “Enrollment failures”',
    drivers: {
      name: 'Phones ready at the start of a shift',
      count:
        'Drivers whose phone works when their shift starts, as a share of all drivers on the shift. The depot manager counts them on the first three days of a phase.',
    },
    readPlace: 'Teams “IT support”, channel “Intune rollout”, tab “Figures”',
    missed: 'No phase starts at a depot in the week before a public holiday.',
  },

  large: {
    dashboard: 'MyIT dashboard “Intune rollout”, by region',
    sample: 'Twenty escalations a week from each region',
    survey: 'MyIT survey after each ticket',
    trained: 'The trainers’ attendance and lab lists',
    readPlace: 'Teams “Intune support”, channel “Figures”; Quillon has read access',
    missed: 'A phase that waits in one region goes ahead in the others.',
  },
};

export type Texts = typeof texts;
