import { idSet } from '../../kinds/idSet';

/** What answers of this chapter are chosen from. */
export const coverage = idSet('coverage', ['always', 'workdays', 'ownDays', 'onCall']);

export const responsibility = idSet('responsibility', [
  'selfEnrol',
  'selfFind',
  'selfRecover',
  'firstContact',
  'ownContact',
  'verifyIdentity',
  'recordCase',
  'checkHealth',
  'checkLicence',
  'guideEnrolment',
  'solveKnown',
  'remoteTasks',
  'readLogs',
  'compareAssignments',
  'reEnrol',
  'cleanUp',
  'remoteHelp',
  'writeArticles',
  'coachFirstLine',
  'watchTrends',
  'rootCause',
  'changePolicies',
  'manageApps',
  'renewTokens',
  'tenantSettings',
  'openVendorCases',
  'trainSupport',
  'decideWipe',
  'serviceFaults',
  'productFaults',
]);

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
