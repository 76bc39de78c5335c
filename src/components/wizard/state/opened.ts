import { useCallback, useState } from 'preact/hooks';
import { usePlanner } from './context';
import type { Session } from './session';

/** What is open, by plan and place: as long as the page, so that it is so again when the user comes back. */
const opened = new WeakMap<Session, Map<string, string | null>>();

/** What is open in a place where only one thing can be, such as the row of a chapter whose details are shown. */
export function useOpened(place: string): [string | null, (open: string | null) => void] {
  const { session } = usePlanner();
  const places = opened.get(session) ?? new Map<string, string | null>();
  opened.set(session, places);
  const key = `${session.state().history.plan.id} ${place}`;
  const [open, show] = useState(places.get(key) ?? null);
  const set = useCallback(
    (after: string | null) => {
      places.set(key, after);
      show(after);
    },
    [places, key],
  );
  return [open, set];
}
