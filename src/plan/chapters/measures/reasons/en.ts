/** Why this chapter proposes what it does. Figures that nobody publishes are said to be ours. */
export const reasons = {
  why: {
    measures:
      'A few figures that lead to a decision are worth more than a long report. Which ones we choose depends on your tiers and on when you want to end the joint call. The selection is our rule of thumb.',
    share:
      'This is a starting value and our rule of thumb, because nobody publishes such figures for an Intune rollout. Replace it with what you measure in the pilot.',
    usedFor: 'These are the decisions for which the figure is most useful, in our experience.',
    baseline:
      'One week before the first production day, there are enough figures from the pilot, and you decide whether to go ahead. The week is our rule of thumb.',
    baselineBy: 'This tier logs every ticket, so it has the figures first.',
    readEvery: 'Once a week is enough, and the trend meeting takes place then anyway.',
    readBy:
      'Whoever supports users, and whoever can change the pace of the rollout, should see the same figures.',
    missed:
      'First you look for the cause, and then you decide whether to wait, to train or to add people.',
    missedFew: 'With one or two people, you can only look for the cause and slow down.',
    missedBy: 'Whoever decides this has to be allowed to stop a phase.',
    normalFrom:
      'Four weeks after the end of the rollout, the number of tickets has usually settled. This is our rule of thumb.',
    normalBy: 'The plan owner also decides when the plan has served its purpose.',
  },
};

export type MeasuresReasons = typeof reasons;
