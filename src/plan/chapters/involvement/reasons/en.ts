/** Why this chapter proposes what it does. Figures that nobody publishes are said to be ours. */
export const reasons = {
  why: {
    steps:
      'Microsoft advises that support staff join in planning and pilot. These are the steps of our checklist; only you know who leads each.',
    due: 'Counted in weeks from the start of the pilot or from the first production day, and moved off weekends (Monday to Friday are working days). The weeks are our rule of thumb.',
    pilotSeats:
      'Two supporters for each platform, as far as you have them. This is our rule of thumb.',
    ownDevices: 'Supporters should have enrolled every platform that users may enrol.',
    feedbackChannels:
      'The trend meeting and a tag on tickets are there already, so nobody has to open another tool.',
    feedbackFrequency: 'Once a week, in the trend meeting.',
  },
};

export type InvolvementReasons = typeof reasons;
