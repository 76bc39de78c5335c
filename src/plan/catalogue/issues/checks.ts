import type { IdOf } from '../../kinds/idSet';
import type { platform } from '../sets';

export type Platform = IdOf<typeof platform>;

/** On which platforms something can be done; null for all of them. */
type Where = Readonly<Record<string, readonly Platform[] | null>>;

/** What support staff look at first; the same check stands at several issues under one id. */
export const checks = {
  health: null,
  licence: null,
  restriction: null,
  clock: null,
  restart: null,
  portalCurrent: ['windows', 'macos', 'ios', 'android'],
  otherMdm: null,
  failureReport: null,
  licenceFits: null,
  licenceAssigned: null,
  countDevices: null,
  removeNone: null,
  removeApp: null,
  browserSignIn: null,
  otherNetwork: null,
  reinstall: null,
  otherAccount: null,
  cloned: null,
  upn: null,
  mdmScope: null,
  windowsAllowed: null,
  homeEdition: null,
  legacyAssistant: ['ios', 'macos'],
  profileAge: null,
  tokenSync: null,
  oldProfile: null,
  deviceEncrypted: null,
  testDpc: null,
  whichSide: ['windows'],
  whichSetting: null,
  lastCheckIn: null,
  syncDevice: ['windows', 'macos', 'ios', 'android'],
  osVersion: null,
  pinAndEncryption: null,
  waitMinutes: null,
  ownMail: ['ios'],
  browserAccess: ['android'],
  startPin: ['android'],
  mfaMethod: null,
  newPhone: null,
  appAssigned: null,
  appType: null,
  workAccount: ['windows'],
  entraLimit: null,
  managedApps: null,
  profileAssigned: null,
  certificatesFirst: null,
  pendingCertificates: ['android'],
  vpnApp: null,
  sameGroups: null,
  certificateGroups: null,
  knoxDay: ['android'],
  identity: null,
  readKey: null,
  rotateKey: null,
  encryptionReport: null,
  tpm: null,
  whichPasscode: ['android'],
  passcodePolicy: null,
  newCode: ['android'],
  fileVault: ['macos'],
  securityProcess: null,
  lostMode: ['ios'],
  // Not Windows: https://learn.microsoft.com/intune/device-management/actions/remote-lock lists the platforms.
  remoteLock: ['macos', 'ios', 'android'],
  blockSignIn: ['windows'],
  noWipe: null,
  retireOnly: ['android'],
  connectorStatus: null,
  dateList: null,
} as const satisfies Where;

export type CheckId = keyof typeof checks;

/** Checks that only make sense on devices which belong to their users. */
export const onPersonal: readonly CheckId[] = ['workAccount', 'retireOnly'];

/** What is noted beyond what every ticket records. */
export const collected = {
  failureRow: null,
  licenceState: null,
  deviceList: null,
  browserResult: null,
  networkUsed: null,
  joinState: null,
  mdmReport: null,
  enrolmentLog: null,
  tokenAndProfile: null,
  model: null,
  settingStatus: null,
  signInError: null,
  bothStates: null,
  signInLog: null,
  appVersion: null,
  appStatus: null,
  androidLog: ['android'],
  consoleLog: ['ios'],
  windowsLog: ['windows'],
  profileStatus: null,
  mailAccounts: null,
  keyId: null,
  encryptionStatus: null,
  tpmState: null,
  lastSeen: null,
  dataClass: null,
  expiredItem: null,
} as const satisfies Where;

export type CollectedId = keyof typeof collected;
