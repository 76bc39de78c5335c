import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** How wide a page is laid out: A4, in CSS pixels. */
const pageWidth = 794;

/** Below this factor a page that stands alone is too small to read and to aim at: rows of tables become 24 px high. */
const readable = 0.8;

interface Props {
  page: RefObject<HTMLElement>;
  lang: string;
  /** Beside the form it is there to find one's way and may be small; alone it is there to be read. */
  beside: boolean;
  children: ComponentChildren;
}

/**
 * A page as on paper, scaled to the room that it has, so that lines and tables break where they do in print. A
 * transform and not `zoom`: that would lay the page out anew at each size, and round the width of every letter anew.
 */
export function Page({ page, lang, beside, children }: Props) {
  const ruler = useRef<HTMLDivElement>(null);
  const [reflowed, setReflowed] = useState(false);

  useLayoutEffect(() => {
    const measure = () => {
      if (!ruler.current || !page.current) return;
      const factor = Math.min(1, ruler.current.clientWidth / pageWidth);
      const box = ruler.current.parentElement;
      setReflowed(!beside && factor < readable);
      page.current.style.setProperty('--factor', String(factor));
      // What is transformed keeps the room that it had before.
      box?.style.setProperty('--height', `${page.current.offsetHeight * factor}px`);
    };
    measure();
    let frame = 0;
    const observer = new ResizeObserver(() => {
      // Not at once: the page may reflow at this, which it would be told as an error.
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(measure);
    });
    if (ruler.current) observer.observe(ruler.current);
    if (page.current) observer.observe(page.current);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
    };
  }, [page, beside]);

  return (
    <div class={reflowed ? 'page page--reflowed' : 'page'}>
      <div class="page__ruler" ref={ruler} />
      <article class="sheet" lang={lang} ref={page}>
        {children}
      </article>
    </div>
  );
}
