/** Why this chapter proposes what it does, and what it calls teams. Figures that nobody publishes are said to be ours. */
export const reasons = {
  why: {
    tiers: {
      few: 'The same one or two people are tier 1 when they answer and tier 3 when they change settings. A tier 2 would only be a third name for them, so there is none.',
      desk: 'The service desk answers users, workplace support investigates what no article covers, and the endpoint team changes settings.',
      partner:
        'Your own team answers users and investigates the issue, and the partner changes settings. That leaves no work for a tier 2 between them.',
      outsourced:
        'The supplier answers day and night. Your own tiers keep the permissions that should not leave the organisation.',
    },
    people: {
      few: 'One person on each tier, who may be the same person on both.',
      rule: 'We count one person on shift for every 300 users on tier 1, 600 on tier 2 and 1,000 on tier 3, and never fewer than two. This is our rule of thumb, and the pilot will show your own figure.',
    },
    hours: {
      own: 'These are the support hours from the scope of the plan.',
      outsourced:
        'The supplier works around the clock. Your own tiers keep the support hours from the scope of the plan, so decide who is on call for a major incident at night.',
    },
    languages:
      'These are the support languages. Microsoft’s online support is in English and Japanese; by phone there are more languages.',
    timeLimit:
      'We suggest 30 minutes for tier 1 and 4 hours for tier 2, or 2 hours where one team does the work of two tiers. Look at your first 50 tickets and adjust the limits.',
    duties:
      'Tier 1 does what a help desk role allows, tier 2 reads logs and tier 3 changes policies. If a tier is missing, another one does its work.',
    team: 'This name only says what kind of team it is. Replace it with the one that people use.',
    activities:
      'One party is accountable for each activity, so that somebody decides. Who does what follows from your tiers.',
  },

  teams: {
    all: { tier0: 'Help pages', tier4: 'Microsoft support' },
    few: { tier1: 'IT support', tier3: 'IT administration' },
    desk: { tier1: 'Service desk', tier2: 'Workplace support', tier3: 'Endpoint team' },
    partner: { tier1: 'IT team', tier3: 'IT partner' },
    outsourced: {
      tier1: 'Supplier’s service desk',
      tier2: 'Workplace support',
      tier3: 'Endpoint team',
    },
  },
};

export type TeamsReasons = typeof reasons;
