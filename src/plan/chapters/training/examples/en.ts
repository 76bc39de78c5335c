/** What this chapter says in the worked examples. Companies, people, addresses and numbers are made up. */
export const texts = {
  small: {
    trainers:
      'Priya Nair (Ellerbeck IT Services); Helen Marsh for everything particular to Larkmoor',
    teamMust:
      'Enrol a device on each platform with the users’ instructions, and escalate a ticket that Ellerbeck can start on without calling back',
    partnerMust:
      'Find our tenant’s settings and naming rules, and carry out a wipe with two approvals',
    sessions: {
      team: 'IT team: supporting our devices',
      partner: 'Ellerbeck engineers: how Larkmoor is set up',
      room: 'Board room, head office',
      online: 'Teams meeting; the link is in the invitation',
    },
    ownLab: 'Find the expiry date of the Apple push certificate and the mailbox behind its account',
    materials: 'SharePoint site “IT help”, library “Intune training”',
  },

  medium: {
    trainers: 'Marta Kowalczyk (endpoint team), Owen Price and Shazia Malik (service desk leads)',
    must: {
      trainers:
        'Run the session alone and lead the labs (the two leads are counted here, not in tier 1)',
      tier1: 'Tell a company device from a personal one and choose the right article',
      tier2:
        'Compare the assignments of a working and a failing device, and say which tool manages it',
      tier3: 'Move a workload back within 30 minutes when a phase goes wrong',
    },
    coManagement: 'Co-management: which tool manages what',
    sessions: {
      endpoint: 'Endpoint team: root causes and rollback',
      leads: 'Workplace support and service desk leads',
      deskA: 'Service desk, group A (8 people)',
      deskB: 'Service desk, group B (8 people)',
      catchUp: 'Catch-up for those who were on shift or ill',
      room: 'Training room 2, head office',
      online: 'Teams meeting; the link is in the invitation',
    },
    ownLab: 'Remove work data from a personal phone (retire) and check that private photos stay',
    materials: 'Teams “IT support”, channel “Intune training”, tab “Files”',
  },

  large: {
    trainers:
      'Jonas Richter, with three endpoint engineers for the labs; ten Quillon leads and two tier 2 leads',
    must: {
      trainers: 'Run the session alone (the 12 leads are counted here, not in their tiers)',
      tier1:
        'Follow the article to enrol a device on every platform, and escalate a ticket that tier 2 can start on at once',
      tier2: 'Read logs from all five platforms, and hand over to the other region in writing',
      tier3: 'Roll back a policy, and open a critical case with Microsoft at night',
    },
    sessions: {
      engineers: 'Endpoint engineering and duty engineers',
      leadsWest: 'Leads, Europe and Americas',
      leadsEast: 'Leads, Asia-Pacific',
      europe: 'Workplace support Europe and Americas',
      asia: 'Workplace support Asia-Pacific',
      desk: (group: number) => `Service desk, group ${group}`,
      online: 'Teams meeting; the link is in the invitation',
      gdansk: 'Quillon centre, Gdańsk',
      cebu: 'Quillon centre, Cebu',
      merida: 'Quillon centre, Mérida',
    },
    ownLab: 'Enrol a Linux workstation and read its compliance status',
    materials: 'Teams “Intune support”, channel “Training”; Quillon’s trainees have access',
  },
};

export type Texts = typeof texts;
