import { idSet } from '../../kinds/idSet';

/** What answers of this chapter are chosen from. */
export const coverage = idSet('coverage', ['always', 'workdays', 'ownDays', 'onCall']);

const selfService = ['selfEnrol', 'selfFind', 'selfRecover'] as const;
const firstContact = [
  'firstContact',
  'ownContact',
  'verifyIdentity',
  'recordCase',
  'checkHealth',
  'checkLicence',
  'guideEnrolment',
  'solveKnown',
  'remoteTasks',
] as const;
const repair = [
  'readLogs',
  'compareAssignments',
  'reEnrol',
  'cleanUp',
  'remoteHelp',
  'writeArticles',
  'coachFirstLine',
  'watchTrends',
] as const;
const engineering = [
  'rootCause',
  'changePolicies',
  'manageApps',
  'renewTokens',
  'tenantSettings',
  'openVendorCases',
  'trainSupport',
  'decideWipe',
] as const;
const supplier = ['serviceFaults', 'productFaults'] as const;

export const responsibility = idSet(
  'responsibility',
  [...selfService, ...firstContact, ...repair, ...engineering, ...supplier],
  { sections: { selfService, firstContact, repair, engineering, supplier } },
);

export const trigger = idSet('trigger', [
  'timeLimit',
  'noKnownFix',
  'severalUsers',
  'needsLogs',
  'needsRights',
  'needsPolicyChange',
  'tokenOrCertificate',
  'dataAtRisk',
  'serviceFault',
  'causeNotFound',
]);

/** What co-management moves from Configuration Manager to Intune, one by one. */
export const workload = idSet('workload', [
  'compliance',
  'resources',
  'updates',
  'protection',
  'configuration',
  'office',
  'apps',
]);

export const manager = idSet('manager', ['configMgr', 'pilot', 'intune']);

export const activity = idSet('activity', [
  'answerUsers',
  'solveKnown',
  'investigate',
  'changeSettings',
  'renewTokens',
  'vendorCases',
  'majorIncidents',
  'knowledge',
  'training',
  'messages',
  'reporting',
  'own',
]);
