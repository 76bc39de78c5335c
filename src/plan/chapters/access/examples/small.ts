import type { Story } from '../../../examples/story';
import type { ChapterAnswers } from '../../../chapters';
import type { Texts as All } from './en';
import { actions, holders, lost, may, step } from './entries';

type Texts = Story<'small', All['small']>;

/** The IT team is tier 1 and 2 at once, so it retires and deletes with approval; only the partner wipes. */
export const small = (t: Texts): ChapterAnswers<'access'> => ({
  actions: actions([
    may('lock', ['tier1', 'tier3'], ['identity', 'lostDevice']),
    may('locate', ['tier1', 'tier3'], ['lostDevice', 'ticket']),
    may('passcode', ['tier1', 'tier3'], ['identity']),
    may('recoveryKey', ['tier1', 'tier3'], ['identity', 'rotate']),
    may('view', ['tier1', 'tier3'], ['consent']),
    may('remoteHelp', ['tier1', 'tier3'], ['consent']),
    may('retire', ['tier1', 'tier3'], ['identity', 'ticket'], 'planOwner'),
    may('wipe', ['tier3'], ['identity', 'ticket'], 'planOwner', t.wipe),
    may('delete', ['tier1'], ['ticket'], 'tier3'),
    may('manageApps', ['tier3'], ['tested', 'ticket'], 'planOwner'),
    may('script', ['tier3'], ['tested', 'ticket'], 'planOwner'),
    may('changePolicies', ['tier3'], ['tested', 'ticket'], 'planOwner'),
  ]),
  approvals: ['multiAdmin', 'ticket'],
  deputy: 'management',
  holders: holders([
    { holder: 'tier1', roles: ['custom', 'keys'], roleLimit: t.teamRole },
    { holder: 'planOwner', roles: ['reader', 'cases'], roleLimit: t.ownerRole },
    { holder: 'tier3', roles: ['apps', 'policies', 'cases', 'admin'], roleLimit: t.partnerRole },
  ]),
  idChecks: ['callBack', 'manager', 'badge', 'noSecrets', 'stop'],
  lost: lost([
    step('report', 'tier1'),
    step('lock', 'tier1', 15),
    step('own', 'tier3', 15, t.atNight),
    step('signOut', 'tier1', 30),
    step('tell', 'tier1', 60),
    step('decide', 'planOwner', 120),
    step('wipe', 'tier3', 240),
    step('resolve', 'tier1'),
  ]),
  lostRules: ['lostMode', 'dataLoss', 'keep', 'confirmed'],
  grants: 'tier3',
  joinNeeds: ['named', 'mfa', 'trained', 'tested', 'signed'],
  removes: 'tier3',
  leaveDays: 1,
  review: 6,
  reviewer: 'planOwner',
  emergency: 'planOwner',
  emergencyPlace: t.emergencyPlace,
});
