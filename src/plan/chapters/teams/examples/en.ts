/** What this chapter says in the worked examples. Companies, people, addresses and numbers are made up. */
export const texts = {
  small: {
    tiers: {
      pages: 'Device help pages on the intranet',
      pagesOwner: 'Tom Ashby keeps the pages up to date and checks them before each phase',
      lostDevice: 'A device is lost or stolen: phone at once rather than writing',
      team: 'IT team (Helen Marsh and Tom Ashby)',
      teamAbsent: 'Both members of the IT team are away: the phone is diverted to Ellerbeck',
      partner: 'Ellerbeck IT Services',
      partnerContact:
        'Ellerbeck support line, 01632 960120; outside its hours the duty line, 01632 960123',
      partnerAlso:
        'Answers the duty line outside our hours and locks lost devices (for a Windows PC, blocks the user’s sign-in); a wipe also needs Helen Marsh or, if she is away, Margaret Boyle',
      microsoft: 'Microsoft support',
      microsoftContact:
        'Intune admin center, “Help and support”; Ellerbeck’s engineers have the role for it',
    },
  },

  medium: {
    tiers: {
      pages: 'Help pages in the service portal',
      pagesOwner: 'Shazia Malik (service desk) keeps the pages up to date',
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
        'Moves workloads from Configuration Manager to Intune\nKeeps one engineer on duty outside its hours, for major incidents and lost devices only',
      microsoft: 'Microsoft support',
      microsoftContact:
        'Intune admin center, “Help and support”; only the endpoint team has the role for it',
    },
  },

  large: {
    tiers: {
      portal: 'Self-service portal “MyIT”',
      portalOwner: 'Quillon keeps the pages up to date; workplace support approves every change',
      desk: 'Service desk, Quillon Services',
      deskTrigger:
        'A device has to be wiped: the desk may lock it, but not wipe or retire it\nA major incident or a lost device while both tier 2 desks are closed: straight to the endpoint duty engineer',
      europe: 'Workplace support Europe and Americas',
      europeContact:
        'Extension 77200; Teams “Intune support”, channel “Tier 2 Europe and Americas”',
      europeAlso:
        'Works in two shifts; the late shift (13:00–22:00) covers the Americas until 16:00 New York time',
      asia: 'Workplace support Asia-Pacific',
      asiaContact: 'Extension 78200; Teams “Intune support”, channel “Tier 2 Asia-Pacific”',
      asiaAlso:
        'At 07:30, takes over the open tickets of users who can’t work, using the late shift’s written handover',
      endpoint: 'Endpoint engineering',
      endpointContact: 'Extension 77300; Teams “Intune support”, channel “Tier 3”',
      otherSupplier:
        'The fault lies in a device, VPN or app of another supplier: open a case with that supplier first',
      duty: 'Endpoint duty engineer (six regional engineers in turn)',
      dutyContact: 'Duty phone, extension 77999',
      dutyLimit:
        'Works outside the hours of endpoint engineering, on major incidents and lost devices only\nAt night, rolls changes back but makes no new ones',
      microsoft: 'Microsoft support (Unified contract)',
      microsoftContact:
        'Intune admin center, “Help and support”; critical cases by phone: the number is in the duty handbook (MyIT, “Plans”)',
    },
    contractActivity: 'Manage the contract with Quillon',
  },
};

export type Texts = typeof texts;
