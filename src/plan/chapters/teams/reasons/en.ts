/** Why this chapter proposes what it does, and what it calls teams. Figures that nobody publishes are said to be ours. */
export const reasons = {
  why: {
    tiers: {
      few: 'The same one or two people are tier 1 when they answer and tier 3 when they change settings. A tier 2 would only be a third name for them, so there is none.',
      desk: 'The service desk helps users, workplace support investigates what no article covers, and the endpoint team changes settings.',
      partner:
        'Your own team helps users and investigates issues, and the partner changes settings. That leaves no work for a tier 2 between them.',
      outsourced:
        'The supplier takes calls day and night. Your own tiers keep the permissions that should not leave the organisation.',
    },
    people: {
      few: 'There is one person on each tier, possibly the same one on both.',
      rule: 'On tier 1 we assume one person on shift per 300 users, on tier 2 one per 600 and on tier 3 one per 1,000, but never fewer than two. A tier that works around the clock also has an evening and a night shift of two people each. This is our rule of thumb, and the pilot will show what you need.',
    },
    hours: {
      own: 'These are the support hours from “Scope and owner”.',
      outsourced:
        'The supplier works around the clock. Your own tiers keep the support hours from “Scope and owner”, so decide who is on call for a major incident at night.',
    },
    languages:
      'These are the support languages. Microsoft’s online support is in English and Japanese; phone support is available in more languages.',
    timeLimit:
      'We suggest 30 minutes for tier 1 and 2 hours for tier 2 or for a team that does the work of two tiers. Look at your first 50 tickets and adjust the limits.',
    duties:
      'Tier 1 does what a help desk role allows, tier 2 reads logs and tier 3 changes policies. If a tier is missing, another one does its work.',
    team: 'This name only says what kind of team it is. Replace it with the name that people use.',
    activities:
      'One party is accountable for each activity, so that somebody decides. Who does what follows from your tiers.',
    workloads:
      'Configuration Manager manages a workload until somebody moves it to Intune, so we assume that nothing has moved yet. Check each workload with your Configuration Manager administrators.',
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
