import type { QuestionRef } from '../../plan/questionRef';
import { useConfirm } from './state/provenance';
import { useViews } from './state/views';

interface Props {
  refs: readonly QuestionRef[];
  /** What is said before the button: how many answers are not the user's own. */
  note: string;
  /** Id of what has the focus afterwards: the button goes with what it confirms. */
  thenTo: string;
  disabled: boolean;
}

/** All answers of a chapter that are not the user's own, confirmed with one press; nothing where there are none. */
export function ConfirmAll({ refs, note, thenTo, disabled }: Props) {
  const { chapterForm } = useViews();
  const confirm = useConfirm();
  if (refs.length === 0) return null;
  return (
    <div class="confirm">
      <p>{note}</p>
      <button
        type="button"
        class="button"
        disabled={disabled}
        onClick={() => {
          document.getElementById(thenTo)?.focus();
          confirm(refs);
        }}
      >
        {chapterForm.confirm(refs.length)}
      </button>
    </div>
  );
}
