/** Why this chapter proposes what it does. Figures that nobody publishes are said to be ours. */
export const reasons = {
  why: {
    risks:
      'In our experience, these are the risks that rollouts of your kind face most often. Remove what doesn’t apply to you. Only you know who should own each one.',
    levels: 'This is our estimate from experience, because there are no published figures.',
    actions: 'These steps have proved useful against this risk, in our experience.',
    riskDue:
      'We work this day out in weeks from the pilot start or the first production day, and avoid weekends. The number of weeks is our rule of thumb.',
    nextReview:
      'Four weeks after the first production day, you know what the plan is worth, and you can still improve it for the later phases. This is our rule of thumb.',
    reviewTriggers: 'After these events, at least one chapter of the plan is usually out of date.',
    sharedWith:
      'Everybody who takes tickets works by the plan, whoever leads the rollout needs its dates, and IT management approves it.',
    approvers:
      'These are the parts for which somebody usually has to provide people, money or permissions. Only you know the names.',
  },
};

export type AgreementReasons = typeof reasons;
