const order = ['system', 'light', 'dark'] as const;

type Theme = (typeof order)[number];

const current = (): Theme =>
  order.find((theme) => theme === document.documentElement.dataset['theme']) ?? 'system';

function apply(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
  try {
    localStorage.setItem('theme', theme);
  } catch {
    // A browser that forbids storage still switches, for this page.
  }
}

/** Shows what was last chosen: in another tab, or on a page that the reader comes back from. */
function follow(): void {
  try {
    document.documentElement.dataset['theme'] = localStorage.getItem('theme') ?? '';
  } catch {
    // As above.
  }
}

/** Lets the button in the header go round device, light and dark. */
export function startThemeSwitch(): void {
  const button = document.querySelector<HTMLElement>('[data-theme-switch]');
  if (!button) return;
  const names = JSON.parse(button.dataset['themeSwitch'] ?? '{}') as Record<Theme, string>;
  const name = () => {
    button.ariaLabel = button.title = names[current()];
  };
  name();
  button.addEventListener('click', () => {
    apply(order[(order.indexOf(current()) + 1) % order.length] ?? 'system');
    name();
  });
  for (const heard of ['pageshow', 'storage']) {
    addEventListener(heard, () => {
      follow();
      name();
    });
  }
}
