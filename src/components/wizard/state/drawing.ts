import { options } from 'preact';

/** How long a page that shows no pictures waits before it draws, in milliseconds. */
const unseen = 100;

/** Runs after the next picture of the page; in a page that nobody sees there is none to wait for. */
function afterPicture(run: () => void): void {
  const latest = setTimeout(run, unseen);
  requestAnimationFrame(() => {
    clearTimeout(latest);
    setTimeout(run);
  });
}

/**
 * Lets what is typed be seen before anything is drawn that follows from it: a field shows a letter by itself, and the
 * plan knows it by then. The next key or click finds all of it drawn.
 * @returns what ends it
 */
export function drawAfterTyping(): () => void {
  let due: (() => void) | null = null;
  let typing = false;
  const draw = () => {
    const drawAll = due;
    due = null;
    drawAll?.();
  };
  const listening = new AbortController();
  const { signal } = listening;
  const around = (isTyping: boolean) => () => {
    typing = isTyping;
  };
  addEventListener('input', around(true), { signal, capture: true });
  addEventListener('input', around(false), { signal });
  addEventListener('keydown', draw, { signal, capture: true });
  addEventListener('pointerdown', draw, { signal, capture: true });
  options.debounceRendering = (drawAll) => {
    if (!typing) {
      queueMicrotask(drawAll);
      return;
    }
    due = drawAll;
    afterPicture(draw);
  };
  return () => {
    listening.abort();
    delete options.debounceRendering;
  };
}
