import type { Story } from '../../../examples/story';
import type { ChapterAnswers } from '../../../chapters';
import type { Texts as All } from './en';
import { actions, holders, lost, may, step } from './entries';

type Texts = Story<'medium', All['medium']>;

/** Outside support hours the security control room locks devices, and approves what the engineer on duty wipes. */
export const medium = (t: Texts): ChapterAnswers<'access'> => ({
  actions: actions([
    may('lock', ['tier1', 'tier2', 'tier3', 'security'], ['identity', 'lostDevice']),
    may('locate', ['tier2', 'tier3'], ['lostDevice', 'company', 'ticket']),
    may('passcode', ['tier1', 'tier2'], ['identity']),
    may('recoveryKey', ['tier1', 'tier2'], ['identity', 'rotate']),
    may('view', ['tier1', 'tier2', 'tier3'], ['consent']),
    may('remoteHelp', ['tier2', 'tier3'], ['consent']),
    may('unattended', ['tier3'], ['company', 'ticket']),
    may('retire', ['tier2'], ['identity', 'ticket'], 'tier3'),
    may('wipe', ['tier2'], ['identity', 'company', 'ticket'], 'tier3', t.wipe),
    may('delete', ['tier3'], ['secondPerson', 'ticket'], 'tier3'),
    may('manageApps', ['tier3'], ['tested', 'ticket'], 'rolloutLead'),
    may('script', ['tier3'], ['tested', 'ticket'], 'rolloutLead'),
    may('changePolicies', ['tier3'], ['tested', 'ticket'], 'rolloutLead'),
    { ...may('own', ['tier3'], ['tested', 'ticket'], 'rolloutLead'), ownAct: t.workload },
  ]),
  approvals: ['multiAdmin', 'ticket'],
  deputy: 'planOwner',
  holders: holders([
    { holder: 'tier1', roles: ['limited', 'keys'] },
    { holder: 'tier2', roles: ['extended', 'keys'], roleLimit: t.workplaceRole },
    { holder: 'tier3', roles: ['apps', 'policies', 'cases', 'admin'], roleLimit: t.endpointRole },
    { holder: 'security', roles: ['custom'], roleLimit: t.controlRoomRole },
    { holder: 'rolloutLead', roles: ['reader'], roleLimit: t.approverRole },
    { holder: 'planOwner', roles: ['reader'], roleLimit: t.approverRole },
  ]),
  idChecks: ['callBack', 'prompt', 'manager', 'noSecrets', 'stop'],
  lost: lost([
    step('report', 'tier1'),
    step('lock', 'tier1', 15),
    step('own', 'security', 15, t.atNight),
    step('signOut', 'identity', 30),
    step('tell', 'tier1', 60),
    step('decide', 'tier3', 120),
    step('wipe', 'tier2', 180),
    step('resolve', 'tier1'),
  ]),
  lostRules: ['lostMode', 'personal', 'dataLoss', 'keep', 'confirmed'],
  grants: 'identity',
  joinNeeds: ['named', 'admin', 'mfa', 'trained', 'tested'],
  removes: 'identity',
  leaveDays: 1,
  review: 3,
  reviewer: 'planOwner',
  emergency: 'tier3',
  emergencyPlace: t.emergencyPlace,
});
