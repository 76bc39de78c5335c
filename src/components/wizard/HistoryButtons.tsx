import { usePlanner } from './state/context';
import { isReadOnly } from './state/fate';
import type { SessionState } from './state/session';

/** Undo and Redo across the whole plan. */
export function HistoryButtons({ state }: { state: SessionState }) {
  const { say, session, notify } = usePlanner();
  const { past, future } = state.history;
  const readOnly = isReadOnly(state.standing.fate);
  const step = (label: string, there: boolean, go: () => void, said: string) => {
    const can = !readOnly && there;
    return (
      // It keeps the focus when it has no more use: a disabled button would drop it.
      <button
        type="button"
        class="link-button"
        aria-disabled={!can}
        onClick={() => {
          if (!can) return;
          go();
          notify(said);
        }}
      >
        {label}
      </button>
    );
  };
  return (
    <>
      {step(say.bar.undo, past.length > 0, session.undo, say.general.undone)}
      {step(say.bar.redo, future.length > 0, session.redo, say.general.redone)}
    </>
  );
}
