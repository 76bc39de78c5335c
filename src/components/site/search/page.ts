import { startSearchBox } from './box';

/** Answers `?q=` on the search page, and keeps the address true while the reader types on. */
export function startSearchPage(): void {
  const box = document.querySelector<HTMLElement>('main [data-search-box]');
  const input = box?.querySelector('input');
  if (!box || !input) return;
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  const ask = startSearchBox(box);

  box.querySelector('form')?.addEventListener('submit', (event) => {
    // The results stand here already; loading the page again would only lose the place.
    event.preventDefault();
    const query = input.value;
    void ask?.().then(() => {
      // Whoever types on while the answer comes stays in the box.
      if (input.value !== query) return;
      box.querySelector<HTMLElement>('[data-search-results] a')?.focus();
    });
  });
  input.addEventListener('input', () => {
    const address = new URL(location.href);
    if (input.value.trim()) address.searchParams.set('q', input.value.trim());
    else address.searchParams.delete('q');
    history.replaceState(history.state, '', address);
  });
}
