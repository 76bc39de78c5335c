import type { Words } from '../../plan/loading';
import { countOf, type Unread, type UnreadReason } from '../../plan/unread';
import { OpenOrCancel } from './OpenOrCancel';
import { placeOf } from './placeOf';
import { useModal } from './state/modal';
import { useViews } from './state/views';

interface Props {
  /** Name of the file. */
  name: string;
  /** Words in the language of the page. */
  words: Words;
  unread: readonly Unread[];
  onOpen: () => void;
  onClose: () => void;
}

/** How many places of one kind are named before the rest is only counted. */
const named = 5;

/** Says what could not be read of a file before it becomes a plan. */
export function PartlyRead({ name, unread, words, onOpen, onClose }: Props) {
  const { partlyRead: say } = useViews();
  const dialog = useModal(onClose);

  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="partly-title">
      <h2 id="partly-title">{say.title}</h2>
      <p class="dialog__file">{say.lead(name)}</p>
      <ul class="unread">
        {byReason(unread).map(([why, all]) => (
          <li key={why}>
            {say.reason[why](all.reduce((sum, each) => sum + countOf(each), 0))}
            <ul>
              {all.slice(0, named).map((each, index) => (
                <li key={index}>{placeOf(each, words)}</li>
              ))}
              {all.length > named && <li>{say.more(all.length - named)}</li>}
            </ul>
          </li>
        ))}
      </ul>
      <OpenOrCancel dialog={dialog} say={say} onOpen={onOpen} />
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
