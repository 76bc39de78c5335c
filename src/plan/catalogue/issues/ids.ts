/** The common issues of the guide, in its order. Stored plans hold these ids. */
export const issueIds = [
  'enrolFails',
  'licence',
  'deviceLimit',
  'portalApp',
  'alreadyEnrolled',
  'autoEnrol',
  'adeStuck',
  'workProfile',
  'notCompliant',
  'blocked',
  'mfa',
  'app',
  'wifi',
  'vpn',
  'email',
  'recoveryKey',
  'encryption',
  'passcode',
  'lost',
  'appleExpired',
] as const;

export type IssueId = (typeof issueIds)[number];
