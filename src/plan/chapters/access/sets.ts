import { idSet } from '../../kinds/idSet';

/** What answers of this chapter are chosen from. */
export const act = idSet('act', [
  'lock',
  'locate',
  'passcode',
  'recoveryKey',
  'view',
  'remoteHelp',
  'unattended',
  'retire',
  'wipe',
  'delete',
  'manageApps',
  'script',
  'changePolicies',
  'own',
]);

export const term = idSet('term', [
  'identity',
  'lostDevice',
  'company',
  'consent',
  'tested',
  'rotate',
  'secondPerson',
  'ticket',
]);

export const approval = idSet('approval', ['multiAdmin', 'ticket', 'phone']);

export const role = idSet('role', [
  'reader',
  'limited',
  'desk',
  'extended',
  'custom',
  'apps',
  'policies',
  'keys',
  'cloudDevice',
  'cases',
  'admin',
]);

export const idCheck = idSet('idCheck', [
  'callBack',
  'prompt',
  'manager',
  'badge',
  'noSecrets',
  'stop',
]);

export const lostStep = idSet('lostStep', [
  'report',
  'lock',
  'signOut',
  'tell',
  'decide',
  'wipe',
  'resolve',
  'own',
]);

export const lostRule = idSet('lostRule', [
  'lostMode',
  'personal',
  'dataLoss',
  'keep',
  'confirmed',
]);

export const joinNeed = idSet('joinNeed', ['named', 'admin', 'mfa', 'trained', 'tested', 'signed']);
