import type { SuggestionsFor } from '../../kinds/suggestions';
import type { targets } from './questions';

/**
 * Entries that the guide suggests; only ever filled in when the user asks for them. The grid is the common one of
 * service desks that follow ITIL (pages of consultants, no standard); the times are our rule of thumb, since nobody
 * publishes any that hold for all.
 */
export const suggestions = {
  grid: [
    { impact: 'many', stopped: 'p1', slowed: 'p2', waits: 'p3' },
    { impact: 'several', stopped: 'p2', slowed: 'p3', waits: 'p4' },
    { impact: 'one', stopped: 'p3', slowed: 'p4', waits: 'p4' },
  ],
  targets: [
    { priority: 'p1', respond: 15, update: 60, resolve: 240, severity: 'a' },
    { priority: 'p2', respond: 60, update: 120, resolve: 480, severity: 'b' },
    { priority: 'p3', respond: 240, update: 480, resolve: 960, severity: 'c' },
    { priority: 'p4', respond: 480, update: 960, resolve: 2_400, severity: 'c' },
  ],
  requests: [
    { request: 'newDevice', doneBy: 'tier2', within: 3 },
    { request: 'swap', doneBy: 'tier2', within: 1 },
    { request: 'app', doneBy: 'tier3', within: 5 },
    { request: 'access', doneBy: 'tier1', within: 2 },
    { request: 'leaver', doneBy: 'tier1', within: 2 },
    { request: 'exception', doneBy: 'tier3', within: 10 },
  ],
} satisfies SuggestionsFor<typeof targets>;
