import type { Count } from '../../../i18n/forms/plural';
import type { SummarySentences } from '../../parts';
import { typedOnOneLine } from '../../typedText';
import { wordFor } from '../../words/vocabulary';
import type { Writer } from '../../writer';
import type { scope } from './questions';
import { product as products } from './sets';
import type { ScopeWords } from './words/en';

/** What is rolled out, for how many, and when. */
export function summary(writer: Writer<typeof scope, ScopeWords>): SummarySentences {
  const { answers, own, each, words, wording } = writer;
  const say = own.summary;
  const organisation = typedOnOneLine(answers.organisation);
  const product = answers.product ? wordFor(words, products, answers.product) : 'Microsoft Intune';
  const platforms = each('platforms');
  const milestone = (day: string | null, sentence: (date: string) => string) =>
    day ? [sentence(wording.date(day))] : [];
  return {
    what: [
      organisation ? say.organisation(organisation, product) : say.product(product),
      ...size(writer),
      ...(platforms.length > 0 ? [say.platforms(wording.list(platforms))] : []),
      ...milestone(answers.pilotStart, say.pilot),
      ...milestone(answers.firstWave, say.firstWave),
      ...milestone(answers.rolloutEnd, say.end),
    ],
  };
}

function size({ answers, own, wording }: Writer<typeof scope, ScopeWords>): string[] {
  const { users, devices } = answers;
  const count = (value: number): Count => ({ count: value, shown: wording.number(value) });
  if (typeof users !== 'number') return [];
  return typeof devices === 'number'
    ? [own.summary.size(count(users), count(devices))]
    : [own.summary.users(count(users))];
}
