import { useState } from 'preact/hooks';
import { isReadOnly } from './state/fate';
import { usePlanner } from './state/context';
import { useModal } from './state/modal';
import { useViews } from './state/views';

interface Props {
  onDownload: () => void;
  /** Goes on to the other plan. */
  onGo: () => void;
  onCancel: () => void;
}

/** Stands between an unsaved plan and the one that would take its place: nothing is dropped unasked. */
export default function Unsaved({ onDownload, onGo, onCancel }: Props) {
  const { session } = usePlanner();
  const { unsaved } = useViews();
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
      <h2 id="unsaved-title">{unsaved.title}</h2>
      <p>{unsaved.text}</p>
      <p role="alert">{failed && unsaved.keepFailed}</p>
      <p class="dialog__actions">
        <button type="button" class="button button--primary" onClick={onDownload}>
          {unsaved.download}
        </button>
        <button type="button" class="button" onClick={() => void keep()}>
          {unsaved.keep}
        </button>
        <button type="button" class="button" onClick={onGo}>
          {unsaved.without}
        </button>
        <button type="button" class="link-button" onClick={() => dialog.current?.close()}>
          {unsaved.cancel}
        </button>
      </p>
    </dialog>
  );
}
