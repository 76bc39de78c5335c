/** Why this chapter proposes what it does, and what it calls the channel between tiers. Figures that nobody publishes are said to be ours. */
export const reasons = {
  why: {
    intake:
      'Two channels are enough for most organisations: the portal for everything, and the phone for what can’t wait. Only you know the address and the number.',
    contactOwner: 'If one team keeps in touch, the user doesn’t have to explain the issue twice.',
    steps:
      'The steps come from Microsoft’s example and follow your tiers. The fix goes back the way the ticket came.',
    fixReturn: 'If the fix is tested, written down and confirmed, nobody has to look for it again.',
    noBridge: 'One or two people don’t need a call to stay in touch.',
    bridge:
      'While the first users enrol, the tiers find causes faster if they are all on one call.',
    bridgeAllDay:
      'With 20 or more people on three tiers, each tier can spare one person to stay on the call all day, so no ticket has to wait for the next call. The figure is our rule of thumb.',
    bridgeOpen: 'The call is open during the support hours from “Scope and owner”.',
    bridgeAt:
      'The call starts one hour after support opens (at 09:00 if it never closes), because by then the first issues are known.',
    bridgeLength: 'We suggest half an hour. Keep the call open longer on the first day.',
    bridgeAttendees:
      'One person from each tier joins, and so does whoever leads the rollout, because they can stop a phase.',
    bridgeExit:
      'These signs show that things are back to normal, so nobody has to guess when to stop.',
    bridgeEnd:
      'Four weeks after the first production day, you decide whether to keep the call. This is our rule of thumb.',
    zone: 'This is the time zone of the plan.',
    meetings:
      'A short meeting every day deals with what is new, and a longer one every week with what keeps coming back. The times and lengths are our suggestions.',
    oneMeeting:
      'For one or two people, a weekly meeting with whoever leads the rollout is enough. The time and length are our suggestions.',
    standing: 'Any chat that all tiers can read will do. Replace this with the name of yours.',
    standingBy:
      'This tier investigates what no article covers, so it can answer most questions from the other tiers.',
    standingHours: 'These are the support hours from “Scope and owner”.',
    standingTopics:
      'Microsoft advises keeping every tier up to date on issues and trends at all times. These topics can’t wait for the next meeting.',
    articleWhen: 'An article written at these points prevents the most tickets.',
    articleAuthor: 'This tier investigates what no article covers, so it knows the steps.',
    articleReviewer: 'Somebody who didn’t write the article will see what is missing.',
    articleDays:
      'We allow two working days, because by then everybody still remembers the issue. This is our rule of thumb.',
    majorTriggers:
      'Anybody can recognise these signs, so nobody has to weigh things up in the first hour.',
    majorDeclares: 'The tier that can change settings can also stop what is going wrong.',
    majorUpdate: 'We suggest an update every hour, even without news.',
  },

  names: { standing: 'Group chat for all tiers' },
};

export type ProcessReasons = typeof reasons;
