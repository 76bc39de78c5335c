import { type ChapterId, chapterIds, laterOf } from '../../plan/chapters';
import type { FoundingQuestion } from '../../plan/chapters/chapter';

interface Question {
  id: FoundingQuestion['id'];
  /** Where the guide answers it, below `/<locale>/`. */
  guide: string;
  /** Where the planner asks it. */
  chapter: ChapterId;
}

/** The founding questions of a support plan; the chapters say which of them they answer. */
export const questions: readonly Question[] = (
  await Promise.all(chapterIds.map(foundingOf))
).flat();

async function foundingOf(chapter: ChapterId): Promise<Question[]> {
  const { guide, founding } = await laterOf(chapter);
  return founding.map(({ id, heading }) => ({
    id,
    guide: `guide/${guide}/${heading === null ? '' : `#${heading}`}`,
    chapter,
  }));
}
