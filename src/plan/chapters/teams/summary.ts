import { tier } from '../../catalogue/sets';
import { wordFor } from '../../words/vocabulary';
import type { Writer } from '../../writer';
import type { SummarySentences } from '../../parts';
import type { teams } from './questions';
import type { TeamsWords } from './words/en';

/** Who supports, and in which languages. */
export function summary({
  plan,
  answers,
  own,
  words,
  wording,
}: Writer<typeof teams, TeamsWords>): SummarySentences {
  const say = own.summary;
  const levels = tier.ids.filter((id) => answers.tiers.some(({ level }) => level === id));
  const staffed = answers.tiers.filter(({ level }) => level && /[123]$/.test(level));
  const people = staffed.reduce(
    (sum, each) => sum + (typeof each.people === 'number' ? each.people : 0),
    0,
  );
  const { languages } = plan.answers.scope;
  return {
    who: [
      ...(levels.length > 0
        ? [say.tiers(wording.list(levels.map((id) => wordFor(words, tier, id))))]
        : []),
      ...(people > 0 ? [say.people({ count: people, shown: wording.number(people) })] : []),
      ...(languages.length > 0
        ? [say.languages(wording.list(languages.map(wording.language)))]
        : []),
    ],
  };
}
