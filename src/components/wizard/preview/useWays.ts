import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { goTo } from '../state/route';
import { wayTo } from './ways';

/** How long a press waits for a second one, which selects a word. In milliseconds. */
const doublePress = 250;

/**
 * Makes every block of the sheet lead to its question when it is pressed; selecting text does not. This is for the
 * hand only: keyboard and screen readers have the links of headings and gaps, and so no hundreds of stops.
 */
export function useWays(sheet: RefObject<HTMLElement>): void {
  useEffect(() => {
    const box = sheet.current;
    if (!box) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let hadSelection = false;
    const press = () => {
      clearTimeout(timer);
      hadSelection = hasSelection();
    };
    const click = ({ target, detail }: MouseEvent) => {
      const block =
        target instanceof Element ? target.closest('a, [data-answers], [data-about]') : null;
      const way = block && wayOf(block);
      // The press that ends a selection is not meant for what is below it.
      if (!way || detail > 1 || hadSelection || hasSelection()) return;
      timer = setTimeout(() => {
        if (!hasSelection()) goTo(way);
      }, doublePress);
    };
    box.addEventListener('pointerdown', press);
    box.addEventListener('click', click);
    return () => {
      clearTimeout(timer);
      box.removeEventListener('pointerdown', press);
      box.removeEventListener('click', click);
    };
  }, [sheet]);
}

/** Where a block leads; a link goes there by itself. */
function wayOf(block: Element): string | null {
  if (block instanceof HTMLAnchorElement) return null;
  const names = block.getAttribute('data-answers') ?? block.getAttribute('data-about');
  const [first] = names?.split(' ') ?? [];
  return first === undefined ? null : wayTo(decodeURIComponent(first));
}

const hasSelection = () => getSelection()?.isCollapsed === false;
