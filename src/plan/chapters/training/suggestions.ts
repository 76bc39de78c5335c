import type { SuggestionsFor } from '../../kinds/suggestions';
import type { training } from './questions';

/** Entries that the guide suggests; only ever filled in when the user asks for them. */
export const suggestions = {
  audiences: [
    { audience: 'tier1', depth: 'runbook' },
    { audience: 'tier2', depth: 'investigate' },
    { audience: 'tier3', depth: 'engineer' },
  ],
  agenda: [
    { item: 'planReview', minutes: 20, form: 'lecture' },
    { item: 'intuneOverview', minutes: 25, form: 'demo' },
    { item: 'troubleshooting', minutes: 60, form: 'lab' },
    { item: 'tools', minutes: 30, form: 'demo' },
    { item: 'questions', minutes: 15, form: 'discussion' },
  ],
} satisfies SuggestionsFor<typeof training>;
