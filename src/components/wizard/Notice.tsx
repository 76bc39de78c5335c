import { useRef } from 'preact/hooks';
import { usePlanner } from './state/context';
import { focusOn } from './state/focus';

export interface NoticeText {
  text: string;
  action?: { label: string; run: () => void };
}

/** What just happened, with a way to take it back; stays until closed or followed by another. */
export function Notice({ notice, onClose }: { notice: NoticeText | null; onClose: () => void }) {
  const { say } = usePlanner();
  const cameFrom = useRef<EventTarget | null>(null);
  const close = () => {
    // Back to where the user was working; if that is gone, see `useFocusKept`.
    if (cameFrom.current instanceof Element) focusOn(cameFrom.current);
    cameFrom.current = null;
    onClose();
  };
  return (
    <div
      class="notice"
      role="status"
      onFocusIn={({ currentTarget, relatedTarget }) => {
        const within = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
        if (!within) cameFrom.current = relatedTarget;
      }}
    >
      {notice && (
        <p class="notice__text">
          {notice.text}{' '}
          {notice.action && (
            <button
              type="button"
              class="link-button"
              onClick={() => {
                close();
                notice.action?.run();
              }}
            >
              {notice.action.label}
            </button>
          )}{' '}
          <button
            type="button"
            class="link-button"
            aria-label={say.general.dismiss}
            onClick={close}
          >
            ×
          </button>
        </p>
      )}
    </div>
  );
}
