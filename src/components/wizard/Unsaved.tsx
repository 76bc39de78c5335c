import { useState } from 'preact/hooks';
import { isReadOnly } from './state/fate';
import { usePlanner } from './state/context';
import { useModal } from './state/modal';

interface Props {
  onDownload: () => void;
  /** Goes on to the other plan. */
  onGo: () => void;
  onCancel: () => void;
}

/** Stands between an unsaved plan and the one that would take its place: nothing is dropped unasked. */
export function Unsaved({ onDownload, onGo, onCancel }: Props) {
  const { say, session } = usePlanner();
  const [failed, setFailed] = useState(false);
  const dialog = useModal(onCancel);

  const keep = async () => {
    const { storing, fate } = session.state().standing;
    if (!storing) await session.setStoring(true);
    await (isReadOnly(fate) ? session.keepAsCopy() : session.retry());
    if (session.state().atRisk) setFailed(true);
    else onGo();
  };

  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="unsaved-title">
      <h2 id="unsaved-title">{say.unsaved.title}</h2>
      <p>{say.unsaved.text}</p>
      <p role="alert">{failed && say.unsaved.keepFailed}</p>
      <p class="dialog__actions">
        <button type="button" class="button button--primary" onClick={onDownload}>
          {say.unsaved.download}
        </button>
        <button type="button" class="button" onClick={() => void keep()}>
          {say.unsaved.keep}
        </button>
        <button type="button" class="button" onClick={onGo}>
          {say.unsaved.without}
        </button>
        <button type="button" class="link-button" onClick={() => dialog.current?.close()}>
          {say.unsaved.cancel}
        </button>
      </p>
    </dialog>
  );
}
