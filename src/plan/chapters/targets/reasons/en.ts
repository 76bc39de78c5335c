/** Why this chapter proposes what it does. Figures that nobody publishes are said to be ours. */
export const reasons = {
  why: {
    grid: 'This is the usual grid of service desks that follow ITIL. The words for impact and urgency are ours.',
    times:
      'Nobody publishes times that suit everybody, so these are our rule of thumb. Check them against the tickets from your pilot.',
    smallTimes:
      'These times allow for a small team that can’t always drop everything. They are our rule of thumb, so check them against the tickets from your pilot.',
    severity:
      'Microsoft rates a case A if it stops many users, B if it can wait for business hours, and C if there is a workaround. Its general support description of 2019–20 promises a first response within one hour, day and night, for A only.',
    support:
      'Nobody takes tickets at night, so a clock that runs then would only produce missed targets.',
    p1Always:
      'Tier 1 works day and night, so the clock for priority 1 can run day and night too. The rest waits for the tiers that close in the evening.',
    always: 'No tier ever closes, so the clock can run day and night for every priority.',
    pauses:
      'Support can’t continue until the user answers or is available. The clock keeps running while Microsoft has the case, because the user is still waiting.',
    raises:
      'A priority that is too high does less harm than one that is too low, so any tier may raise it.',
    lowers: 'The tier that talks to the user also explains why the ticket can wait.',
    vip: 'If some people always come first, the targets no longer hold for everybody else. Change this if your organisation has agreed otherwise.',
    leadWarned: 'The leads decide who works on what, so they can still do something about it.',
    ownerWarned: 'In a small team, the plan owner decides what can wait.',
    warnAt:
      'When half of the time has passed, there is still enough left to act. This is our rule of thumb.',
    rescue: 'These steps get the user back to work, or at least tell them what to expect.',
    requests:
      'These are the requests that follow an Intune rollout most often, in our experience. The days are our rule of thumb.',
  },
};

export type TargetsReasons = typeof reasons;
