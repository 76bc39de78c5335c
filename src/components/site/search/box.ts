import { isLocale, sourceLocale } from '../../../i18n/locales';
import { moveOnArrows } from './arrows';
import { groupsOf } from './groups';
import { searchIn } from './load';
import { inWholeText } from './pagefind';
import { resultItem } from './results';
import { suggestionIn } from './suggestion';

const pauseMilliseconds = 150;

/** Brings a search box to life: in the dialog or on the search page. */
export function startSearchBox(box: HTMLElement): void {
  const input = box.querySelector('input');
  const status = box.querySelector('[data-search-status]');
  const meant = box.querySelector<HTMLButtonElement>('[data-search-meant]');
  const list = box.querySelector('[data-search-results]');
  const whole = box.querySelector<HTMLButtonElement>('[data-search-whole]');
  const locale = box.dataset['locale'] ?? sourceLocale;
  if (!input || !status || !meant || !list || !whole || !isLocale(locale)) return;

  const hint = status.textContent;
  const plural = new Intl.PluralRules(document.documentElement.lang);
  const loadSearch = searchIn(locale);

  const show = (text: string, items: Node[] = []) => {
    status.textContent = text;
    list.replaceChildren(...items);
    meant.hidden = true;
    whole.hidden = items.length === 0;
    list.ariaBusy = 'false';
  };

  /** Answers the query from the index of places, and from the whole text where that has nothing or is asked for. */
  const answer = async (query: string, inText: boolean) => {
    const search = await loadSearch();
    const { said } = search;
    const findings = search.find(query);
    const isNamed = findings.found.length > 0 && !inText;
    const groups = groupsOf(isNamed ? findings.found : await inWholeText(query, search));
    const items = await Promise.all(groups.map((group) => resultItem(group, search)));
    // The reader may have typed on while texts were loading.
    if (input.value.trim() !== query) return;
    if (items.length === 0) {
      show(said.none.replace('{query}', () => query));
      return;
    }
    const count = groups.flat().length;
    const counted = said[plural.select(count) === 'one' ? 'one' : 'other'];
    const suggestion = isNamed ? suggestionIn(findings, query) : undefined;
    show(counted.replace('{count}', String(count)), items);
    if (suggestion !== undefined) {
      meant.textContent = said.meant.replace('{heading}', () => suggestion);
      meant.value = suggestion;
      meant.hidden = false;
    }
    if (inText) whole.hidden = true;
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = '';
  const ask = (inText = false) => {
    clearTimeout(timer);
    const query = input.value.trim();
    // A click on a result is a change of the input, too; drawn anew, the result would be gone from under it.
    if (query === last && !inText) return;
    last = query;
    if (query === '') {
      show(hint);
      return;
    }
    list.ariaBusy = 'true';
    answer(query, inText).catch(() => {
      last = '';
      show(box.dataset['failed'] ?? '');
    });
  };

  moveOnArrows(box);
  input.addEventListener('input', (event) => {
    // Half-composed Korean or Chinese is no word yet; compositionend brings the whole one.
    if (event instanceof InputEvent && event.isComposing) return;
    clearTimeout(timer);
    timer = setTimeout(ask, pauseMilliseconds);
  });
  for (const finished of ['compositionend', 'change']) {
    input.addEventListener(finished, () => {
      ask();
    });
  }
  meant.addEventListener('click', () => {
    input.value = meant.value;
    input.focus();
    ask();
  });
  whole.addEventListener('click', () => {
    input.focus();
    ask(true);
  });
  if (input.value) ask();
}
