import { moveOnArrows } from './arrows';
import { groupsOf } from './groups';
import { searchIn } from './load';
import { inWholeText } from './pagefind';
import { resultItem } from './results';
import { suggestionIn } from './suggestion';

const pauseMilliseconds = 150;

/**
 * Brings a search box to life: in the dialog or on the search page.
 * @returns what asks for what stands in the box, and ends when that is answered
 */
export function startSearchBox(box: HTMLElement): (() => Promise<void>) | undefined {
  const input = box.querySelector('input');
  const status = box.querySelector<HTMLElement>('[data-search-status]');
  const meant = box.querySelector<HTMLButtonElement>('[data-search-meant]');
  const list = box.querySelector('[data-search-results]');
  const whole = box.querySelector<HTMLButtonElement>('[data-search-whole]');
  if (!input || !status || !meant || !list || !whole) return undefined;

  const { hint = '', failed = '' } = status.dataset;
  const { lang } = document.documentElement;
  const loadSearch = searchIn(box.dataset['home'] ?? '');

  const show = (text: string, items: Node[] = []) => {
    status.textContent = text;
    // Whoever went to the results while others were on the way goes on from the box.
    if (list.contains(document.activeElement)) input.focus();
    list.replaceChildren(...items);
    meant.hidden = whole.hidden = true;
    list.ariaBusy = 'false';
  };

  let asked = 0;

  /** Answers the query from the index of places, and from the whole text where that has nothing or is asked for. */
  const answer = async (query: string, inText: boolean, number: number) => {
    const search = await loadSearch();
    const { said } = search;
    const findings = search.find(query);
    const isNamed = findings.found.length > 0 && !inText;
    const groups = groupsOf(isNamed ? findings.found : await inWholeText(query, search));
    const items = await Promise.all(groups.map((group) => resultItem(group, search)));
    // The reader may have asked something else while texts were loading.
    if (number !== asked) return;
    if (items.length === 0) {
      show(said.none.replace('{query}', () => query));
      return;
    }
    const count = groups.flat().length;
    const counted = said[count === 1 ? 'one' : 'other'];
    const suggestion = isNamed ? suggestionIn(findings, query) : undefined;
    show(counted.replace('{count}', String(count)), items);
    if (suggestion !== undefined) {
      meant.textContent = said.meant.replace('{heading}', () => suggestion);
      meant.value = suggestion;
      meant.hidden = false;
    }
    whole.hidden = !isNamed;
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  // Where this module came at a second attempt, the box still says that it could not be loaded.
  let last = status.textContent === hint ? '' : undefined;
  let answered = Promise.resolve();
  const ask = (inText = false): Promise<void> => {
    clearTimeout(timer);
    const query = input.value.trim();
    // A click on a result is a change of the input, too; drawn anew, the result would be gone from under it.
    if (query === last && !inText) return answered;
    last = query;
    const number = (asked += 1);
    if (query === '') {
      show(hint);
      return answered;
    }
    list.ariaBusy = 'true';
    answered = answer(query, inText, number).catch(() => {
      if (number !== asked) return;
      last = undefined;
      show(failed);
    });
    return answered;
  };

  const askNow = () => {
    void ask();
  };

  moveOnArrows(box);
  input.addEventListener('input', (event) => {
    // Half-composed Chinese is no word yet; compositionend brings the whole one. Korean syllables, and every word
    // on Android, are composed, too, but say something from their first letter on.
    if (event instanceof InputEvent && event.isComposing && lang === 'zh-TW') return;
    clearTimeout(timer);
    timer = setTimeout(askNow, pauseMilliseconds);
  });
  for (const finished of ['compositionend', 'change']) {
    input.addEventListener(finished, askNow);
  }
  meant.addEventListener('click', () => {
    input.value = meant.value;
    input.focus();
    input.dispatchEvent(new Event('input'));
    askNow();
  });
  whole.addEventListener('click', () => {
    input.focus();
    void ask(true);
  });
  askNow();
  return ask;
}
