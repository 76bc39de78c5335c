/** Why this chapter proposes what it does. Figures that nobody publishes are said to be ours. */
export const reasons = {
  why: {
    steps:
      'Microsoft advises you to involve support staff in planning and in the pilot. These are the steps of our checklist. Only you know who should lead each one.',
    due: 'We count in weeks from the pilot start or from the first production day, and avoid weekends (working days are Monday to Friday). The number of weeks is our rule of thumb.',
    pilotSeats:
      'We count two people from support for each platform, if you have that many. This is our rule of thumb.',
    ownDevices:
      'Support staff should have enrolled a device on every platform that users may enrol.',
    feedbackChannels:
      'The trend meeting and the tags on tickets are there already, so nobody needs another tool.',
    feedbackFrequency: 'You can go through it once a week in the trend meeting.',
  },
};

export type InvolvementReasons = typeof reasons;
