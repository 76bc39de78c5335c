import type { Writer } from '../../writer';
import type { SummarySentences } from '../../parts';
import type { vendor } from './questions';
import type { VendorWords } from './words/en';

/** Who opens cases with Microsoft. */
export function summary({
  answers,
  own,
  words,
  wording,
}: Writer<typeof vendor, VendorWords>): SummarySentences {
  const names = answers.openers
    .map(({ opener }) => (opener === null ? '' : words.called('people', opener)))
    .filter((name) => name !== '');
  if (names.length === 0) return {};
  return { who: [own.summary.openers(wording.list([...new Set(names)]))] };
}
