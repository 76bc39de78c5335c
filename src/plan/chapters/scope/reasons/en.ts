/** Why this chapter proposes what it does. Figures that nobody publishes are said to be ours. */
export const reasons = {
  why: {
    status: 'A new plan is a draft until the people in it have read it.',
    version: 'Versions below 1.0 show that the plan is not agreed yet.',
    planDate: 'The day on which this draft was made.',
    ownership:
      'Most rollouts begin with company-owned devices. Add personal ones if users may enrol them, because support may do less there.',
    devices: {
      several:
        'With computers and phones we count 1.6 devices for each user. This is our rule of thumb; your inventory knows better.',
      one: 'With computers or phones alone we count one device for each user. This is our rule of thumb; your inventory knows better.',
    },
    shape: {
      few: 'Up to 150 users, one or two people usually do all of the support. The limit is our rule of thumb.',
      desk: 'Above 150 users we assume a service desk and an endpoint team. The limit is our rule of thumb.',
    },
    hours:
      'Ordinary office hours, to start with. Tiers, meetings and training sessions follow them.',
    zone: 'The time zone that this browser is set to.',
    languages: 'The language in which you began this plan.',
    kickoff:
      'Eight weeks before the pilot leave time to agree on teams and process, to test, and to train. This is our rule of thumb.',
    firstWave:
      'Five weeks after the pilot starts there has been time to enrol, to write articles and to decide. This is our rule of thumb.',
    rolloutEnd:
      'We count one week for every 250 users, and between 4 and 26 weeks in all. This is our rule of thumb; your first phase will show your own pace.',
  },
};

export type ScopeReasons = typeof reasons;
