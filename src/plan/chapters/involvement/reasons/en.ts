/** Why this chapter proposes what it does. Figures that nobody publishes are said to be ours. */
export const reasons = {
  why: {
    steps:
      'Microsoft advises you to involve support staff in planning and in the pilot. These are the steps of our checklist. Only you know who should own each one.',
    due: 'We work these dates out in weeks from the pilot start or the first production day, and avoid weekends (working days are Monday to Friday). The number of weeks is our rule of thumb.',
    pilotSeats:
      'We suggest two members of the support staff for each platform, if you have that many. This is our rule of thumb.',
    ownDevices: 'Support staff should enrol a device on every platform that your users have.',
    feedbackChannels:
      'You already have the trend meeting and the tags on tickets, so nobody needs another tool.',
    feedbackFrequency: 'You can go through the feedback once a week in the trend meeting.',
  },
};

export type InvolvementReasons = typeof reasons;
