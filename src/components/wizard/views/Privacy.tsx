import { useRef } from 'preact/hooks';
import { usePlanner } from '../state/context';

interface Props {
  storing: boolean;
  onChange: () => Promise<void>;
}

/** What this computer keeps: nothing more from now on, or nothing at all. */
export function Privacy({ storing, onChange }: Props) {
  const { say, session, notify, leaving } = usePlanner();
  const confirm = useRef<HTMLDialogElement>(null);
  const erase = async () => {
    confirm.current?.close();
    try {
      await session.library.eraseEverything();
      notify(say.plans.erased);
    } catch {
      notify(say.plans.unavailable);
    }
    await onChange();
  };
  return (
    <section class="privacy" aria-labelledby="privacy-title">
      <h2 id="privacy-title">{say.plans.privacy}</h2>
      <label class="chip">
        <input
          type="checkbox"
          checked={!storing}
          aria-describedby="privacy-help"
          onInput={({ currentTarget }) => void session.setStoring(!currentTarget.checked)}
        />
        {say.plans.dontStore}
      </label>
      <p class="field__help" id="privacy-help">
        {say.plans.dontStoreHelp}
      </p>
      <button
        type="button"
        class="button"
        aria-describedby="erase-help"
        onClick={() => {
          leaving(() => {
            confirm.current?.showModal();
            return Promise.resolve();
          });
        }}
      >
        {say.plans.erase}
      </button>
      <p class="field__help" id="erase-help">
        {say.plans.eraseHelp}
      </p>
      <dialog ref={confirm} class="dialog" aria-labelledby="erase-title">
        <h2 id="erase-title">{say.plans.erase}</h2>
        <p>{say.plans.eraseConfirm}</p>
        <p class="dialog__actions">
          <button type="button" class="button button--primary" onClick={() => void erase()}>
            {say.plans.eraseYes}
          </button>
          <button type="button" class="button" onClick={() => confirm.current?.close()}>
            {say.plans.eraseNo}
          </button>
        </p>
      </dialog>
    </section>
  );
}
