import { useCallback, useState } from 'preact/hooks';
import { usePlanner } from './context';
import type { Session } from './session';

type Ids = ReadonlySet<string>;

const none: Ids = new Set();

/** What is open, by plan and list: as long as the page, so that it is so again when the user comes back to a chapter. */
const opened = new WeakMap<Session, Map<string, Ids>>();

/** The ids of a list's open entries. */
export function useOpened(list: string): [Ids, (change: (before: Ids) => Ids) => void] {
  const { session } = usePlanner();
  const lists = opened.get(session) ?? new Map<string, Ids>();
  opened.set(session, lists);
  const key = `${session.state().history.plan.id} ${list}`;
  const [open, show] = useState(lists.get(key) ?? none);
  const set = useCallback(
    (change: (before: Ids) => Ids) => {
      show((before) => {
        const after = change(before);
        lists.set(key, after);
        return after;
      });
    },
    [lists, key],
  );
  return [open, set];
}
