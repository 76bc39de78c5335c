import type { SuggestionsFor } from '../../kinds/suggestions';
import type { access } from './questions';

/** Entries that the guide suggests; only ever filled in when the user asks for them. */
export const suggestions = {
  actions: [
    { act: 'lock', allowed: ['tier1', 'tier2', 'tier3'], terms: ['identity', 'lostDevice'] },
    { act: 'locate', allowed: ['tier2', 'tier3'], terms: ['lostDevice', 'ticket'] },
    { act: 'passcode', allowed: ['tier1', 'tier2'], terms: ['identity'] },
    { act: 'recoveryKey', allowed: ['tier1', 'tier2'], terms: ['identity', 'rotate'] },
    { act: 'view', allowed: ['tier1', 'tier2', 'tier3'], terms: ['consent'] },
    { act: 'remoteHelp', allowed: ['tier2', 'tier3'], terms: ['consent'] },
    { act: 'unattended', allowed: ['tier3'], terms: ['ticket'] },
    { act: 'retire', allowed: ['tier2'], approver: 'tier3', terms: ['identity', 'ticket'] },
    { act: 'wipe', allowed: ['tier2'], approver: 'tier3', terms: ['identity', 'ticket'] },
    { act: 'delete', allowed: ['tier3'], approver: 'tier3', terms: ['secondPerson', 'ticket'] },
    { act: 'manageApps', allowed: ['tier3'], approver: 'rolloutLead', terms: ['tested'] },
    { act: 'script', allowed: ['tier3'], approver: 'rolloutLead', terms: ['tested'] },
    { act: 'changePolicies', allowed: ['tier3'], approver: 'rolloutLead', terms: ['tested'] },
  ],
  holders: [
    { holder: 'tier1', roles: ['limited', 'keys'] },
    { holder: 'tier2', roles: ['extended', 'keys'] },
    { holder: 'tier3', roles: ['apps', 'policies', 'admin'] },
  ],
  lost: [
    { lostStep: 'report', lostBy: 'tier1' },
    { lostStep: 'lock', lostBy: 'tier1', lostLimit: 15 },
    { lostStep: 'signOut', lostBy: 'tier1', lostLimit: 30 },
    { lostStep: 'tell', lostBy: 'tier1', lostLimit: 60 },
    { lostStep: 'decide', lostBy: 'tier3', lostLimit: 120 },
    { lostStep: 'wipe', lostBy: 'tier2', lostLimit: 180 },
    { lostStep: 'resolve', lostBy: 'tier1' },
  ],
} satisfies SuggestionsFor<typeof access>;
