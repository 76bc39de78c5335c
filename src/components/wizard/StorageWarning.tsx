import { usePlanner } from './state/context';

interface Props {
  /** Where the latest change is, now that the store refuses it. */
  kept: 'journal' | 'page';
  onDownload: () => void;
}

/** Appears as soon as the browser refuses to save: what holds the words, and what to do now. */
export function StorageWarning({ kept, onDownload }: Props) {
  const { say, session } = usePlanner();
  return (
    <div class="warning" role="alert">
      <p>
        <strong>{say.saving.failed}</strong>{' '}
        {kept === 'journal' ? say.saving.journalHelp : say.saving.failedHelp}
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
