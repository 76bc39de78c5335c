import { useRef } from 'preact/hooks';
import { announcedAfter } from './state/announced';
import type { Saving } from './state/session';

/**
 * Tells those who listen where the plan is, and only when that has become something else: the words on screen change
 * with every save, and each change would interrupt the reading of the form.
 */
export function SaveAnnouncer({ saving, words }: { saving: Saving; words: string }) {
  const announced = useRef<{ kind: Saving['kind'] | null; words: string }>({
    kind: null,
    words: '',
  });
  const kind = announcedAfter(announced.current.kind, saving.kind);
  if (kind !== announced.current.kind) {
    // A failure has its own alert, with what to do about it.
    announced.current = { kind, words: kind === null || kind === 'failed' ? '' : words };
  }
  return (
    <span class="visually-hidden" role="status">
      {announced.current.words || null}
    </span>
  );
}
