import { locales, type Locale } from '../i18n/locales';
import { chapterIds, type ChapterId } from '../i18n/spine';
import { wordingOf } from '../i18n/wording';
import { askedIn, isAnswered } from './asking';
import { rules as involvement } from './chapters/involvement/rules';
import { rules as process } from './chapters/process/rules';
import { rules as scope } from './chapters/scope/rules';
import { rules as teams } from './chapters/teams/rules';
import { rules as training } from './chapters/training/rules';
import type { Finding } from './finding';
import type { Plan } from './plan';

const rulesOf: Record<ChapterId, (plan: Plan) => Finding[]> = {
  scope,
  teams,
  process,
  training,
  involvement,
};

/** What the rules of a chapter find. */
export const findingsIn = (plan: Plan, chapter: ChapterId): Finding[] => rulesOf[chapter](plan);

/** Everything worth a look before the plan is handed out: risks first, then hints. */
export function review(plan: Plan, documentLocale: Locale): Finding[] {
  const found = chapterIds.flatMap((chapter) => findingsIn(plan, chapter));
  const kinds = (['risk', 'hint'] as const).flatMap((kind) =>
    found.filter((finding) => finding.kind === kind),
  );
  return [...kinds, ...ownWords(plan, documentLocale)];
}

/** Free text stays in the language it was typed in, whatever the document's language. */
function ownWords(plan: Plan, documentLocale: Locale): Finding[] {
  if (plan.writtenIn === documentLocale) return [];
  const texts = chapterIds.flatMap((chapter) =>
    askedIn(plan, chapter).filter(
      ({ question, answer }) => question.kind === 'text' && isAnswered(question, answer),
    ),
  );
  const [first] = texts;
  if (!first) return [];
  return [
    {
      kind: 'hint',
      id: 'ownWords',
      title: (say, words) =>
        say.ownWords.title(
          texts.length,
          wordingOf(words.locale).language(locales[plan.writtenIn].lang),
        ),
      ref: first.ref,
      guide: { page: 'overview', heading: 'how-to-use' },
    },
  ];
}
