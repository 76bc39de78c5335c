import { useRef } from 'preact/hooks';
import { usePlanner } from '../state/context';
import { useViews } from '../state/views';

interface Props {
  storing: boolean;
  onChange: () => Promise<void>;
}

/** What this computer keeps: nothing more from now on, or nothing at all. */
export function Privacy({ storing, onChange }: Props) {
  const { session, notify, leaving } = usePlanner();
  const views = useViews();
  const confirm = useRef<HTMLDialogElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const erase = async () => {
    confirm.current?.close();
    try {
      await session.library.eraseEverything();
      notify(views.plans.erased);
    } catch {
      notify(views.plans.unavailable);
    }
    await onChange();
  };
  return (
    <section class="privacy" aria-labelledby="privacy-title">
      <h2 id="privacy-title">{views.plans.privacy}</h2>
      <label class="chip">
        <input
          type="checkbox"
          checked={!storing}
          aria-describedby="privacy-help"
          onInput={({ currentTarget }) => void session.setStoring(!currentTarget.checked)}
        />
        {views.plans.dontStore}
      </label>
      <p class="field__help" id="privacy-help">
        {views.plans.dontStoreHelp}
      </p>
      <button
        type="button"
        class="button"
        aria-describedby="erase-help"
        onClick={() => {
          leaving(() => {
            confirm.current?.showModal();
            // Not on what can't be undone: the key that asked, held a moment longer, would press it too.
            keep.current?.focus();
            return Promise.resolve();
          });
        }}
      >
        {views.plans.erase}
      </button>
      <p class="field__help" id="erase-help">
        {views.plans.eraseHelp}
      </p>
      <dialog ref={confirm} class="dialog" aria-labelledby="erase-title">
        <h2 id="erase-title">{views.plans.erase}</h2>
        <p>{views.plans.eraseConfirm}</p>
        <p class="dialog__actions">
          <button type="button" class="button button--primary" onClick={() => void erase()}>
            {views.plans.eraseYes}
          </button>
          <button ref={keep} type="button" class="button" onClick={() => confirm.current?.close()}>
            {views.plans.eraseNo}
          </button>
        </p>
      </dialog>
    </section>
  );
}
