import type { CheckId, CollectedId } from '../checks';
import type { IssueId } from '../ids';
import type { Area } from '../issue';

/** Words for the common issues in one language. */
export interface IssueWords {
  areas: Record<Area | 'other', string>;
  /** What the user says, or what support staff see. */
  names: Record<IssueId, string>;
  /** Each a sentence in itself. */
  checks: Record<CheckId, string>;
  /** Follows the name of who takes over. */
  when: Record<IssueId, string>;
  /** Items of a list within a sentence. */
  collected: Record<CollectedId, string>;
}

/** Microsoft's articles, reworded; figures such as hours and days are theirs. */
export const issueWords: IssueWords = {
  areas: {
    enrolment: 'Enrolment',
    access: 'Compliance and access',
    apps: 'Apps and connections',
    protection: 'Encryption, passcodes and lost devices',
    renewal: 'Certificates and tokens',
    other: 'Other issues',
  },

  names: {
    enrolFails: 'Enrolment fails',
    licence: 'User has no licence, or the wrong one',
    deviceLimit: 'Device limit reached',
    portalApp: 'Company Portal is out of date or damaged',
    alreadyEnrolled: 'Windows says that the device is already enrolled',
    autoEnrol: 'Windows doesn’t enrol automatically',
    adeStuck: 'Apple Automated Device Enrollment (ADE) gets stuck',
    workProfile: 'Android work profile can’t be created',
    notCompliant: 'Device isn’t compliant',
    blocked: 'Compliant device is blocked by Conditional Access',
    mfa: 'MFA fails or keeps repeating during enrolment',
    app: 'App isn’t installed or doesn’t appear',
    wifi: 'Wi-Fi profile is missing, or there is no connection',
    vpn: 'VPN profile is missing, or there is no connection',
    email: 'Email profile is missing, or password prompts keep coming',
    recoveryKey: 'User needs a BitLocker recovery key',
    encryption: 'Device isn’t encrypted, or BitLocker reports an error',
    passcode: 'User has forgotten the PIN or passcode',
    lost: 'Device is lost or stolen',
    appleExpired: 'Apple certificate or token has expired',
  },

  checks: {
    health: 'Check service health for a known incident.',
    licence: 'Look up the user’s licence in the Microsoft 365 admin center.',
    restriction: 'Check that the enrolment restrictions allow this platform.',
    clock: 'Check the date, the time and the time zone on the device.',
    restart: 'Have the user restart the device.',
    portalCurrent: 'Have the user update Company Portal.',
    otherMdm: 'Make sure that no other management system still manages the device.',
    failureReport:
      'Look up the reason in the Troubleshoot pane and in the “Enrollment failures” report.',
    licenceFits:
      'Check that the licence matches the way in which devices are managed (MDM authority).',
    licenceAssigned: 'Have a missing licence assigned, then have the user enrol again.',
    countDevices:
      'Count the user’s devices and compare the number with both limits, the one in Intune (up to 15) and the one in Entra.',
    removeNone:
      'List the devices with their last check-in, but don’t delete any: deleting a record retires or wipes the device.',
    removeApp: 'Have the user remove the app.',
    browserSignIn: 'Have the user sign in at portal.manage.microsoft.com in a browser.',
    otherNetwork: 'Have the user try another network.',
    reinstall: 'Have the user install the app again and repeat the enrolment.',
    otherAccount: 'Look for another work or school account on the device, remove it and try again.',
    cloned: 'Find out whether the device was set up from a cloned image.',
    upn: 'Check whether the suffix of the sign-in name (UPN) is routable.',
    mdmScope: 'Check that the MDM user scope isn’t set to “None”.',
    windowsAllowed: 'Check that the enrolment restrictions allow Windows (MDM).',
    homeEdition: 'Check the edition: error 0x80180022 in Autopilot means Windows Home.',
    legacyAssistant:
      'Check whether the Apple profile uses Setup Assistant (legacy), which doesn’t work with MFA.',
    profileAge: 'Check whether the enrolment profile is older than the token.',
    tokenSync: 'Start a sync of the token, which is possible once every 15 minutes.',
    oldProfile: 'Look for a work profile that is already on the device.',
    deviceEncrypted: 'Check that the device is encrypted.',
    testDpc: 'Use Google’s Test DPC app to rule out a limitation by the manufacturer.',
    whichSide:
      'On Windows, find out whether Intune or Configuration Manager manages this workload.',
    whichSetting: 'Find out which setting isn’t compliant.',
    lastCheckIn:
      'Look at the last check-in: devices check in about every 8 hours, so a gap of more than 24 hours points to the connection.',
    syncDevice: 'Have the user sync the device in Company Portal, then try again.',
    osVersion: 'Compare the operating system version with the compliance policy.',
    pinAndEncryption: 'Check the PIN and the encryption on the device.',
    waitMinutes: 'Wait a few minutes if the device has only just been enrolled.',
    ownMail: 'On iPhone and iPad, remove any email account that the user has set up.',
    browserAccess: 'On Android, turn on “Enable Browser Access” if a certificate prompt appears.',
    startPin: 'On Android, have the user set a start-up PIN that isn’t the default.',
    mfaMethod: 'Check whether the user has registered a method for MFA.',
    newPhone: 'Ask whether the user has a new phone.',
    appAssigned:
      'Check that the app is assigned to the user’s group, and whether it is available or required.',
    appType: 'Check that the app supports this type of device.',
    workAccount: 'On personal Windows devices, check that the work account has been added.',
    entraLimit: 'Check the user’s device limit in Entra.',
    managedApps: 'Look up the status of the app under Managed Apps.',
    profileAssigned: 'Check that the profile is assigned to the right group.',
    certificatesFirst:
      'Check that the trusted root and SCEP certificate profiles have reached the device first.',
    pendingCertificates: 'On Android, look for “pending certificates” in the log.',
    vpnApp: 'Check that the VPN app is installed.',
    sameGroups:
      'Check that the root, SCEP and VPN profiles are all assigned to users, or all to devices.',
    certificateGroups: 'Check that the certificate profiles are assigned to the same user groups.',
    knoxDay: 'On Samsung Knox devices, allow up to 24 hours.',
    identity: 'Verify who is asking.',
    readKey:
      'Look up the key under “Recovery keys” on the device’s page, or have the user find it in Company Portal. Each view is audited.',
    rotateKey: 'Rotate the key afterwards.',
    encryptionReport: 'Look at the encryption report, which can be up to 24 hours behind.',
    tpm: 'Check the TPM, the recovery environment (WinRE) and the encryption method.',
    whichPasscode:
      'On Android, find out which passcode this type of enrolment lets you reset. Often it is only the one for the work profile.',
    passcodePolicy: 'Check that a passcode policy exists, because the reset fails without one.',
    newCode: 'Give the user the new passcode, which is shown for 7 days.',
    fileVault: 'On a Mac, have the user look up the FileVault key on the Company Portal website.',
    securityProcess: 'Follow the steps for lost and stolen devices under “Access and limits”.',
    lostMode:
      'Supervised iPhone or iPad: turn on lost mode with a message and a phone number. Then locate the device, or ask a tier that may do so.',
    remoteLock: 'Any other device for which Intune offers “Remote lock”: lock it.',
    blockSignIn:
      'Windows PC: Intune can’t lock it remotely, so have whoever manages accounts block the user’s sign-in at once.',
    noWipe:
      'Don’t wipe anything yourself. Whoever approves a wipe decides whether to retire or wipe the device.',
    retireOnly: 'A work profile on a personal phone is only ever retired, never wiped.',
    connectorStatus: 'Check the connector status under Tenant status.',
    dateList: 'Check the expiry dates in this chapter.',
  },

  when: {
    enrolFails: 'if the report offers no solution, or several users are affected',
    licence: 'if no licence is free, or if one is assigned and enrolment still fails',
    deviceLimit: 'if a record has to be removed, or the user is below both limits',
    portalApp: 'if signing in fails on every network',
    alreadyEnrolled:
      'if enrolment still fails after the clean-up that Microsoft’s article describes',
    autoEnrol: 'if the scope, a restriction or the UPN has to change',
    adeStuck:
      'if the profile has to change; for an “internal server error” or a cursor error, a case with Microsoft is needed',
    workProfile: 'if Test DPC fails as well, because then the manufacturer has to help',
    notCompliant:
      'if the device meets the policy but Intune still says otherwise 24 hours after a sync, or if the policy is wrong',
    blocked:
      'if a policy or an exclusion has to change, or if “checking compliance” never finishes, even after an update, a restart and a change of network (this then needs a case with Microsoft)',
    mfa: 'if a profile or an exclusion from Conditional Access has to change',
    app: 'if the error code isn’t in Microsoft’s list, or many users are affected',
    wifi: 'if logs have to be read, or the certificate doesn’t match',
    vpn: 'if logs have to be read, or the certificate or the gateway is at fault',
    email: 'if the assignments don’t match',
    recoveryKey:
      'if the result is “No key found” (data may be lost, so don’t delete the device in Intune)',
    encryption: 'if the firmware, the TPM or conflicting policies are the cause',
    passcode: 'if the action isn’t offered, or fails twice',
    lost: 'at once if there is sensitive data on the device, or if the wipe isn’t confirmed',
    appleExpired: 'always and at once, because many users are affected',
  },

  collected: {
    failureRow: 'the row for this failure in the report',
    licenceState: 'a screenshot of the licence, including group-based licensing',
    deviceList: 'the list of devices with their last check-in',
    browserResult: 'the result of the browser sign-in',
    networkUsed: 'the networks that were tried',
    joinState: 'the output of dsregcmd /status',
    mdmReport: 'the MDM diagnostics',
    enrolmentLog: 'the Admin log of DeviceManagement-Enterprise-Diagnostics-Provider',
    tokenAndProfile: 'the names of the token and the profile',
    model: 'the model and the Android version',
    settingStatus: 'the status of each setting',
    signInError: 'the error code and request ID of the sign-in',
    bothStates: 'the compliance status in Intune and in Entra',
    signInLog: 'the entry in the sign-in log',
    appVersion: 'the name, version and error code of the app',
    appStatus: 'a screenshot of Managed Apps',
    androidLog: 'Omadmlog (Android)',
    consoleLog: 'the console log captured on a Mac (iPhone and iPad)',
    windowsLog: 'the event log and the MDM report (Windows)',
    profileStatus: 'the status of the profile',
    mailAccounts: 'the email accounts on the device',
    keyId: 'the key ID on the screen',
    encryptionStatus: 'the status details from the encryption report',
    tpmState: 'the state of the TPM',
    lastSeen: 'whose device it is and where it was last seen',
    dataClass: 'what data is on it',
    expiredItem: 'the name of the certificate or token, its Apple ID and its expiry date',
  },
};
