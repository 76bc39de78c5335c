/** Why this chapter proposes what it does, and what it calls sessions. Figures that nobody publishes are said to be ours. */
export const reasons = {
  why: {
    direct:
      'Up to 30 people, the endpoint team can teach everybody in one round. The limit is our rule of thumb.',
    mixed:
      'With more than 30 people, the leads train tier 1 and the endpoint team trains the rest. The limit is our rule of thumb.',
    audiences:
      'Each tier learns as far as it has to go, and no further. The sizes are the people on your tiers.',
    agenda:
      'The five items are Microsoft’s, and 2 to 3 hours is its guidance. The minutes of each item are our suggestion.',
    sessions:
      'Groups of up to 12, so that everybody gets to the labs, and no more than ten groups a tier; plan the rest yourself. These limits are our rules of thumb.',
    sessionDays:
      'Counted back from the pilot in working days, Monday to Friday. The last session lies about a week before it, so that those who were away can catch up. Sessions start one hour after the desk opens.',
    labs: 'Enrolling a device of each of your platforms comes first, then what tier 1 meets most.',
    materials: 'What the labs can’t do without.',
    checks:
      'Three small checks: the labs, a short quiz with all articles open, and the first real tickets.',
    refresh: 'Every six months is our rule of thumb. Intune itself changes more often.',
  },

  session: {
    everybody: 'Everybody who supports',
    tier: (tier: string) => `Tier ${tier}`,
    group: (tier: string, group: string) => `Tier ${tier}, group ${group}`,
  },
};

export type TrainingReasons = typeof reasons;
