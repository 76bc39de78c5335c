/** Lets the language links keep the reader's place: the same heading, or the same chapter of the planner. */
export function keepPlace(): void {
  const carry = () => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
      link.hash = location.hash;
    }
  };
  carry();
  addEventListener('hashchange', carry);
  // history.pushState changes the hash without an event; no link is used without one of these.
  addEventListener('pointerdown', carry, true);
  addEventListener('keydown', carry, true);
}
