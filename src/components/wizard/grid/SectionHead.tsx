import { useViews } from '../state/views';
import type { Section } from './useMarks';

interface Props {
  section: Section;
  tabIndex?: number;
  onFold: () => void;
}

/** The name of choices that belong together, with what is left to do in them; it folds them. */
export function SectionHead({ section, tabIndex, onFold }: Props) {
  const { entries } = useViews();
  const { label, marks, folded, open, toConfirm } = section;
  return (
    <button
      type="button"
      class="section-head"
      tabIndex={tabIndex}
      aria-expanded={!folded}
      onClick={onFold}
    >
      {label} <span class="section-head__count">{marks.length}</span>
      {open > 0 && <span class="tag tag--gap">{entries.gaps(open)}</span>}
      {toConfirm > 0 && <span class="section-head__count">{entries.toConfirm(toConfirm)}</span>}
    </button>
  );
}
