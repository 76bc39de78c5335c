/** Languages that a local company of ours works in, by their ids in the catalogue. */
type LocalLanguage = 'en' | 'zh-Hant' | 'nl' | 'ko';

const english = 'en' as LocalLanguage;

/** The words of the worked examples. Companies, people, addresses and numbers are made up. */
export const examples = {
  small: {
    organisation: 'Larkmoor Housing Association',
    ownerRole: 'IT manager',
    zone: 'Europe/London',
    language: english,
    people: {
      owner: 'Helen Marsh',
      colleague: 'Tom Ashby',
      engineer: 'Priya Nair (Ellerbeck IT Services)',
    },
    tiers: {
      pages: 'Device help pages on the intranet',
      pagesOwner: 'Tom Ashby keeps the pages up to date and checks them before each phase',
      lostDevice: 'A device is lost or stolen: phone at once, do not write',
      team: 'IT team (Helen Marsh and Tom Ashby)',
      teamAbsent: 'Both of the IT team are away: the phone is diverted to the partner',
      partner: 'Ellerbeck IT Services',
      partnerContact:
        'Ellerbeck support line, 01632 960120; outside its hours the duty line, 01632 960123',
      partnerAlso:
        'Locks lost devices outside our hours; a wipe also needs Helen Marsh or the head of finance',
      microsoft: 'Microsoft support',
      microsoftContact:
        'Intune admin center, “Help and support”; Ellerbeck’s engineers have the role for it',
    },
    intake: {
      portal: 'intranet.example.org/devices',
      ticket: 'ithelp@example.org',
      phone: 'Extension 200, from outside 01632 960200',
      walkIn: 'IT room, ground floor, 09:00–10:00',
      duty: 'Ellerbeck duty line, 01632 960123',
    },
    vendorStep:
      'Opens a case with Microsoft if the service or the product seems at fault, and gives tier 1 the case number and the time of the next update',
    bridgePlace: 'Microsoft Teams, channel “Intune rollout”',
    contractReview: 'Service review with Ellerbeck',
    articlePlace: 'SharePoint site “IT help”, library “How we fix it”',
    majorLead: 'Helen Marsh; when she is away, Tom Ashby with the Ellerbeck duty engineer',
    majorPlace: 'Teams channel “All staff”, and a notice at reception',
    trainers:
      'Priya Nair (Ellerbeck IT Services); Helen Marsh for everything particular to Larkmoor',
    teamMust:
      'Enrol both platforms with the users’ instructions, and hand over a case that Ellerbeck can start on without calling back',
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
    feedbackPlace: 'Teams channel “Intune rollout”; read together in the trend meeting',
  },

  medium: {
    organisation: 'Calderwick Logistics',
    ownerRole: 'Service delivery manager',
    zone: 'Europe/London',
    language: english,
    people: {
      owner: 'Ruth Hartley',
      desk: 'Owen Price',
      secondLead: 'Shazia Malik',
      workplace: 'Daniel Frost',
      endpoint: 'Marta Kowalczyk',
    },
    regions: { offices: 'Head office and northern depots', depots: 'Southern depots' },
    tiers: {
      pages: 'Help pages in the service portal',
      pagesOwner: 'Owner of the pages: Shazia Malik, service desk',
      desk: 'Service desk',
      wrongAuthority:
        'A phase has moved the device to Intune, but it still shows as managed by Configuration Manager',
      workplace: 'Workplace support',
      workplaceContact:
        'Extension 5510; for questions that can wait, Teams channel “Device support”',
      clientHealth: 'Checks and repairs the Configuration Manager client',
      endpoint: 'Endpoint team',
      endpointContact:
        'Extension 5520; outside its hours the duty phone, 01632 960552, for the service desk and security control only',
      workloads:
        'Moves workloads from Configuration Manager to Intune\nKeeps one engineer on duty outside its hours, for major incidents only',
      microsoft: 'Microsoft support',
      microsoftContact:
        'Intune admin center, “Help and support”; only the endpoint team has the role for it',
    },
    intake: {
      portal: 'help.example.com/devices',
      ticket: 'help.example.com/report',
      phone: 'Extension 5500 or 01632 960550',
      chat: 'Teams app “Service desk”',
      walkIn: 'Head office, ground floor, Monday to Friday 08:00–12:00',
      duty: 'Security control room, 01632 960559 (locks the device, tells the service desk)',
    },
    managedBy: '“Managed by” and “Ownership”, as Troubleshooting + support shows them',
    fixReturn:
      'On personal devices the user carries out the steps; support only guides.\nNobody asks for the user’s passcode.',
    bridgePlace: 'Microsoft Teams, meeting “Intune bridge”',
    articlePlace: 'Knowledge base in the service portal, category “Devices”',
    majorLead: 'Major incident manager on duty; for Intune matters with Marta Kowalczyk',
    majorPlace: 'Status page in the service portal; text message to depot managers',
    depotStep: 'Spend a morning in the Thornby depot while drivers enrol their phones',
    trainers: 'Marta Kowalczyk (endpoint team), Owen Price and Shazia Malik (service desk leads)',
    must: {
      trainers:
        'Run the session alone and lead the labs (the two leads are counted here, not in tier 1)',
      tier1: 'Tell a company device from a personal one and take the right article',
      tier2:
        'Compare the assignments of a working and a failing device, and say which side manages it',
      tier3: 'Move a workload back within 30 minutes when a phase goes wrong',
    },
    coManagement: 'Co-management: which side manages what',
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
    feedbackPlace: 'Teams “IT support”, channel “Intune feedback”; ticket tag “intune-rollout”',
  },

  large: {
    organisation: 'Halvorne Group',
    ownerRole: 'Director of workplace services',
    people: {
      owner: 'Ingrid Solberg',
      provider: 'Carlos Medina (Quillon Services)',
      europe: 'Femke Aarts',
      asia: 'Lim Wei Jie',
      endpoint: 'Jonas Richter',
      gdansk: 'Quillon team lead of the group, Gdańsk',
      cebu: 'Quillon team lead of the group, Cebu',
      merida: 'Quillon team lead of the group, Mérida',
    },
    regions: { europe: 'Europe', asia: 'Asia-Pacific', americas: 'Americas' },
    tiers: {
      portal: 'Self-service portal “MyIT”',
      portalOwner: 'Quillon owns the pages; workplace support approves every change',
      desk: 'Service desk, Quillon Services',
      deskTrigger:
        'A device has to be wiped: the desk may lock it, but has no right to wipe or retire\nA major incident or a lost device while both tier 2 desks are closed: straight to the endpoint duty engineer',
      europe: 'Workplace support Europe and Americas',
      europeContact:
        'Extension 77200; Teams “Intune support”, channel “Tier 2 Europe and Americas”',
      europeAlso:
        'Works in two shifts; the late shift (13:00–22:00) covers the Americas until 16:00 New York time',
      asia: 'Workplace support Asia-Pacific',
      asiaContact: 'Extension 78200; Teams “Intune support”, channel “Tier 2 Asia-Pacific”',
      asiaAlso:
        'At 07:30 takes over the open cases in which work has stopped, by the written hand-over of the late shift',
      endpoint: 'Endpoint engineering',
      endpointContact: 'Extension 77300; Teams “Intune support”, channel “Tier 3”',
      otherSupplier:
        'The fault lies in a device, VPN or app of another supplier: open a case with that supplier first',
      duty: 'Endpoint duty engineer (six regional engineers in turn)',
      dutyContact: 'Duty phone, extension 77999',
      dutyLimit:
        'Works outside the hours of endpoint engineering, on major incidents and lost devices only\nAt night rolls changes back, but makes no new ones',
      microsoft: 'Microsoft support (Unified contract)',
      microsoftContact:
        'Intune admin center, “Help and support”; critical cases by phone, the number is in the runbook',
    },
    intake: {
      portal: 'myit.example.com',
      ticket: 'myit.example.com/report',
      chat: 'Teams app “MyIT”',
      europe: 'Europe: extension 77000 (from outside: the number on the staff card)',
      asia: 'Asia-Pacific: extension 78000 (from outside: the number on the staff card)',
      americas: 'Americas: extension 79000 (from outside: the number on the staff card)',
    },
    reachable: 'region, and when the user can be reached (local time)',
    vendorStep:
      'Opens a case with Microsoft if the service or the product seems at fault, and posts the case number in the ticket; names a contact for critical cases who answers day and night',
    fixReturn:
      'Tiers 2 and 3 write the steps in English; the service desk explains them in the user’s language.',
    bridgePlace: 'Teams meeting “Intune bridge”',
    contractMeeting: 'Service review with Quillon',
    contractActivity: 'Manage the contract with Quillon',
    articlePlace:
      'MyIT knowledge base, category “Devices”; English first, other languages within 5 days',
    majorLead:
      'Major incident manager of the region on duty; technical lead is Jonas Richter, outside his hours the endpoint duty engineer',
    majorPlace: 'MyIT status page and the recorded message on all three phone lines',
    accessStep:
      'Check that Quillon’s analysts can sign in to our tenant with the restricted tier 1 role',
    trainers: 'Jonas Richter and three endpoint engineers; ten Quillon leads and two of tier 2',
    must: {
      trainers: 'Run the session alone (the 12 leads are counted here, not in their tiers)',
      tier1:
        'Enrol every platform by the article, and hand over a case that tier 2 can start on at once',
      tier2: 'Read logs from all five platforms, and hand over to the other region in writing',
      tier3: 'Roll back a policy, and open a critical case with Microsoft at night',
    },
    sessions: {
      engineers: 'Endpoint engineering and duty engineers',
      leadsWest: 'Leads Europe and Americas',
      leadsEast: 'Leads Asia-Pacific',
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
    feedbackPlace: 'Teams “Intune support”, channel “Feedback”; ticket tag “intune-rollout”',
  },
};

export type ExampleMessages = typeof examples;
