import type { Findings } from './finder';
import { normalForm } from './words';

/** Longer headings are no word that somebody meant. */
const longest = 40;

/** What the reader may have meant: what the best place is called, where only words like the query's were found. */
export function suggestionIn({ found, guessed }: Findings, query: string): string | undefined {
  const heading = found[0]?.place.heading;
  if (!guessed || heading === undefined || heading.length > longest) return undefined;
  return normalForm(heading) === normalForm(query) ? undefined : heading;
}
