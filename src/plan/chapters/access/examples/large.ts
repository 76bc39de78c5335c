import type { Story } from '../../../examples/story';
import type { ChapterAnswers } from '../../../chapters';
import type { Texts as All } from './en';
import { actions, holders, lost, may, step } from './entries';

type Texts = Story<'large', All['large']>;

/** The supplier locks devices and looks on; secrets and everything that destroys data stay inside. */
export const large = (t: Texts): ChapterAnswers<'access'> => ({
  actions: actions([
    may('lock', ['tier1', 'tier2', 'tier3'], ['identity', 'lostDevice']),
    may('locate', ['tier2', 'tier3'], ['lostDevice', 'company', 'ticket']),
    may('passcode', ['tier1', 'tier2'], ['identity']),
    may('recoveryKey', ['tier2', 'tier3'], ['identity', 'rotate']),
    may('view', ['tier1', 'tier2', 'tier3'], ['consent']),
    may('remoteHelp', ['tier2', 'tier3'], ['consent']),
    may('unattended', ['tier3'], ['company', 'ticket']),
    may('retire', ['tier2'], ['identity', 'ticket'], 'tier3'),
    may('wipe', ['tier2'], ['identity', 'company', 'ticket'], 'tier3', t.wipe),
    may('delete', ['tier3'], ['secondPerson', 'ticket'], 'tier3'),
    may('manageApps', ['tier3'], ['tested', 'ticket'], 'rolloutLead'),
    may('script', ['tier3'], ['tested', 'ticket'], 'rolloutLead'),
    may('changePolicies', ['tier3'], ['tested', 'ticket'], 'rolloutLead', t.change),
  ]),
  approvals: ['multiAdmin', 'ticket', 'phone'],
  deputy: 'security',
  holders: holders([
    { holder: 'tier1', roles: ['limited'], roleLimit: t.deskRole },
    { holder: 'tier2', roles: ['extended', 'keys'], roleLimit: t.regionRole },
    { holder: 'tier3', roles: ['apps', 'policies', 'cases', 'admin'], roleLimit: t.engineerRole },
    { holder: 'rolloutLead', roles: ['reader'], roleLimit: t.leadRole },
    { holder: 'security', roles: ['reader'], roleLimit: t.securityRole },
  ]),
  idChecks: ['callBack', 'prompt', 'manager', 'noSecrets', 'stop'],
  lost: lost([
    step('report', 'tier1'),
    step('lock', 'tier1', 15),
    step('signOut', 'identity', 30),
    step('tell', 'tier1', 30),
    step('decide', 'tier3', 60),
    step('wipe', 'tier2', 120),
    step('own', 'tier3', 120, t.atNight),
    step('resolve', 'tier1'),
  ]),
  lostRules: ['lostMode', 'personal', 'dataLoss', 'keep', 'confirmed'],
  grants: 'identity',
  joinNeeds: ['named', 'admin', 'mfa', 'trained', 'tested', 'signed'],
  removes: 'identity',
  leaveDays: 1,
  review: 3,
  reviewer: 'security',
  emergency: 'tier3',
  emergencyPlace: t.emergencyPlace,
});
