import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useViews } from '../state/views';

/**
 * Holds a wide table or drawing: where it scrolls sideways, and only there, the keyboard can reach it.
 * @param name what it is called then, when it is no table
 */
export function Scroller({ name, children }: { name?: string; children: ComponentChildren }) {
  const { sheet } = useViews();
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
      aria-label={scrolls ? (name ?? sheet.table) : undefined}
    >
      {children}
    </div>
  );
}
