import type { Wording } from '../../i18n/forms/wording';
import { weekdayOf } from './day';
import type { DocumentMessages } from './messages/en';

/** A day (`yyyy-mm-dd`) with its weekday, as a sentence says it: "Monday 10 May 2027". */
export const dayInSentence = (
  day: string,
  { wording, document }: { wording: Wording; document: DocumentMessages },
): string =>
  document.dayInSentence(wording.date(day), (length) => wording.weekday(weekdayOf(day), length));
