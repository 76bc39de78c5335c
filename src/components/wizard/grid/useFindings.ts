import { useMemo } from 'preact/hooks';
import type { ChapterId } from '../../../plan/chapters';
import type { Finding } from '../../../plan/finding';
import type { Plan } from '../../../plan/plan';
import { fieldAddress } from '../../../plan/questionRef';
import { reasonOf } from '../../../plan/review';
import { chapterRules, checkWords } from '../parts';
import { useArrival } from '../state/arrival';
import { usePlanner } from '../state/context';
import { useUnchanged } from '../state/unchanged';

/** What the check finds, as it stands beside what it is about. */
export interface Note {
  kind: Finding['kind'];
  /** Address of the question it is about. */
  field: string;
  /** The entry it is about; null when it is about the list. */
  entry: string | null;
  title: string;
  reason: string;
  guide: string;
}

/**
 * What the check finds in one list of a chapter, as soon as the rules are there; the same as long as it finds the same.
 * @param tables the list, and what of it has a table of its own
 */
export function useFindings(
  plan: Plan,
  chapter: ChapterId,
  tables: readonly string[],
): readonly Note[] {
  const { locale, guideUrl } = usePlanner();
  const { content: words } = useArrival(checkWords(locale));
  const { content: rules } = useArrival(chapterRules);
  const found = useMemo(
    () =>
      (rules?.[chapter](plan) ?? []).flatMap((finding): Note[] => {
        const { kind, ref, guide } = finding;
        if (!words || !tables.includes(ref.entry?.list ?? ref.question)) return [];
        return [
          {
            kind,
            field: fieldAddress(ref),
            entry: ref.entry?.id ?? null,
            title: finding.title(words),
            reason: reasonOf(finding, words),
            guide: `${guideUrl(guide.page)}#${guide.heading}`,
          },
        ];
      }),
    [words, rules, plan, chapter, tables.join()],
  );
  return useUnchanged(found, JSON.stringify(found));
}

/** What is found about one entry. */
export const notesOn = (notes: readonly Note[], id: string): Note[] =>
  notes.filter(({ entry }) => entry === id);
