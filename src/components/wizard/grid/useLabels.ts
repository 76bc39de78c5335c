import { labelFor } from '../../../plan/words/vocabulary';
import { useChapter } from '../state/chapter';

/** Short names of the questions of the chapter. */
export function useLabels(): (question: string) => string {
  const { chapter, names } = useChapter();
  return (question) => labelFor(names, chapter, question);
}
