/** Why this chapter proposes what it does, and what it calls teams. Figures that nobody publishes are said to be ours. */
export const reasons = {
  why: {
    tiers: {
      few: 'One or two people are tier 1 when they answer and tier 3 when they change settings. Tier 2 would be a third name for the same people, so there is none.',
      desk: 'A service desk answers, workplace support looks into what no article covers, and the endpoint team changes settings.',
      partner:
        'Your own team answers and looks into the fault. The partner changes settings, so there is no tier 2 between them.',
      outsourced:
        'The supplier answers day and night. Your own tiers keep the rights that should not leave the organisation.',
    },
    people: {
      few: 'One on each tier. It may be the same person.',
      rule: 'One person on shift for every 300 users on tier 1, 600 on tier 2 and 1,000 on tier 3, and never fewer than two. This is our rule of thumb; the pilot will show your own figure.',
    },
    hours: {
      own: 'The hours in which somebody answers, from the scope of the plan.',
      outsourced:
        'The supplier works around the clock. Your own tiers keep the hours from the scope of the plan, so decide who is on call for a major incident at night.',
    },
    languages:
      'The languages in which users are helped. Microsoft’s online support works in English and Japanese.',
    timeLimit:
      '30 minutes for tier 1 and 4 hours for tier 2 are our suggestion, and so are 2 hours where one team does the work of two tiers. Look at your first 50 tickets and adjust them.',
    duties:
      'Tier 1 does what a help desk role allows, tier 2 reads logs, and tier 3 changes policies. Where a tier is missing, its work goes to another one.',
    team: 'A name for the kind of team, until you write the one that people use.',
    activities:
      'For each activity one party is accountable, so that somebody decides. The division follows the tiers above.',
  },

  teams: {
    all: { tier0: 'Help pages', tier4: 'Microsoft support' },
    few: { tier1: 'IT support', tier3: 'IT administration' },
    desk: { tier1: 'Service desk', tier2: 'Workplace support', tier3: 'Endpoint team' },
    partner: { tier1: 'IT team', tier3: 'IT partner' },
    outsourced: {
      tier1: 'Service desk of the supplier',
      tier2: 'Workplace support',
      tier3: 'Endpoint team',
    },
  },
};

export type TeamsReasons = typeof reasons;
