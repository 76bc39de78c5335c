// See src/layouts/Document.astro.
const { documentElement: root, head } = document;
try {
  const { theme } = localStorage;
  if (/^(light|dark)$/.test(theme)) root.dataset.theme = theme;
} catch {
  // The device decides.
}
head.append(
  Object.assign(document.createElement('link'), {
    rel: 'expect',
    href: '#site-header',
    blocking: 'render',
  }),
);
