import { idSet } from '../../kinds/idSet';

/** What answers of this chapter are chosen from. */
export const risk = idSet('risk', [
  'ticketPeak',
  'unknownIssues',
  'keyPerson',
  'expiry',
  'badPolicy',
  'wrongWipe',
  'licences',
  'unread',
  'privacy',
  'whoManages',
  'partnerAccess',
  'nightCase',
  'outage',
  'oldDevices',
  'busyTime',
  'own',
]);

export const riskLevel = idSet('riskLevel', ['low', 'medium', 'high']);

export const riskAction = idSet('riskAction', [
  'tryOut',
  'trainFirst',
  'articles',
  'tellUsers',
  'checkFirst',
  'testAccess',
  'standIns',
  'reminders',
  'whoSetsWhat',
  'approval',
  'rollBack',
  'smallerPhase',
  'pause',
  'morePeople',
  'contract',
  'namedCallers',
  'spareDevices',
]);

export const reviewTrigger = idSet('reviewTrigger', [
  'phase',
  'majorIncident',
  'missedTarget',
  'newPlatform',
  'team',
  'contract',
  'owner',
]);

export const signsFor = idSet('signsFor', [
  'whole',
  'people',
  'process',
  'access',
  'money',
  'contract',
]);
