import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { ChapterId } from '../../../plan/chapters';
import type { Section } from './sections';

/** How long the sheet stays where the reader scrolled it, in milliseconds. */
const ownScrolling = 5_000;

/** How long going to another chapter is still the effect of a press in the sheet, in milliseconds. */
const ownPress = 1_500;

/** The sheet follows the focus so much later, and not through every cell that an arrow key passes. In milliseconds. */
const afterFocus = 80;

/** Keys that scroll. */
const scrolling = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' '];

/**
 * Keeps the sheet at what the user works on: frames the blocks of the field that has the focus, and brings them, or
 * what the last answer changed, into view, unless the reader has just scrolled the sheet.
 * @param chapter the one that is answered; without it nothing is followed
 */
export function useFollowing(
  frame: RefObject<HTMLElement>,
  chapter: ChapterId | undefined,
  sections: readonly Section[],
): void {
  const hand = useHand(frame);
  const field = useRef<Element | null>(null);

  const follow = useCallback(
    (changed: Element | undefined) => {
      const framed = frameBlocks(frame.current, chapter, field.current);
      if (hand.current.scrolled + ownScrolling > performance.now()) return;
      const pieces = changed ? [changed] : framed;
      if (!pieces.some((piece) => isInSight(piece, frame.current))) {
        scrollTo(pieces[0], frame.current, 1 / 3);
      }
    },
    [frame, chapter, hand],
  );

  useEffect(() => {
    if (!chapter || hand.current.pressed + ownPress > performance.now()) return;
    scrollTo(sectionIn(frame.current, chapter), frame.current, 0);
  }, [frame, chapter, hand]);

  useEffect(() => {
    if (!chapter) return undefined;
    field.current ??= document.activeElement;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const focused = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || frame.current?.contains(target)) return;
      field.current = target;
      clearTimeout(timer);
      timer = setTimeout(() => {
        follow(undefined);
      }, afterFocus);
    };
    document.addEventListener('focusin', focused);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('focusin', focused);
    };
  }, [follow, frame, chapter]);

  useEffect(() => {
    follow(changedPiece(frame.current, chapter));
  }, [follow, frame, chapter, sections]);
}

/** When the reader last scrolled the sheet by hand, and last pressed in it. */
function useHand(frame: RefObject<HTMLElement>): {
  current: { scrolled: number; pressed: number };
} {
  const hand = useRef({ scrolled: -Infinity, pressed: -Infinity });
  useEffect(() => {
    const box = frame.current;
    if (!box) return undefined;
    const scrolled = () => {
      hand.current.scrolled = performance.now();
    };
    const pressed = ({ target }: Event) => {
      hand.current.pressed = performance.now();
      // Only its scroll bar is not covered by the page.
      if (target === box) scrolled();
    };
    const key = (event: KeyboardEvent) => {
      if (scrolling.includes(event.key)) scrolled();
    };
    box.addEventListener('wheel', scrolled, { passive: true });
    box.addEventListener('touchmove', scrolled, { passive: true });
    box.addEventListener('pointerdown', pressed);
    box.addEventListener('keydown', key);
    return () => {
      box.removeEventListener('wheel', scrolled);
      box.removeEventListener('touchmove', scrolled);
      box.removeEventListener('pointerdown', pressed);
      box.removeEventListener('keydown', key);
    };
  }, [frame]);
  return hand;
}

/** Frames the blocks that say the answers of a field, an entry or a list; those of the chapter come first. */
function frameBlocks(
  frame: Element | null,
  chapter: ChapterId | undefined,
  field: Element | null,
): Element[] {
  for (const old of frame?.querySelectorAll('[data-framed]') ?? []) {
    old.removeAttribute('data-framed');
  }
  if (!frame || !chapter || !field?.isConnected) return [];
  const blocks = blocksOf(frame, chapter, field);
  for (const block of blocks) block.setAttribute('data-framed', '');
  return blocks;
}

function blocksOf(frame: Element, chapter: ChapterId, field: Element): Element[] {
  const section = sectionIn(frame, chapter)?.parentElement;
  for (let at = field.closest('[id]'); at; at = at.parentElement?.closest('[id]') ?? null) {
    const name = encodeURIComponent(`${chapter}.${at.id}`);
    const whole = `[data-answers~="${name}"]`;
    const within = `[data-answers^="${name}."], [data-answers*=" ${name}."]`;
    for (const selector of [whole, within]) {
      const inChapter = [...(section?.querySelectorAll(selector) ?? [])];
      const found = inChapter.length > 0 ? inChapter : [...frame.querySelectorAll(selector)];
      if (found.length > 0) return [...new Set(found.map((each) => each.closest('tr') ?? each))];
    }
  }
  return [];
}

const sectionIn = (frame: Element | null, chapter: ChapterId): Element | null | undefined =>
  frame?.querySelector(`[data-section="${chapter}"]`);

/** The first piece that changed in the chapter that is answered; the summary, which changes often, comes last. */
function changedPiece(frame: Element | null, chapter: ChapterId | undefined): Element | undefined {
  const section = chapter && sectionIn(frame, chapter)?.parentElement;
  const piece = (section ?? frame)?.querySelector('[data-changed]');
  return piece ?? frame?.querySelector('[data-changed]') ?? undefined;
}

function isInSight(piece: Element, frame: Element | null): boolean {
  if (!frame) return false;
  const [inner, outer] = [piece.getBoundingClientRect(), frame.getBoundingClientRect()];
  return inner.top >= outer.top && inner.bottom <= Math.min(outer.bottom, innerHeight);
}

/**
 * Scrolls the sheet alone: moving the page would pull the field from under the user's hands.
 * @param height where the piece comes to stand, as a part of the frame's height from its top
 */
function scrollTo(
  piece: Element | null | undefined,
  frame: HTMLElement | null,
  height: number,
): void {
  if (!piece || !frame) return;
  const offset = piece.getBoundingClientRect().top - frame.getBoundingClientRect().top;
  frame.scrollTo({ top: frame.scrollTop + offset - frame.clientHeight * height });
}
