import type { IssueId } from './ids';

/** What checks and limits of each issue come from: ids of src/content/sources.yaml. */
export const issueSources: Readonly<Record<IssueId, readonly string[]>> = {
  enrolFails: ['troubleshoot-enrollment', 'enrollment-reports'],
  licence: [
    'troubleshoot-enrollment',
    'troubleshoot-ios-enrollment',
    'troubleshoot-windows-enrollment',
  ],
  deviceLimit: ['limits-intune-entra', 'device-limits', 'device-delete'],
  portalApp: ['troubleshoot-enrollment', 'troubleshoot-ios-enrollment'],
  alreadyEnrolled: ['troubleshoot-windows-enrollment'],
  autoEnrol: ['troubleshoot-windows-enrollment'],
  adeStuck: ['troubleshoot-ios-enrollment', 'manage-apple-tokens'],
  workProfile: ['troubleshoot-android-enrollment'],
  notCompliant: ['troubleshoot-policies', 'compliance-overview'],
  blocked: ['troubleshoot-conditional-access'],
  mfa: ['troubleshoot-ios-enrollment', 'mfa-enrolment'],
  app: ['troubleshoot-app-install'],
  wifi: ['troubleshoot-wifi'],
  vpn: ['troubleshoot-vpn'],
  email: ['troubleshoot-email'],
  recoveryKey: ['bitlocker', 'rotate-bitlocker', 'device-delete'],
  encryption: ['troubleshoot-bitlocker', 'monitor-encryption'],
  passcode: ['reset-passcode', 'troubleshoot-android-enrollment', 'recovery-key-portal'],
  lost: ['lost-mode', 'remote-lock', 'wipe', 'troubleshoot-android-enrollment'],
  appleExpired: ['apple-push-certificate', 'apple-enrollment-token', 'apple-location-token'],
};
