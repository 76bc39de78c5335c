import type { Locale } from '../../i18n/locales';
import { chapterIds, isChapterId, questionsOf } from '../../plan/chapters';
import { loadNames } from '../../plan/loading';
import { fieldAddress } from '../../plan/questionRef';
import type { Names } from '../../plan/words/vocabulary';

const kept = new Map<Locale, Promise<Names>>();

function namesIn(locale: Locale): Promise<Names> {
  const names = kept.get(locale) ?? loadNames(locale, chapterIds);
  kept.set(locale, names);
  return names;
}

/**
 * What the planner calls a question, and its address behind the planner's own.
 * @throws when the planner asks no such question, so that no door leads nowhere.
 */
export async function questionLink(
  locale: Locale,
  id: string,
): Promise<{ name: string; address: string }> {
  const [chapter = '', question = ''] = id.split('.');
  if (!isChapterId(chapter) || !Object.hasOwn(questionsOf(chapter), question)) {
    throw new Error(`The planner asks no question "${id}".`);
  }
  const names = await namesIn(locale);
  const name = names.chapters[chapter]?.questions[question]?.label ?? question;
  return { name, address: `#/${chapter}/${fieldAddress({ question })}` };
}

/** All questions of the planner with what it says of them, for search. */
export async function questionsToFind(locale: Locale) {
  const { chapters } = await namesIn(locale);
  return chapterIds.flatMap((chapter) => {
    const said = chapters[chapter];
    return Object.keys(questionsOf(chapter)).map((question) => ({
      address: `#/${chapter}/${fieldAddress({ question })}`,
      chapter: said?.title.name ?? chapter,
      name: said?.questions[question]?.label ?? question,
      help: said?.questions[question]?.help ?? '',
    }));
  });
}
