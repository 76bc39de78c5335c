import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * A dialog that is open as long as it is there: before the next key press, so that Escape finds it open.
 * @param onClose the user has closed it; told once, also when something else took its place before the browser said so
 */
export function useModal(onClose: () => void) {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = useRef(onClose);
  close.current = onClose;
  useLayoutEffect(() => {
    const box = dialog.current;
    if (!box) return undefined;
    let told = false;
    const closed = () => {
      told = true;
      close.current();
    };
    box.addEventListener('close', closed);
    box.showModal();
    return () => {
      box.removeEventListener('close', closed);
      // Gives the focus back to the button that opened it, where what takes its place finds it.
      if (box.open) box.close();
      else if (!told) closed();
    };
  }, []);
  return dialog;
}
