import type { SuggestionsFor } from '../../kinds/suggestions';
import type { vendor } from './questions';

/** Entries that the guide suggests; only ever filled in when the user asks for them. */
export const suggestions = {
  suppliers: [
    { supply: 'devices', calledBy: 'tier2' },
    { supply: 'apple', supplier: 'Apple', calledBy: 'tier3' },
    { supply: 'carrier', calledBy: 'tier2' },
  ],
} satisfies SuggestionsFor<typeof vendor>;
