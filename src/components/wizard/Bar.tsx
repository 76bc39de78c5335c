import { typedOnOneLine } from '../../plan/typedText';
import { OpenFile } from './OpenFile';
import { SaveStatus } from './SaveStatus';
import { usePlanner } from './state/context';
import { isReadOnly } from './state/fate';
import { addressOf } from './state/route';
import type { SessionState } from './state/session';

/** The plan's own bar: its name, where it is saved, and what can be done with all of it. */
export function Bar({ state, onDownload }: { state: SessionState; onDownload: () => void }) {
  const { say, session, notify } = usePlanner();
  const { past, plan, future } = state.history;
  const readOnly = isReadOnly(state.standing.fate);
  // They keep the focus when they have no more use: a disabled button would drop it.
  const canUndo = !readOnly && past.length > 0;
  const canRedo = !readOnly && future.length > 0;
  return (
    <section class="bar" aria-label={say.bar.label}>
      <p class="bar__name">{typedOnOneLine(plan.answers.scope.organisation) || say.bar.untitled}</p>
      <SaveStatus state={state} />
      <div class="bar__actions">
        <button
          type="button"
          class="link-button"
          aria-disabled={!canUndo}
          onClick={() => {
            if (!canUndo) return;
            session.undo();
            notify(say.general.undone);
          }}
        >
          {say.bar.undo}
        </button>
        <button
          type="button"
          class="link-button"
          aria-disabled={!canRedo}
          onClick={() => {
            if (!canRedo) return;
            session.redo();
            notify(say.general.redone);
          }}
        >
          {say.bar.redo}
        </button>
        <a class="bar__link" href={addressOf('plans')}>
          {say.bar.plans}
        </a>
        <OpenFile className="link-button" label={say.bar.open} />
        <button type="button" class="button button--primary" onClick={onDownload}>
          {say.bar.download}
        </button>
      </div>
    </section>
  );
}
