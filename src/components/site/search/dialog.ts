import { startSearchBox } from './box';

/** Closes the dialog by its button, by a result, which may be on this very page, and by a click beside it. */
function closeOnClicks(dialog: HTMLDialogElement): void {
  const isBeside = ({ target, clientX: x, clientY: y }: MouseEvent): boolean => {
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    return target === dialog && (x < left || x > right || y < top || y > bottom);
  };
  let beganBeside = false;
  dialog.addEventListener('pointerdown', (event) => {
    beganBeside = isBeside(event);
  });
  dialog.addEventListener('click', (event) => {
    const link = event.ctrlKey || event.metaKey || event.shiftKey ? '' : ', a';
    const isEnd = (event.target as Element).closest(`[data-search-close]${link}`);
    // Selecting text may end beside the dialog, too.
    if (isEnd ?? (beganBeside && isBeside(event))) dialog.close();
  });
}

// Runs once, when open.ts first loads it.
const dialog = document.querySelector<HTMLDialogElement>('#search-dialog');
const box = dialog?.querySelector<HTMLElement>('[data-search-box]');
if (dialog && box) {
  closeOnClicks(dialog);
  startSearchBox(box);
}
