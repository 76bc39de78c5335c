import { useState } from 'preact/hooks';
import type { Plan } from '../../plan/plan';
import { Missing } from './Missing';
import { answersFile, saveFile } from './planFile';
import type { Arrival } from './state/arrival';
import { usePlanner } from './state/context';
import { useModal } from './state/modal';

interface Props {
  plan: Plan;
  onClose: () => void;
  arrival: Pick<Arrival<object>, 'missing' | 'retry'>;
}

/** Stands in for the download dialog while that is on its way: the answers can be taken along at once. */
export function DownloadWaits({ plan, onClose, arrival }: Props) {
  const { say, session } = usePlanner();
  const [message, setMessage] = useState('');
  const dialog = useModal(onClose);
  const save = () => {
    saveFile(answersFile(plan, say.download.answersNote));
    setMessage(say.download.answersSaved);
    void session.markCopied();
  };
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="download-waits">
      <h2 id="download-waits">{say.download.title}</h2>
      {arrival.missing ? <Missing what="writer" arrival={arrival} /> : <p>{say.missing.loading}</p>}
      <p role="status">{message}</p>
      <p class="dialog__actions">
        <button type="button" class="button button--primary" onClick={save}>
          {say.download.answersOnly}
        </button>
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {say.download.close}
        </button>
      </p>
    </dialog>
  );
}
