import type { SuggestionsFor } from '../../kinds/suggestions';
import type { involvement } from './questions';

/** Entries that the guide suggests; only ever filled in when the user asks for them. */
export const suggestions = {
  involvement: [
    { step: 'workshops', phase: 'planning' },
    { step: 'reviewPlan', phase: 'planning' },
    { step: 'testScenarios', phase: 'testing' },
    { step: 'writeArticles', phase: 'testing' },
    { step: 'enrolOwn', phase: 'pilot' },
    { step: 'joinPilot', phase: 'pilot' },
    { step: 'dryRun', phase: 'pilot' },
    { step: 'reviewMessages', phase: 'pilot' },
    { step: 'readiness', phase: 'pilot' },
    { step: 'bridge', phase: 'firstWaves' },
    { step: 'feedback', phase: 'firstWaves' },
  ],
} satisfies SuggestionsFor<typeof involvement>;
