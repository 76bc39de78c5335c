import { useLayoutEffect, useRef } from 'preact/hooks';
import { type NoticeAction, usePlanner } from './state/context';
import type { Step } from './state/desk';
import { focusOn, goToField } from './state/focus';
import { addressOf } from './state/route';

export interface NoticeText {
  text: string;
  action: NoticeAction | undefined;
}

/** What just happened, with a way to take it back; stays until closed or followed by another. */
export function Notice({ notice, onClose }: { notice: NoticeText | null; onClose: () => void }) {
  const { say, session, notify } = usePlanner();
  const before = useRef<HTMLElement | null>(null);
  const backTo = useRef<{ step: Step; field: string } | null>(null);

  // After the plan is drawn again, so that what came back is there.
  useLayoutEffect(() => {
    if (!backTo.current) return;
    const { step, field } = backTo.current;
    backTo.current = null;
    if (!goToField(field)) location.hash = addressOf(step.chapter, field);
  });

  const close = () => {
    // Back to where the user was working; if that is gone, see `useFocusKept`.
    if (before.current) focusOn(before.current);
    before.current = null;
    onClose();
  };
  const act = (action: NoticeAction) => {
    if ('run' in action) {
      close();
      action.run();
      return;
    }
    const { undo, field } = action;
    if (undo && session.takeBack(undo)) {
      backTo.current = { step: undo, field };
      notify(say.general.undone);
    } else {
      close();
      notify(say.general.notUndone);
    }
  };

  return (
    <div
      class="notice"
      role="status"
      onFocusIn={({ relatedTarget, currentTarget }) => {
        const from = relatedTarget;
        if (from instanceof HTMLElement && !currentTarget.contains(from)) before.current = from;
      }}
    >
      {notice && (
        <p class="notice__text">
          {notice.text} {notice.action && <Action action={notice.action} onAct={act} />}{' '}
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

function Action({ action, onAct }: { action: NoticeAction; onAct: (it: NoticeAction) => void }) {
  const { say } = usePlanner();
  return (
    <button
      type="button"
      class="link-button"
      onClick={() => {
        onAct(action);
      }}
    >
      {'run' in action ? action.label : say.bar.undo}
    </button>
  );
}
