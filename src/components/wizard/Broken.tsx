import { useEffect, useRef } from 'preact/hooks';
import type { Plan } from '../../plan/plan';
import { usePlanner } from './state/context';
import { useTrailing } from './state/trailing';

interface Props {
  what: 'view' | 'preview' | 'planner';
  onDownload: () => void;
  onRetry: () => void;
  /** What the part is drawn from: once that has changed, it is tried again, as the answer may be mended. */
  plan?: Plan;
  /** What came of the download. */
  message?: string;
}

/** Stands where a part could not be drawn: what happened, the plan as a file, and another try. */
export function Broken({ what, onDownload, onRetry, plan, message }: Props) {
  const { say } = usePlanner();
  const paced = useTrailing(plan);
  const tried = useRef(paced);
  useEffect(() => {
    if (paced !== tried.current) onRetry();
  }, [paced, onRetry]);
  const Title = what === 'preview' ? 'h2' : 'h1';
  return (
    <section class="broken">
      <div role="alert">
        <Title tabIndex={-1}>{say.broken[what]}</Title>
        <p>{say.broken.text}</p>
      </div>
      <p class="broken__actions">
        <button type="button" class="button button--primary" onClick={onDownload}>
          {say.broken.download}
        </button>
        <button type="button" class="button" onClick={onRetry}>
          {say.broken.retry}
        </button>
      </p>
      {message !== undefined && <p role="status">{message}</p>}
    </section>
  );
}
