// Sets the reader's theme before the first paint. Storage may be forbidden: then the device decides.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // The device decides.
}

// Nothing is painted before the header has been read to its end: half a header grows, and moves what is below.
// Written here and not into the page, because validators do not know `rel="expect"` yet (Nu 26.9). Chromium only.
document.head.append(
  Object.assign(document.createElement('link'), {
    rel: 'expect',
    href: '#site-header',
    blocking: 'render',
  }),
);
