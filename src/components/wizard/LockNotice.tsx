import type { ReadOnly } from './state/fate';
import { usePlanner } from './state/context';
import { useViews } from './state/views';

/** Says that another tab or a newer version decides about the plan, what became of the words here, and what can be done. */
export default function LockNotice({
  fate,
  onDownload,
}: {
  fate: ReadOnly;
  onDownload: () => void;
}) {
  const { say, session, leaving } = usePlanner();
  const { lock } = useViews();
  const told = inWords(fate, lock);
  return (
    <div class="warning" role="alert">
      <p>
        <strong>{told.title}</strong> {told.text}
      </p>
      <p class="warning__actions">
        {told.mayKeep && (
          <button
            type="button"
            class="button button--primary"
            onClick={() => void session.keepAsCopy()}
          >
            {lock.keep}
          </button>
        )}
        {told.mayDownload && (
          <button type="button" class="button" onClick={onDownload}>
            {say.saving.failedAction}
          </button>
        )}
        {told.mayTake && (
          <button
            type="button"
            class="button"
            onClick={() => {
              leaving(session.takeOver);
            }}
          >
            {lock.take}
          </button>
        )}
      </p>
    </div>
  );
}

type Words = ReturnType<typeof useViews>['lock'];

interface Told {
  title: string;
  text: string;
  mayKeep?: boolean;
  mayDownload?: boolean;
  mayTake?: boolean;
}

function inWords(fate: ReadOnly, say: Words): Told {
  switch (fate.kind) {
    case 'elsewhere':
      return { title: say.title, text: say.text, mayTake: true };
    case 'newer':
      return { title: say.newer, text: say.newerText, mayDownload: true };
    case 'lostAfterSaving':
      return { title: say.takenOver, text: say.lost, mayTake: true };
    case 'lostBeforeSaving': {
      const where = fate.kept === 'journal' ? say.lostInJournal : say.lostOnPage;
      return { title: say.takenOver, text: where, mayKeep: true, mayDownload: true, mayTake: true };
    }
    case 'deletedElsewhere': {
      const { mayKeep } = fate;
      const text = mayKeep ? say.deletedText : say.deletedNewer;
      return { title: say.deleted, text, mayKeep, mayDownload: true };
    }
  }
}
