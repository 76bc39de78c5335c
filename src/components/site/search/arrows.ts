/** Moves the focus along input, suggestion and results with the arrow keys. */
export function moveOnArrows(box: HTMLElement): void {
  box.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.isComposing) return;
    const stops = [
      ...box.querySelectorAll<HTMLElement>('input, [data-search-meant], [data-search-results] a'),
    ].filter((stop) => !stop.hidden);
    const now = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[now + step];
    if (now < 0 || !next) return;
    event.preventDefault();
    next.focus();
  });
}
