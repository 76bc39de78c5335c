import { usePlanner } from './state/context';

export interface NoticeText {
  text: string;
  action?: { label: string; run: () => void };
}

/** What just happened, with a way to take it back; stays until closed or followed by another. */
export function Notice({ notice, onClose }: { notice: NoticeText | null; onClose: () => void }) {
  const { say } = usePlanner();
  return (
    <div class="notice" role="status">
      {notice && (
        <p class="notice__text">
          {notice.text}{' '}
          {notice.action && (
            <button
              type="button"
              class="link-button"
              onClick={() => {
                notice.action?.run();
                onClose();
              }}
            >
              {notice.action.label}
            </button>
          )}{' '}
          <button
            type="button"
            class="link-button"
            aria-label={say.general.dismiss}
            onClick={onClose}
          >
            ×
          </button>
        </p>
      )}
    </div>
  );
}
