/** Why this chapter proposes what it does. Figures that nobody publishes are said to be ours. */
export const reasons = {
  why: {
    caseLanguages:
      'Microsoft’s online technical support works in English and Japanese. If you would rather phone, other languages are possible.',
    openers:
      'Two people can cover for each other. In Entra ID, the Service Support Administrator role is enough for opening cases. Only you know who these people are.',
    evidence:
      'Microsoft’s own articles ask for these details. If you have them ready, nobody has to look for them during the call.',
    follows: 'This tier opens the case and can answer technical questions.',
    chase: 'Two working days without news is reason enough to ask. This is our rule of thumb.',
    told: 'Users wait more patiently if they know what happens next, but a date that you can’t keep costs you their trust.',
    rota: 'A tier works or is on call at night, so it can pick up when Microsoft calls. Only you know the number.',
    noNight: 'No tier works or is on call at night. Change this if somebody can be called.',
    push: 'These are facts, so nobody has to feel pushy when asking for a manager.',
    suppliers:
      'These follow from your platforms. Enter their names and numbers, and add the suppliers of your VPN, antivirus and business apps.',
  },
};

export type VendorReasons = typeof reasons;
