import { counted } from '../../../i18n/forms/plural';
import type { SummarySentences } from '../../parts';
import { typedOnOneLine } from '../../typedText';
import { wordFor } from '../../words/vocabulary';
import type { Writer } from '../../writer';
import type { runbook } from './questions';
import { own } from './questions';
import type { RunbookWords } from './words/en';

const { expiry } = own;

/** How many issues are prepared for, and what expires first. */
export function summary({
  answers,
  own,
  words,
  wording,
}: Writer<typeof runbook, RunbookWords>): SummarySentences {
  const { issues, expiries } = answers;
  const dated = expiries.flatMap(({ item, ownItem, expires }) => {
    const name = item === 'own' ? typedOnOneLine(ownItem) : item && wordFor(words, expiry, item);
    return name && expires && item !== 'play' ? [{ name, expires }] : [];
  });
  const [next] = dated.toSorted((one, other) => one.expires.localeCompare(other.expires));
  return {
    readiness: [
      ...(issues.length > 0 ? [own.summary.issues(counted(issues.length, words))] : []),
      ...(next ? [own.summary.expiry(next.name, wording.date(next.expires))] : []),
    ],
  };
}
