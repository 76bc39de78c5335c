/** What this chapter says in the worked examples. Companies, people, addresses and numbers are made up. */
export const texts = {
  small: {
    intake: {
      portal: 'intranet.example.org/devices',
      ticket: 'ithelp@example.org',
      phone: '01632 960200 (inside the office, extension 200)',
      walkIn: 'IT room, ground floor, Mon–Fri, 09:00–10:00',
      duty: 'Ellerbeck duty line, 01632 960123 (outside our hours)',
    },
    vendorStep:
      'Opens a case with Microsoft, and gives tier 1 the case number and the time of the next update',
    bridgePlace: 'Microsoft Teams, channel “Intune rollout”',
    contractReview: 'Service review with Ellerbeck (second Tuesday)',
    standing: 'Teams channel “Intune support”, shared with Ellerbeck’s engineers',
    articlePlace: 'SharePoint site “IT help”, library “How we fix it”',
    majorLead: 'Helen Marsh',
    majorPlace: 'Teams channel “All staff”, and a notice at reception',
  },

  medium: {
    intake: {
      portal: 'help.example.com/devices',
      ticket: 'help.example.com/report',
      phone: '01632 960550 (from our sites, extension 5500)',
      chat: 'Teams app “Service desk”',
      walkIn: 'Head office, ground floor, Mon–Fri, 08:00–12:00',
      duty: 'Security control room, 01632 960559 (outside support hours: takes reports of lost devices, and calls the endpoint duty phone if a whole site can’t work)',
    },
    vendorStep:
      'Opens a case with Microsoft, and posts the case number and the time of the next update in the ticket',
    managedBy: '“Managed by” and “Ownership”, as Troubleshooting + support shows them',
    fixReturn:
      'On personal devices, the user carries out the steps and support only guides.\nNobody asks for the user’s passcode.',
    bridgePlace: 'Microsoft Teams, meeting “Intune bridge”',
    standing: 'Teams channel “Device support”',
    articlePlace: 'Knowledge base in the service portal, category “Devices”',
    majorLead: 'Major incident manager on duty (endpoint team; outside its hours, the duty phone)',
    majorPlace: 'Status page in the service portal; text message to depot managers',
  },

  large: {
    intake: {
      portal: 'myit.example.com',
      ticket: 'myit.example.com/report',
      chat: 'Teams app “MyIT”',
      europe: 'Europe, extension 77000 (from outside, the number on the staff card)',
      asia: 'Asia-Pacific, extension 78000 (from outside, the number on the staff card)',
      americas: 'Americas, extension 79000 (from outside, the number on the staff card)',
    },
    vendorStep:
      'Opens a case with Microsoft and posts the case number in the ticket; for critical cases, names a contact who can be reached day and night',
    reachable: 'region, and when the user can be reached (local time)',
    contractMeeting: 'Service review with Quillon (first Wednesday)',
    fixReturn:
      'Tiers 2 and 3 write the steps in English; the service desk explains them in the user’s language.',
    bridgePlace: 'Teams meeting “Intune bridge”',
    standing: 'Teams “Intune support”, channel “All tiers”',
    articlePlace:
      'MyIT knowledge base, category “Devices”; English first, other languages within 5 working days',
    majorLead:
      'Regional major incident manager on duty (endpoint engineering; outside its hours, the endpoint duty engineer)',
    majorPlace: 'MyIT status page and the recorded message on all three phone lines',
  },
};

export type Texts = typeof texts;
