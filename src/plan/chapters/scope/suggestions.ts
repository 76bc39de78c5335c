import type { SuggestionsFor } from '../../kinds/suggestions';
import type { scope } from './questions';

/** Where users are, nobody else can guess. */
export const suggestions: SuggestionsFor<typeof scope> = {};
