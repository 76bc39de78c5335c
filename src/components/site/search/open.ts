// A worker's address, but loaded as a plain module: `import('./dialog')` would cost every page 0.9 kB of Vite's preloading.
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

  const open = () => {
    if (dialog.open) return;
    document.querySelector('header details')?.removeAttribute('open');
    dialog.showModal();
    // Without the module the dialog is an empty shell: its form leads to the search page.
    import(/* @vite-ignore */ dialogModule).catch(() => dialog.querySelector('form')?.submit());
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
      if (event.key === ' ') link.click();
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

  dialog.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    // A click on the dialog itself, not on what it holds, is a click beside it. A result may be on this very page.
    if (target === dialog || target?.closest('[data-search-close], a')) dialog.close();
  });
}
