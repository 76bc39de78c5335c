/** What this chapter says in the worked examples. Companies, people and places are made up. */
export const texts = {
  small: {
    wipe: 'A second Ellerbeck engineer approves it as well; if Helen Marsh is away, Margaret Boyle approves in her place',
    teamRole: 'Help Desk Operator with delete, but without wipe, app assignment or remediations',
    ownerRole:
      'To approve requests in Intune and to open cases; Margaret Boyle can approve too, as stand-in',
    partnerRole:
      'Intune Administrator is activated for one change at a time; only two engineers can do so',
    atNight:
      'Outside our hours, takes the report on the duty line and locks the device (for a Windows PC, blocks the user’s sign-in); the times of the other steps then run from 08:30 on the next working day',
    emergencyPlace: 'Sealed envelope in the finance department’s safe, head office',
  },

  medium: {
    wipe: 'Outside support hours, the endpoint engineer on duty decides and wipes the device, and security control approves it',
    workload: 'Move a co-management workload to Intune or back',
    workplaceRole: 'Each depot team sees the devices in its own region (scope tags)',
    endpointRole: 'Intune Administrator is activated for one change at a time, with a reason',
    controlRoomRole:
      'Remote lock, lost mode, blocking sign-in, and approving wipes outside support hours; nothing else',
    approverRole: 'Only to approve requests in Intune',
    atNight:
      'Outside support hours, security control takes the report, locks the device (for a Windows PC, blocks the user’s sign-in) and leaves a ticket. If there may be sensitive data on the device, it calls the endpoint engineer on duty at once; otherwise, the times of the other steps run from 07:00 on the service desk’s next working day',
    emergencyPlace:
      'Safe in the head office data centre; security control hands out the key and notes who has it',
  },

  large: {
    wipe: 'While both tier 2 desks are closed, the endpoint duty engineer wipes the device and the security team approves it',
    change: 'At night the duty engineer only rolls changes back',
    deskRole:
      'Quillon’s staff use accounts in our tenant, from our cloud PCs; they can’t see recovery keys',
    regionRole: 'Each desk sees the devices in its own regions (scope tags)',
    engineerRole: 'Intune Administrator is activated for one change at a time, with a reason',
    leadRole: 'Only to approve requests in Intune',
    securityRole: 'Reads audit data, and approves wipes while both tier 2 desks are closed',
    atNight:
      'While both tier 2 desks are closed, the endpoint duty engineer carries out what the security team has approved',
    emergencyPlace: 'The security team’s password vault; two people open it together',
  },
};

export type Texts = typeof texts;
