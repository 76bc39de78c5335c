import { loadPagefind } from './pagefind';
import { resultItem } from './results';

type Message = 'none' | 'failed' | 'one' | 'other';

const pagesShown = 8;
const pauseMilliseconds = 200;

/** Moves the focus along input and results with the arrow keys. */
function moveOnArrows(box: HTMLElement): void {
  box.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.isComposing) return;
    const stops = [...box.querySelectorAll<HTMLElement>('input, [data-search-results] a')];
    const now = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[now + step];
    if (now < 0 || !next) return;
    event.preventDefault();
    next.focus();
  });
}

/** Brings a search box to life: in the dialog or on the search page. */
export function startSearchBox(box: HTMLElement): void {
  const input = box.querySelector('input');
  const status = box.querySelector('[data-search-status]');
  const list = box.querySelector('[data-search-results]');
  if (!input || !status || !list) return;

  const hint = status.textContent;
  const messages = JSON.parse(box.dataset['messages'] ?? '{}') as Record<Message, string>;
  const plural = new Intl.PluralRules(document.documentElement.lang);
  const show = (text: string, items: Node[] = []) => {
    status.textContent = text;
    list.replaceChildren(...items);
  };

  const search = async () => {
    const query = input.value.trim();
    if (query === '') {
      show(hint);
      return;
    }
    try {
      const pagefind = await loadPagefind();
      const found = await pagefind.debouncedSearch(query, {}, pauseMilliseconds);
      if (!found) return;
      const pages = await Promise.all(found.results.slice(0, pagesShown).map((r) => r.data()));
      // The reader may have typed on while the pages were loading.
      if (input.value.trim() !== query) return;
      const count = found.results.length;
      if (count === 0) {
        show(messages.none.replace('{query}', () => query));
        return;
      }
      const counted = messages[plural.select(count) === 'one' ? 'one' : 'other'];
      show(counted.replace('{count}', String(count)), pages.map(resultItem));
    } catch {
      show(messages.failed);
    }
  };

  moveOnArrows(box);
  input.addEventListener('input', (event) => {
    // Half-composed Korean or Chinese is no word yet; compositionend brings the whole one.
    if (event instanceof InputEvent && event.isComposing) return;
    void search();
  });
  input.addEventListener('compositionend', () => void search());
  if (input.value) void search();
}
