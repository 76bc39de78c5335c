/** Why this chapter proposes what it does. Figures that nobody publishes are said to be ours. */
export const reasons = {
  why: {
    intake:
      'Two ways in are enough for most: the portal for everything, and the phone for what can’t wait. Only you know the address and the number.',
    contactOwner: 'One party talks with the user, so that nobody has to explain the problem twice.',
    steps:
      'The steps come from Microsoft’s example. They follow your tiers, and the fix goes back the way the ticket came.',
    fixReturn: 'A fix that is tested, written down and confirmed does not have to be found again.',
    noBridge: 'One or two people need no call to find each other.',
    bridge: 'All tiers on one call find causes faster while the first users enrol.',
    bridgeAt: 'One hour after the first person answers, when the first faults are known.',
    bridgeLength: 'Half an hour is our suggestion. Keep the call open longer on the first day.',
    bridgeAttendees: 'One person from each tier, and the rollout lead, who can stop a phase.',
    bridgeExit: 'Signs that routine has returned, so that the call ends on facts.',
    bridgeEnd:
      'Four weeks after the first production day you decide whether the call goes on. This is our rule of thumb.',
    zone: 'The time zone of the plan.',
    meetings:
      'A short meeting every day for what is new, and a longer one every week for what repeats. Times and lengths are our suggestion.',
    oneMeeting:
      'With one or two people the weekly meeting with the rollout lead is enough. Time and length are our suggestion.',
    articleWhen: 'The moments at which an article saves the most tickets.',
    articleAuthor: 'Whoever solved the case knows the steps.',
    articleReviewer: 'Somebody who did not write it sees what is missing.',
    articleDays: 'Two working days while the case is fresh. This is our rule of thumb.',
    majorTriggers: 'Facts that anybody can see, so that nobody has to judge in the first hour.',
    majorDeclares: 'The tier that can change settings can also stop what goes wrong.',
    majorUpdate: 'An update every hour, even without news, is our suggestion.',
  },
};

export type ProcessReasons = typeof reasons;
