/** Why this chapter proposes what it does. Figures that nobody publishes are said to be ours. */
export const reasons = {
  why: {
    issues:
      'These issues can occur on your platforms. The order is ours, because nobody publishes how frequent they are. Add Wi-Fi, VPN and email if Intune sets them up for your users.',
    firstTier:
      'Tier 1 gets what the user or the Help Desk Operator role can solve, and tier 2 gets what needs logs or assignments. This rule is ours and follows your tiers.',
    next: 'The issue moves to whoever may do the next step. If your plan doesn’t have that tier, it moves to the one above.',
    article:
      'An article helps where the caller has to be guided step by step. For the rest, the checks in this list are enough. This is our rule of thumb.',
    due: 'Pilot users enrol first, so articles on enrolment are due five working days before the pilot. The others follow two weeks into the pilot, because by then you know what users ask. These are our rules of thumb.',
    adds: 'This tier investigates what no article covers, so it is the first to see what is new.',
    addWhen:
      'Three tickets within a week show that an issue isn’t a one-off. The number is our rule of thumb.',
    review:
      'The trend meeting shows every week which issues are frequent. A weekly review is our suggestion.',
    reviewAlone: 'For one or two people, once a month is enough. This is our suggestion.',
    expiries:
      'Your platforms depend on these. Only you know the dates, the accounts and who renews them.',
    renewBefore:
      'The admin center warns you only 7 days ahead, so we suggest 30. This is our rule of thumb.',
  },
};

export type RunbookReasons = typeof reasons;
