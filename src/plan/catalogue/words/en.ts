import type { SharedChoices } from '../sets';

/** Words for the lists that several chapters share. */
export const choices = {
  platform: {
    windows: 'Windows',
    macos: 'macOS',
    ios: 'iOS/iPadOS',
    android: 'Android',
    linux: 'Linux',
  },
  tier: {
    tier0: 'Tier 0',
    tier1: 'Tier 1',
    tier2: 'Tier 2',
    tier3: 'Tier 3',
    tier4: 'Tier 4',
  },
  party: {
    user: 'User',
    tier0: 'Tier 0',
    tier1: 'Tier 1',
    tier2: 'Tier 2',
    tier3: 'Tier 3',
    tier4: 'Tier 4',
    planOwner: 'Plan owner',
    rolloutLead: 'Rollout lead',
    trainers: 'Support leads (trainers)',
    identity: 'Identity team',
    security: 'Security team',
    communications: 'Communications team',
    management: 'IT management',
  },
  channel: {
    portal: 'Self-service portal',
    ticket: 'Ticket',
    phone: 'Phone',
    chat: 'Chat',
    email: 'Email',
    walkIn: 'Walk-in desk',
    bridge: 'Joint call',
    vendorCase: 'Case with Microsoft',
  },
  frequency: {
    daily: 'Daily',
    twiceWeekly: 'Twice a week',
    weekly: 'Weekly',
    fortnightly: 'Every two weeks',
    monthly: 'Monthly',
    afterPhase: 'After each phase',
  },
} satisfies SharedChoices;
