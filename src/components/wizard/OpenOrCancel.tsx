import type { RefObject } from 'preact';

interface Props {
  /** The dialog that both buttons close. */
  dialog: RefObject<HTMLDialogElement>;
  say: { open: string; cancel: string };
  onOpen: () => void;
}

/** The end of a dialog that says something of a file before it is opened. */
export function OpenOrCancel({ dialog, say, onOpen }: Props) {
  const close = () => dialog.current?.close();
  return (
    <p class="dialog__actions">
      <button
        type="button"
        class="button button--primary"
        onClick={() => {
          onOpen();
          close();
        }}
      >
        {say.open}
      </button>
      <button type="button" class="button" onClick={close}>
        {say.cancel}
      </button>
    </p>
  );
}
