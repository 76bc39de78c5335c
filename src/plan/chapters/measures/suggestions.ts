import type { SuggestionsFor } from '../../kinds/suggestions';
import type { measures } from './questions';

/** Entries that the guide suggests; only ever filled in when the user asks for them. Targets are our starting values. */
export const suggestions = {
  measures: [
    { measure: 'contacts', share: 20, source: 'tickets', every: 'weekly', by: 'tier1' },
    { measure: 'tierOne', share: 70, source: 'tickets', every: 'weekly', by: 'tier1' },
    { measure: 'onArticle', share: 80, source: 'tickets', every: 'weekly', by: 'tier1' },
    { measure: 'overdue', share: 10, source: 'tickets', every: 'weekly', by: 'tier1' },
  ],
} satisfies SuggestionsFor<typeof measures>;
