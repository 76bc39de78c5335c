/**
 * Answers with this file when the browser asks for one meanwhile. As in a browser, a field that holds the file
 * already tells nothing.
 */
export async function choosing(file: File, act: () => Promise<void>): Promise<void> {
  const answer = (event: MouseEvent) => {
    const { target } = event;
    if (!(target instanceof HTMLInputElement) || target.type !== 'file') return;
    event.preventDefault();
    if (target.files?.[0]?.name === file.name) return;
    const chosen = new DataTransfer();
    chosen.items.add(file);
    target.files = chosen.files;
    target.dispatchEvent(new Event('change', { bubbles: true }));
  };
  document.addEventListener('click', answer, { capture: true });
  try {
    await act();
  } finally {
    document.removeEventListener('click', answer, { capture: true });
  }
}
