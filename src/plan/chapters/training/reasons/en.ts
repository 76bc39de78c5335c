/** Why this chapter proposes what it does, and what it calls sessions. Figures that nobody publishes are said to be ours. */
export const reasons = {
  why: {
    direct:
      'The endpoint team can teach up to 30 people in one round. The limit is our rule of thumb.',
    mixed:
      'If there are more than 30 people, the leads train tier 1 and the endpoint team trains the rest. The limit is our rule of thumb.',
    audiences:
      'Each tier learns as much as its work requires, and no more. The sizes are the numbers of people on your tiers. Where a team works around the clock, we add those who have the day off, assuming that everybody works five days a week.',
    agenda:
      'The five items and the total of 2 to 3 hours come from Microsoft’s older guidance. The length of each item is our suggestion.',
    agendas:
      'Training has to match the tier, so an item is for everybody only if everybody needs it. The other items follow from what each tier does. The lengths are our suggestions and stay within the 2 to 3 hours that Microsoft’s older guidance recommends.',
    sessions:
      'We form groups of up to 12, so that everybody gets a turn in the labs, and up to ten groups for each tier. From four people on, tier 1 learns in at least two groups, so that somebody is always there for users. If you need more, add them yourself. These limits are our rules of thumb.',
    sessionDays:
      'We count back from the pilot in working days, Monday to Friday. The last session is about a week before the pilot, so that anyone who was away can catch up. Sessions start one hour after support opens, or at 09:00 if it never closes.',
    labs: 'People first enrol a device on each of your platforms, then practise what tier 1 deals with most often.',
    materials: 'You can’t run the labs without these.',
    checks:
      'Three small checks are enough: the labs, a short quiz with all articles open, and the first real tickets.',
    refresh: 'Every six months is our rule of thumb, although Intune itself changes more often.',
  },

  session: {
    everybody: 'All support staff',
    tier: (tier: string) => `Tier ${tier}`,
    group: (tier: string, group: string) => `Tier ${tier}, group ${group}`,
  },
};

export type TrainingReasons = typeof reasons;
