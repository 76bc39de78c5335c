/** Why this chapter proposes what it does. Figures that nobody publishes are said to be ours. */
export const reasons = {
  why: {
    status: 'A new plan stays a draft until the people it names have read it.',
    version: 'A version below 1.0 shows that nobody has approved the plan yet.',
    planDate: 'The planner made this draft on that day.',
    ownership:
      'Most rollouts begin with company-owned devices. Add personal ones if users may enrol them.',
    devices: {
      several:
        'For computers and phones together, we assume 1.6 devices per user. This is our rule of thumb, so use your inventory if you have one.',
      one: 'For computers or phones alone, we assume one device per user. This is our rule of thumb, so use your inventory if you have one.',
    },
    shape: {
      few: 'With up to 150 users, one or two people usually do all the support. The limit is our rule of thumb.',
      desk: 'With more than 150 users, we assume a service desk and an endpoint team. The limit is our rule of thumb.',
    },
    hours:
      'These are ordinary office hours. The planner bases tiers, meetings and training sessions on them.',
    zone: 'Your browser is set to this time zone.',
    languages: 'You began this plan in this language.',
    kickoff:
      'If you start eight weeks before the pilot, you have time to agree on teams and process, to test and to train. This is our rule of thumb.',
    firstWave:
      'A five-week pilot gives you time to enrol users, write articles and decide whether to go ahead. This is our rule of thumb.',
    rolloutEnd:
      'We allow one week for every 250 users, but at least 4 weeks (8 from 200 users) and at most 26. This is our rule of thumb, and your first phase will show your real pace.',
  },
};

export type ScopeReasons = typeof reasons;
