import { counted } from '../../../i18n/forms/plural';
import type { SummarySentences } from '../../parts';
import { typedOnOneLine } from '../../typedText';
import { dayInSentence } from '../../words/daySaid';
import type { Writer } from '../../writer';
import type { scope } from './questions';
import type { ScopeWords } from './words/en';

/** What is rolled out, for how many, and when. */
export function summary(writer: Writer<typeof scope, ScopeWords>): SummarySentences {
  const { answers, own, each, words, wording } = writer;
  const { product, users, devices, pilotStart, firstWave, rolloutEnd } = answers;
  const platforms = each('platforms');
  const count = (value: unknown) => (typeof value === 'number' ? counted(value, words) : null);
  const on = (day: string | null) => (day === null ? null : dayInSentence(day, words));
  const dates = { pilot: on(pilotStart), firstWave: on(firstWave), end: on(rolloutEnd) };
  return {
    what: [
      own.summary.what({
        organisation: typedOnOneLine(answers.organisation),
        users: count(users),
        devices: count(devices),
        isShared: product === 'coManagement',
      }),
      ...(platforms.length > 0 ? [own.summary.platforms(wording.list(platforms))] : []),
      ...((dates.pilot ?? dates.firstWave ?? dates.end)
        ? [own.summary.dates(dates, wording.list)]
        : []),
    ],
  };
}
