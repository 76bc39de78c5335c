// Sets the reader's theme before the first paint. Storage may be forbidden: then the device decides.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // The device decides.
}
