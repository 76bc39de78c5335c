/**
 * Makes what scrolls sideways reachable by keyboard and named, but only while it does scroll:
 * a table that fits is no tab stop. (Chrome and Firefox focus scrollers by themselves, Safari does not.)
 */
export function watchScrollRegions(): void {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (!(target instanceof HTMLElement)) continue;
      const scrolls = target.scrollWidth > target.clientWidth;
      target.role = scrolls ? 'group' : null;
      target.ariaLabel = scrolls ? (target.dataset['scrollLabel'] ?? null) : null;
      if (scrolls) target.tabIndex = 0;
      else target.removeAttribute('tabindex');
    }
  });
  for (const region of document.querySelectorAll('[data-scroll-label]')) observer.observe(region);
}
