import { useEffect, useRef } from 'preact/hooks';
import type { Words } from '../../plan/loading';
import { countOf, type Unread, type UnreadReason } from '../../plan/unread';
import { placeOf } from './placeOf';
import { usePlanner } from './state/context';

interface Props {
  /** Name of the file. */
  name: string;
  /** Words in the language of the page. */
  words: Words;
  unread: readonly Unread[];
  /** Whether the plan keeps some of it, as a newer build may have written it. */
  keeps: boolean;
  onOpen: () => void;
  onClose: () => void;
}

/** How many places of one kind are named before the rest is only counted. */
const named = 5;

/** Says what could not be read of a file before it becomes a plan. */
export function PartlyRead({ name, unread, keeps, words, onOpen, onClose }: Props) {
  const { say } = usePlanner();
  const { partly } = say.openFile;
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="partly-title" onClose={onClose}>
      <h2 id="partly-title">{partly.title}</h2>
      <p class="dialog__file">{partly.lead(name)}</p>
      <ul class="unread">
        {byReason(unread).map(([why, all]) => (
          <li key={why}>
            {partly.reason[why](all.reduce((sum, each) => sum + countOf(each), 0))}
            <ul>
              {all.slice(0, named).map((each, index) => (
                <li key={index}>{placeOf(each, words)}</li>
              ))}
              {all.length > named && <li>{partly.more(all.length - named)}</li>}
            </ul>
          </li>
        ))}
      </ul>
      {keeps && <p>{partly.kept}</p>}
      <p class="dialog__actions">
        <button
          type="button"
          class="button button--primary"
          onClick={() => {
            onOpen();
            dialog.current?.close();
          }}
        >
          {partly.open}
        </button>
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {partly.cancel}
        </button>
      </p>
    </dialog>
  );
}

/** What has the same reason together, in the order of the file. */
function byReason(unread: readonly Unread[]): [UnreadReason, Unread[]][] {
  const groups = new Map<UnreadReason, Unread[]>();
  for (const each of unread) {
    const group = groups.get(each.why);
    if (group) group.push(each);
    else groups.set(each.why, [each]);
  }
  return [...groups];
}
