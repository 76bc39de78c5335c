/** Why this chapter proposes what it does, and what it calls phases. Figures that nobody publishes are said to be ours. */
export const reasons = {
  why: {
    phases:
      'After the pilot come as many phases as tier 1 needs to keep up, and the first ones are small. Only you know which departments or sites belong in each. This division is our rule of thumb.',
    phaseStart:
      'The pilot and the first phase start on your two milestones. The others follow in whole weeks, spread out until the rollout ends.',
    phaseUsers:
      'The pilot has 2% of your users, at least 5 and at most 250, and room for the support staff who take part. The other phases bring no more contacts than tier 1 can handle, unless that would take more than ten phases or run past the end of the rollout. None has more than three times the users of the one before. These figures are our rules of thumb.',
    platforms:
      'These are all of your platforms. If you take one at a time, support has only one to deal with.',
    contactRate:
      'Nobody publishes a figure for this. We put in 20, which is one user in five, so that there is something to work with. Count the contacts in your pilot, and use your own figure from then on.',
    capacity:
      'We allow two more users a day for each person on tier 1, five days a week (fewer if support is open on fewer days). This is our rule of thumb.',
    countDays:
      'After a working week, most users in a phase have tried to enrol. If your phases are less than two weeks apart, we count after three working days, so that the figures arrive before the next decision.',
    countBy: 'They see the tickets every day, so they know which ones belong to the rollout.',
    messages:
      'Microsoft’s planning guide describes four messages, a week apart. We have added the one that you hope never to send.',
    checks:
      'According to Microsoft, the enrolment message should say who to contact. The other checks are ours.',
    criteria:
      'Each of these figures comes from tickets, from Intune or from the training list. The limits are our rules of thumb, and two of them grow with tier 1. Adjust them after the pilot.',
    decides: 'Whoever is accountable to the organisation decides, after consulting support.',
    ownerDecides: 'In a small team, the plan owner hears everything first-hand.',
    decideDays:
      'Three working days leave enough time to stop the enrolment message, and the figures are still fresh. If your phases are less than two weeks apart, it has to be one day. This is our rule of thumb.',
    careDays:
      'Two weeks after the last start, the questions from the first days should be over, and early-life support shouldn’t end before the rollout does. The two weeks are our rule of thumb; the criteria decide whether it really ends.',
    careTeam: 'All of your tiers take part, and so does the person who leads the rollout.',
    careExtra: 'These are the meetings that your plan already has, plus people close to the users.',
    careAccepts: 'The people who will support users from then on say whether they can.',
    mayPause:
      'One of them can change settings, one knows the plan and one leads the rollout, so somebody can always be reached.',
    mayRollBack: 'Only this tier has the permissions for it.',
    rollBack:
      'First stop what is spreading, then find the cause. We don’t propose to retire devices, because their users would have to enrol again.',
  },

  names: {
    pilot: 'Pilot',
    phase: (number: string) => `Phase ${number}`,
  },

  groups: {
    pilot: 'Support staff, and volunteers from IT',
    few: 'IT, and a few volunteers',
  },
};

export type RolloutReasons = typeof reasons;
