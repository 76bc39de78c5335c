import type { Locale } from '../../i18n/locales';
import type { ChapterId } from '../chapters';
import { documentOf, wholeDocument } from '../document';
import { loadWords } from '../loading';
import type { Blocks } from '../tree';
import { planWith, type SomeAnswers } from './planWith';

/** What stands below the heading of a part of the document, or below its title. */
export async function partOf(
  section: string | undefined,
  answers: SomeAnswers,
  locale: Locale = 'en',
  chapters: readonly ChapterId[] = wholeDocument.chapters,
): Promise<Blocks> {
  const words = await loadWords(locale);
  const { children } = documentOf(planWith(answers), words, { ...wholeDocument, chapters });
  const begins = ({ type, ...node }: Blocks[number]) =>
    type === 'heading' && 'depth' in node && node.depth < 3;
  const from = children.findIndex(
    (node) => begins(node) && node.type === 'heading' && node.data?.section === section,
  );
  if (from < 0) return [];
  const to = children.findIndex((node, at) => at > from && begins(node));
  return children.slice(from + 1, to < 0 ? undefined : to);
}
