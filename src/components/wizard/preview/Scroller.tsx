import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { usePlanner } from '../state/context';

/** Holds a wide table: where it scrolls sideways, and only there, the keyboard can reach it. */
export function Scroller({ children }: { children: ComponentChildren }) {
  const { say } = usePlanner();
  const frame = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);

  useEffect(() => {
    const box = frame.current;
    if (!box) return undefined;
    const observer = new ResizeObserver(() => {
      setScrolls(box.scrollWidth > box.clientWidth);
    });
    observer.observe(box);
    // The table itself grows and shrinks with what is in it.
    if (box.firstElementChild) observer.observe(box.firstElementChild);
    return () => {
      observer.disconnect();
    };
  }, []);

  return (
    <div
      class="sheet__scroll"
      ref={frame}
      tabIndex={scrolls ? 0 : undefined}
      role={scrolls ? 'group' : undefined}
      aria-label={scrolls ? say.preview.table : undefined}
    >
      {children}
    </div>
  );
}
