import { options } from 'preact';

/** How long a page that shows no pictures waits before it draws, in milliseconds. */
const unseen = 100;

/**
 * Runs after the next picture of the page; in a page that nobody sees there is none to wait for.
 * @returns what prevents it
 */
export function afterPicture(run: () => void): () => void {
  let due = setTimeout(run, unseen);
  const frame = requestAnimationFrame(() => {
    clearTimeout(due);
    due = setTimeout(run);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(due);
  };
}

/** Whether it is written in, letter by letter; a choice or a mark may change what stands below it. */
const isWrittenIn = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !['checkbox', 'radio', 'file'].includes(target.type));

/**
 * Lets what is typed be seen before anything is drawn that follows from it: a field shows a letter by itself, and the
 * plan knows it by then. The next key or click finds all of it drawn. What is chosen or ticked is drawn at once: what is
 * filled in after it, as dictation and autofill do without a key, must find the fields that the choice leads to.
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
  const before = ({ target }: Event) => {
    typing = isWrittenIn(target);
  };
  const after = () => {
    typing = false;
  };
  addEventListener('input', before, { signal, capture: true });
  addEventListener('input', after, { signal });
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
