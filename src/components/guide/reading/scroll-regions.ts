/**
 * Makes what scrolls reachable by keyboard, and a table named, but only while it does scroll: what fits is no tab
 * stop. (Chrome and Firefox focus scrollers by themselves, Safari does not.)
 */
export function watchScrollRegions(): void {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (!(target instanceof HTMLElement)) continue;
      const label = target.dataset['scrollLabel'];
      const scrolls =
        target.scrollWidth > target.clientWidth ||
        (!label && target.scrollHeight > target.clientHeight);
      if (label) {
        target.role = scrolls ? 'group' : null;
        target.ariaLabel = scrolls ? label : null;
      }
      if (scrolls) target.tabIndex = 0;
      else target.removeAttribute('tabindex');
    }
  });
  for (const region of document.querySelectorAll('[data-scroll-label], .chapter-list')) {
    observer.observe(region);
  }
}
