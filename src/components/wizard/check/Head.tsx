import type { Progress } from '../../../plan/progress';
import { usePlanner } from '../state/context';
import { useViews } from '../state/views';
import { Ring } from './Ring';

interface Props {
  progress: Progress;
  /** Goes to the next gap; none when there is none. */
  onNext: (() => void) | null;
}

/** How far the plan has come: a ring, the same in a sentence, and the way to the next gap. */
export function Head({ progress, onNext }: Props) {
  const { say } = usePlanner();
  const { review } = useViews();
  const { yours, unconfirmed, gaps, left, minutes } = progress;
  const counts = [
    <span key="yours">{review.count.yours(yours)}</span>,
    unconfirmed > 0 && (
      <span key="confirm" class="check__unconfirmed">
        {review.count.unconfirmed(unconfirmed)}
      </span>
    ),
    <span key="gaps" class={gaps > 0 ? 'check__gaps' : undefined}>
      {review.count.gap(gaps)}
    </span>,
    left > 0 && <span key="left">{review.count.left(left)}</span>,
  ].filter(Boolean);
  return (
    <header class="check__head">
      <Ring yours={yours} unconfirmed={unconfirmed} asked={yours + unconfirmed + gaps + left} />
      <div class="check__said">
        <h1 tabIndex={-1}>{review.title}</h1>
        <p class="check__counts">
          {counts.flatMap((each, index) => (index > 0 ? [' · ', each] : [each]))}
          {review.countsEnd}
          {minutes > 0 && [say.general.sentenceGap, review.minutes(minutes)]}
        </p>
      </div>
      {onNext && (
        <button
          type="button"
          class="button button--primary"
          aria-keyshortcuts="Control+ArrowDown"
          onClick={onNext}
        >
          {review.next} <kbd aria-hidden="true">Ctrl ↓</kbd>
        </button>
      )}
    </header>
  );
}
