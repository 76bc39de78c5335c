import { entries, levels, type Row } from './row';

const action = (act: string, more: object = {}) =>
  entries({ act, allowed: ['tier2'], approver: 'tier3', terms: ['identity'], ...more });
const holder = (...roles: string[]) => entries({ holder: 'tier3', roles });
const third = (...responsibilities: string[]) =>
  entries({ level: 'tier1' }, { level: 'tier2' }, { level: 'tier3', responsibilities });

export const access: Row[] = [
  [
    'noApproval',
    'wiping without an approver',
    { access: { actions: action('wipe', { approver: null }) } },
    { access: { actions: action('wipe') } },
  ],
  [
    'selfApproval',
    'approving one’s own actions',
    { access: { actions: action('wipe', { approver: 'tier2' }) } },
    { access: { actions: action('wipe') } },
  ],
  [
    'firstLineDeletes',
    'tier 1 deletes, although tier 2 investigates',
    {
      teams: { tiers: levels('tier1', 'tier2') },
      access: { actions: action('delete', { allowed: ['tier1'], approver: 'tier2' }) },
    },
    {
      teams: { tiers: levels('tier1') },
      access: { actions: action('delete', { allowed: ['tier1'], approver: 'planOwner' }) },
    },
  ],
  [
    'noIdentity',
    'a recovery key for whoever asks',
    { access: { actions: action('recoveryKey', { terms: [] }) } },
    { access: { actions: action('recoveryKey') } },
  ],
  [
    'roleTooWide',
    'a role that allows a wipe which the plan doesn’t',
    { access: { actions: action('wipe'), holders: holder('desk') } },
    { access: { actions: action('wipe', { allowed: ['tier3'] }), holders: holder('desk') } },
  ],
  [
    'noKeyRole',
    'keys may be viewed, and no role shows them',
    {
      scope: { platforms: ['windows'] },
      access: {
        actions: action('recoveryKey', { allowed: ['tier3'] }),
        holders: holder('limited'),
      },
    },
    {
      scope: { platforms: ['windows'] },
      access: { actions: action('recoveryKey', { allowed: ['tier3'] }), holders: holder('keys') },
    },
  ],
  [
    'noDecision',
    'a lost device that nobody decides on',
    { access: { lost: entries({ lostStep: 'report' }) } },
    { access: { lost: entries({ lostStep: 'report' }, { lostStep: 'decide' }) } },
  ],
  [
    'dutyNotAllowed',
    'Remote Help is a responsibility, and is not allowed',
    { teams: { tiers: third('remoteHelp') }, access: { actions: action('remoteHelp') } },
    {
      teams: { tiers: third('remoteHelp') },
      access: { actions: action('remoteHelp', { allowed: ['tier2', 'tier3'] }) },
    },
  ],
  [
    'roleLacking',
    'policies are to be changed with a role that only reads',
    { teams: { tiers: third('changePolicies') }, access: { holders: holder('reader', 'keys') } },
    {
      teams: { tiers: third('changePolicies') },
      access: { holders: holder('reader', 'policies') },
    },
  ],
  [
    'accessUnstaffed',
    'an approver on a tier without a team',
    { teams: { tiers: levels('tier1', 'tier2') }, access: { actions: action('wipe') } },
    { teams: { tiers: levels('tier1', 'tier2', 'tier3') }, access: { actions: action('wipe') } },
  ],
  [
    'wipeTwoOwners',
    'two tiers approve wiping',
    {
      teams: { tiers: third('decideWipe') },
      access: { actions: action('wipe', { allowed: ['tier1'], approver: 'tier2' }) },
    },
    { teams: { tiers: third('decideWipe') }, access: { actions: action('wipe') } },
  ],
];
