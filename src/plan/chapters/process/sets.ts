import { idSet } from '../../kinds/idSet';

/** What answers of this chapter are chosen from. */
export const intakeUse = idSet('intakeUse', [
  'anything',
  'enrolment',
  'urgent',
  'lostDevice',
  'howTo',
  'outOfHours',
]);

export const stepAction = idSet('stepAction', [
  'report',
  'firstChecks',
  'investigate',
  'findCause',
  'vendorCase',
  'returnFix',
  'resolve',
  'own',
]);

export const handover = idSet('handover', [
  'errorText',
  'screenshots',
  'userName',
  'device',
  'platformVersion',
  'enrolmentType',
  'since',
  'affected',
  'lastCheckIn',
  'incidentId',
  'checksDone',
  'logs',
  'suspectedCause',
  'tenant',
  'fixSteps',
  'article',
]);

/** When a step is needed, where it isn't always. */
export const onlyIf = idSet('onlyIf', [
  'several',
  'urgent',
  'outOfHours',
  'supplierFault',
  'personal',
  'own',
]);

export const fixReturn = idSet('fixReturn', [
  'samePath',
  'tested',
  'written',
  'articleFirst',
  'userConfirms',
  'trendLogged',
]);

/** “Yes” is a call at one time of day, as it was before a call could stay open. */
export const bridge = idSet('bridge', ['yes', 'allDay', 'no']);

export const bridgeExit = idSet('bridgeExit', [
  'fewCases',
  'knownOnly',
  'firstLineSolves',
  'articlesThere',
  'phaseDone',
]);

export const meeting = idSet('meeting', ['standUp', 'trends', 'waveReview', 'vendorReview', 'own']);

export const topic = idSet('topic', [
  'openCases',
  'newIssues',
  'trends',
  'articles',
  'serviceHealth',
  'userFeedback',
  'nextWave',
  'expiries',
]);

export const articleWhen = idSet('articleWhen', [
  'newFix',
  'secondTime',
  'beforeWave',
  'afterMajor',
]);

export const majorTrigger = idSet('majorTrigger', [
  'manyUsers',
  'enrolmentStopped',
  'siteDown',
  'expired',
  'wrongPolicy',
  'dataLoss',
  'serviceIncident',
]);
