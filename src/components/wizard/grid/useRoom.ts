import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** What a table needs to be read without scrolling sideways; in narrower places each row is a card. In rem. */
export const roomForTables = 30;
/** The same for a table with a letter for each party. */
export const roomForLetters = 32;

/** How wide the place of an element is, in whole rem (a larger text size leaves less room); null until it is known. */
export function useRoom(): { ref: { current: HTMLElement | null }; room: number | null } {
  const ref = useRef<HTMLElement>(null);
  const [room, setRoom] = useState<number | null>(null);
  useLayoutEffect(() => {
    const place = ref.current;
    if (!place) return undefined;
    const measure = () => {
      const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
      setRoom(Math.floor(place.clientWidth / rem));
    };
    measure();
    // Not at once: what it changes may change the size again, within the same frame.
    const observer = new ResizeObserver(() => requestAnimationFrame(measure));
    observer.observe(place);
    return () => {
      observer.disconnect();
    };
  }, []);
  return { ref, room };
}
