/** What this chapter says in the worked examples. Companies, people, addresses and numbers are made up. */
export const texts = {
  small: {
    feedbackPlace: 'Teams channel “Intune rollout”; read together in the trend meeting',
  },

  medium: {
    depotStep: 'Spend a morning at one of the two pilot depots while drivers enrol their phones',
    feedbackPlace: 'Teams “IT support”, channel “Intune feedback”; ticket tag “intune-rollout”',
  },

  large: {
    accessStep:
      'Check that Quillon’s analysts can sign in to our tenant with the restricted tier 1 role',
    feedbackPlace: 'Teams “Intune support”, channel “Feedback”; ticket tag “intune-rollout”',
  },
};

export type Texts = typeof texts;
