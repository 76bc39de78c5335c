import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** What a table needs to be read without scrolling sideways; in narrower places each row is a card. In rem. */
const roomForTables = 30;

/** Whether the place of an element has room for a table. It grows with the text size of the browser. */
export function useRoom(): { ref: { current: HTMLElement | null }; hasRoom: boolean } {
  const ref = useRef<HTMLElement>(null);
  const [hasRoom, setHasRoom] = useState(true);
  useLayoutEffect(() => {
    const place = ref.current;
    if (!place) return undefined;
    const measure = () => {
      const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
      setHasRoom(place.clientWidth >= roomForTables * rem);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(place);
    return () => {
      observer.disconnect();
    };
  }, []);
  return { ref, hasRoom };
}
