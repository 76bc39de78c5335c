import { issueIds } from '../../catalogue/issues/ids';
import { issues } from '../../catalogue/issues/issues';
import type { SuggestionsFor } from '../../kinds/suggestions';
import type { runbook } from './questions';

/** Entries that the guide suggests; only ever filled in when the user asks for them. */
export const suggestions = {
  issues: issueIds.map((issue) => ({
    issue,
    firstTier: issues[issue].first,
    next: issues[issue].next,
    article: issues[issue].stepByStep ? 'toWrite' : 'none',
  })),
  expiries: [{ item: 'apns' }, { item: 'ade' }, { item: 'vpp' }, { item: 'play' }],
} satisfies SuggestionsFor<typeof runbook>;
