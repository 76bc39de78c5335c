/** What this chapter says in the worked examples. Companies, people, addresses and numbers are made up. */
export const texts = {
  small: {
    licenceGroup: 'To assign a missing licence, add the user to the group “M365 staff”.',
    articles: {
      recoveryKey: 'How we fix it: reading out a BitLocker key',
      lost: 'How we fix it: a lost phone or laptop',
    },
    own: {
      issue: 'The inspection app on the iPad asks the user to sign in at every visit',
      checks:
        'Check that the app came from Company Portal and not from the App Store.\nAsk whether the iPad is shared with a colleague.',
    },
    appleAccount: 'Apple ID mdm@example.org, the shared IT mailbox, which Priya Nair can open too',
    reminders: 'Shared calendar “IT dates”, also visible to Ellerbeck',
  },

  medium: {
    licenceRequest: 'Only the identity team assigns licences, so open a request there.',
    depotWifi: 'At depots, compare with a second scanner at the same gate.',
    articles: {
      mfa: 'Article 2017: registering for MFA on a new phone',
      recoveryKey: 'Article 1188: BitLocker recovery key',
      passcode: 'Article 2031: forgotten passcode',
    },
    own: {
      issue: 'A device that has moved to Intune still shows as managed by Configuration Manager',
      checks:
        'Look up “Managed by” in Troubleshooting + support.\nHave the device restarted and check again after an hour.',
    },
    accounts: {
      apple: 'Apple ID apple-mdm@example.com, the endpoint team’s shared mailbox',
      google: 'Google account android-mdm@example.com, password in the team’s safe',
      certificates: 'Shared mailbox certificates@example.com',
    },
    depotCertificate: 'Root certificate of the depot Wi-Fi',
    reminders: 'Recurring tickets in the queue “Endpoint team”, 90, 60 and 30 days ahead',
  },

  large: {
    licenceRequest:
      'Only the identity team assigns licences, so open an “Intune licence” request in MyIT.',
    gateway: 'Check on the status page whether the region’s VPN gateway is up.',
    lostAtNight: 'Outside the hours of tier 2, call the endpoint duty engineer.',
    articles: {
      mfa: 'KB0012017, in six languages',
      recoveryKey: 'KB0011188, in six languages',
      passcode: 'KB0012031, in six languages',
      lost: 'KB0010044, in six languages',
    },
    own: {
      issue: 'A Linux workstation shows as not compliant after a kernel update',
      checks:
        'Check that the user has signed in to the Intune app since the update.\nCompare the distribution’s version with the compliance policy.',
    },
    accounts: {
      apple: 'Apple ID apple-mdm@example.com, endpoint engineering’s shared mailbox',
      google: 'Google account android-mdm@example.com, password in the duty engineers’ vault',
      connector: 'Service account svc-mdm, warnings to endpoint-alerts@example.com',
    },
    reminders: 'Recurring MyIT tasks for endpoint engineering, 60, 45 and 14 days ahead',
  },
};

export type Texts = typeof texts;
