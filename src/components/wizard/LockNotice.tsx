import type { Fate } from './state/fate';
import { usePlanner } from './state/context';

/** Says that another tab decides about the plan, what became of the words here, and what can be done. */
export function LockNotice({ fate, onDownload }: { fate: Fate; onDownload: () => void }) {
  const { say, session, leaving } = usePlanner();
  const told = inWords(fate, say.lock);
  if (!told) return null;
  return (
    <div class="warning" role="alert">
      <p>
        <strong>{told.title}</strong> {told.text}
      </p>
      <p class="warning__actions">
        {told.mayKeep && (
          <>
            <button
              type="button"
              class="button button--primary"
              onClick={() => void session.keepAsCopy()}
            >
              {say.lock.keep}
            </button>
            <button type="button" class="button" onClick={onDownload}>
              {say.saving.failedAction}
            </button>
          </>
        )}
        {fate.kind !== 'deletedElsewhere' && (
          <button
            type="button"
            class="button"
            onClick={() => {
              leaving(session.takeOver);
            }}
          >
            {say.lock.take}
          </button>
        )}
      </p>
    </div>
  );
}

type Words = ReturnType<typeof usePlanner>['say']['lock'];

function inWords(fate: Fate, say: Words) {
  switch (fate.kind) {
    case 'elsewhere':
      return { title: say.title, text: say.text, mayKeep: false };
    case 'lostAfterSaving':
      return { title: say.takenOver, text: say.lost, mayKeep: false };
    case 'lostBeforeSaving': {
      const where = fate.kept === 'journal' ? say.lostInJournal : say.lostOnPage;
      return { title: say.takenOver, text: where, mayKeep: true };
    }
    case 'deletedElsewhere':
      return { title: say.deleted, text: say.deletedText, mayKeep: true };
    default:
      return null;
  }
}
