import { usePlanner } from './state/context';

interface Props {
  what: 'view' | 'preview' | 'planner';
  onDownload: () => void;
  onRetry: () => void;
  /** What came of the download. */
  message?: string;
}

/** Stands where a part could not be drawn: what happened, the plan as a file, and another try. */
export function Broken({ what, onDownload, onRetry, message }: Props) {
  const { say } = usePlanner();
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
