// A worker's address, but loaded as a plain module: `import('./dialog')` would first load what Vite puts before such imports.
import dialogModule from './dialog?worker&url';

/** True where a key belongs to what the reader is typing, not to the page. */
function isTyping(event: KeyboardEvent): boolean {
  if (event.isComposing) return true;
  const target = event.target;
  return (
    target instanceof HTMLElement && !!target.closest('input, textarea, select, [contenteditable]')
  );
}

/** Opens the search dialog on its link, `/` and Ctrl+K. All else is loaded on first use. */
export function startSearch(): void {
  const dialog = document.querySelector<HTMLDialogElement>('#search-dialog');
  if (!dialog) return;

  const status = dialog.querySelector<HTMLElement>('[data-failed]');
  const menu = document.querySelector<HTMLElement>('header summary');

  const open = () => {
    if (dialog.open) return;
    // The link in the menu goes with it; the dialog gives the focus back to where it was when it opened.
    if (menu?.closest('[open]')) {
      menu.click();
      menu.focus();
    }
    dialog.showModal();
    // Without the module the dialog is an empty shell; Enter still leads to the search page.
    import(/* @vite-ignore */ dialogModule).catch(() => {
      if (status) status.textContent = status.dataset['failed'] ?? '';
    });
  };

  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.search-link')) {
    link.role = 'button';
    link.addEventListener('click', (event) => {
      // A reader who asks for a new tab gets the search page.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      open();
    });
    link.addEventListener('keydown', (event) => {
      if (event.key !== ' ') return;
      // Else the key goes on to the search box, which has the focus by then.
      event.preventDefault();
      link.click();
    });
  }

  addEventListener('keydown', (event) => {
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
    const ctrlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    if ((slash || ctrlK) && !isTyping(event)) {
      event.preventDefault();
      open();
    }
  });
}
