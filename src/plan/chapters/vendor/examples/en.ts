/** What this chapter says in the worked examples. Companies, people, addresses and numbers are made up. */
export const texts = {
  small: {
    contractPlace: 'SharePoint site “IT help”, library “Contracts”',
    manager: 'Graham Lister (service manager, Ellerbeck IT Services), 01632 960125',
    devices: { name: 'Ellerbeck IT Services', reach: 'Support line, 01632 960120' },
    apple: 'Number on the page “Apple Business” of the SharePoint site “IT help”',
    carrier: { name: 'Tarnside Mobile', reach: 'Business line, 01632 960144' },
    app: {
      name: 'Larkhouse (housing system)',
      reach: 'Supplier portal; sign-in details in the IT team’s password manager',
    },
  },

  medium: {
    contractPlace: 'Contract register, entry “Microsoft 365”; the endpoint team has a copy',
    secondOpener: 'Neil Ashworth, or the endpoint engineer on duty',
    nightReach: 'Endpoint duty phone, 01632 960552 (major incidents only)',
    devices: {
      name: 'Fellbrook Computers',
      reach: 'Repairs portal; customer number in the contract register',
    },
    apple: 'Phone number in the contract register; ask for enterprise support',
    carrier: { name: 'Tarnside Mobile', reach: 'Account desk, 01632 960570' },
    network: { name: 'Ribbleway Networks', reach: 'Service line, 01632 960575, day and night' },
    scanners: {
      what: 'Handheld scanners in the depots',
      name: 'Stackwell Scanning',
      reach: 'Repair desk, 01632 960580; have the serial number ready',
    },
  },

  large: {
    contractPlace:
      'Contract register, entry “Microsoft Unified”; the access number is in the duty handbook (MyIT, “Plans”)',
    secondOpener: 'Priyanka Rao (endpoint engineering)',
    dutyOpener: 'Endpoint duty engineer (each of the six)',
    nightReach: 'Endpoint duty phone, extension 77999',
    manager:
      'Our customer success account manager at Microsoft; name and number in the duty handbook',
    devices: 'Partner portal; contract number in the register',
    apple: 'Enterprise support; number and customer number in the duty handbook',
    carrier: { name: 'Telvanta (all three regions)', reach: 'Account desk, extension 77610' },
    network: 'Service line, extension 77620, day and night',
    security: 'The security team’s portal, queue “Endpoint”',
  },
};

export type Texts = typeof texts;
