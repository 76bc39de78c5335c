/** Why this chapter proposes what it does. Figures that nobody publishes are said to be ours. */
export const reasons = {
  why: {
    status: 'A new plan stays a draft until the people in it have read it.',
    version: 'A version below 1.0 shows that nobody has agreed the plan yet.',
    planDate: 'The planner made this draft on that day.',
    ownership:
      'Most rollouts begin with company-owned devices. Add personal ones if users may enrol them.',
    devices: {
      several:
        'With computers and phones we count 1.6 devices for each user. This is our rule of thumb, so use your inventory if you have one.',
      one: 'With computers or phones alone we count one device for each user. This is our rule of thumb, so use your inventory if you have one.',
    },
    shape: {
      few: 'For up to 150 users, one or two people usually do all of the support. The limit is our rule of thumb.',
      desk: 'For more than 150 users we assume a service desk and an endpoint team. The limit is our rule of thumb.',
    },
    hours:
      'These are ordinary office hours. The planner builds tiers, meetings and training sessions on them.',
    zone: 'Your browser is set to this time zone.',
    languages: 'You began this plan in this language.',
    kickoff:
      'If you start eight weeks before the pilot, you have time to agree on teams and process, to test and to train. This is our rule of thumb.',
    firstWave:
      'Five weeks of pilot give you time to enrol users, write articles and decide whether to go on. This is our rule of thumb.',
    rolloutEnd:
      'We count one week for every 250 users, and between 4 and 26 weeks in all. This is our rule of thumb, and your first phase will show your own pace.',
  },
};

export type ScopeReasons = typeof reasons;
