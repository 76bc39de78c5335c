/** Marks the section that the reader is at in the list of the page's sections. */
export function followSections(): void {
  const links = new Map<string, HTMLAnchorElement>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.sections a')) {
    links.set(link.hash.slice(1), link);
  }
  // The band at the top of the window that a reader's eye is in.
  const observer = new IntersectionObserver(
    (entries) => {
      const entry = entries.find(({ isIntersecting }) => isIntersecting);
      if (!entry) return;
      for (const [id, link] of links) link.ariaCurrent = id === entry.target.id ? 'true' : null;
    },
    { rootMargin: '0px 0px -70% 0px' },
  );
  for (const id of links.keys()) {
    const heading = document.getElementById(id);
    if (heading) observer.observe(heading);
  }
}
