import { useCallback, useState } from 'preact/hooks';
import { useChapter } from './chapter';
import { usePlanner } from './context';
import type { Session } from './session';

/** What was typed and is no answer, by plan and field: as long as the page, so that it is there when the user comes back. */
const typed = new WeakMap<Session, Map<string, string>>();

/** What was typed into a field; null while its answer says it all. */
export function useTyped(field: string): [string | null, (text: string | null) => void] {
  const { session } = usePlanner();
  const { chapter } = useChapter();
  const fields = typed.get(session) ?? new Map<string, string>();
  typed.set(session, fields);
  const key = `${session.state().history.plan.id} ${chapter} ${field}`;
  const [shown, show] = useState(fields.get(key) ?? null);
  const set = useCallback(
    (text: string | null) => {
      if (text === null) fields.delete(key);
      else fields.set(key, text);
      show(text);
    },
    [fields, key],
  );
  return [shown, set];
}
