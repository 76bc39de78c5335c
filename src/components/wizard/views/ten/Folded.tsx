import { shape as shapes } from '../../../../plan/chapters/scope/sets';
import type { Plan } from '../../../../plan/plan';
import { answeredOfTen } from '../../../../plan/tenQuestions';
import { typedOnOneLine } from '../../../../plan/typedText';
import { wordFor } from '../../../../plan/words/vocabulary';
import { useChapter } from '../../state/chapter';
import { useBeginning } from '../../state/beginning';

interface Props {
  plan: Plan;
  /** How many of the ten were asked before. */
  asked: number;
  onChange: () => void;
}

/** On a phone: how far the ten have come, and what was answered before, on one line. */
export function Folded({ plan, asked, onChange }: Props) {
  const { ten } = useBeginning();
  const { names } = useChapter();
  const { organisation, users, shape } = plan.answers.scope;
  const answered = answeredOfTen(plan);
  const told = [
    typedOnOneLine(organisation),
    typeof users === 'number' ? names.wording.number(users) : '',
    shape && asked > 5 ? wordFor(names, shapes, shape) : '',
  ].filter(Boolean);
  return (
    <>
      <p class="ten__progress">
        <progress class="ten__bar" max={10} value={answered} aria-hidden="true" />
        {ten.answered(answered)}
      </p>
      {asked > 0 && (
        <p class="ten__folded">
          <span>{[ten.soFar(1, asked), ...told].join(' · ')}</span>
          <button type="button" class="link-button" onClick={onChange}>
            {ten.change}
          </button>
        </p>
      )}
    </>
  );
}
