// See Document.astro
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Forbidden
}
const whole = document.createElement('link');
whole.rel = 'expect';
whole.href = '#main';
whole.blocking = 'render';
document.head.append(whole);
