import type { party } from '../../catalogue/sets';
import type { IdOf } from '../../kinds/idSet';
import type { Ladder } from '../../ladder';
import type { ProposedEntry } from '../../proposals';
import type { rollout } from './questions';
import type { gateMeasure } from './sets';
import { suggestions } from './suggestions';

type Party = IdOf<typeof party>;
type Criterion = ProposedEntry<typeof rollout.gate.criteria.item>;
type Measures<Value> = { readonly [Id in IdOf<typeof gateMeasure>]?: Value };

/** Shares of the users whom tier 1 can help in a week: our rules of thumb. */
const shares = { noArticle: 0.05, waiting: 0.02 };

/**
 * The criteria that the guide suggests; where more people help, a few more users may be left over.
 * @param capacity users whom tier 1 can help in a week, beside its usual work
 * @param lead sees the tickets of tier 1 every day
 */
export function criteriaOf(
  { first, last }: Ladder,
  lead: Party,
  capacity: number | null,
): Criterion[] {
  const reporters: Measures<Party> = { enrolled: last, stopped: first };
  const limits: Measures<number> =
    capacity === null
      ? {}
      : {
          noArticle: Math.max(Math.ceil(capacity * shares.noArticle), 1),
          waiting: Math.floor(capacity * shares.waiting),
        };
  return suggestions.criteria.map(({ gate, measure: of, threshold }): Criterion => ({
    id: `${gate}-${of}`,
    gate,
    measure: of,
    threshold: limits[of] ?? threshold,
    reporter: reporters[of] ?? lead,
  }));
}
