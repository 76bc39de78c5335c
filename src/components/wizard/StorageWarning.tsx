import { usePlanner } from './state/context';

/** Appears as soon as the browser refuses to save: what to do now, so that nothing is lost. */
export function StorageWarning({ onDownload }: { onDownload: () => void }) {
  const { say, session } = usePlanner();
  return (
    <div class="warning" role="alert">
      <p>
        <strong>{say.saving.failed}</strong> {say.saving.failedHelp}
      </p>
      <p class="warning__actions">
        <button type="button" class="button button--primary" onClick={onDownload}>
          {say.saving.failedAction}
        </button>
        <button type="button" class="button" onClick={() => void session.retry()}>
          {say.saving.retry}
        </button>
      </p>
    </div>
  );
}
