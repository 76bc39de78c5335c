import type { IdOf } from '../../../kinds/idSet';
import type { gateMeasure } from '../sets';

/**
 * Criteria as sentences around their number; each language words them for itself.
 * @param count the number itself, for words that differ between one and several
 */
export type Limits = Readonly<
  Record<
    IdOf<typeof gateMeasure>,
    <Part>(people: Part, count: number) => readonly (Part | string)[]
  >
>;
