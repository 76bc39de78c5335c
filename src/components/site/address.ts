import type { Locale } from '../../i18n/locales';
import type { ChapterId } from '../../plan/chapters';

/** Address of a page or file of this site. `path` has no leading slash; pages end in one. */
export function address(path = ''): string {
  const base = import.meta.env.BASE_URL;
  return `${base}${base.endsWith('/') ? '' : '/'}${path}`;
}

/** Address of a page in one language. */
export function localeAddress(locale: Locale, path = ''): string {
  return address(`${locale}/${path}`);
}

/** Address of a chapter in the planner. */
export function plannerAddress(locale: Locale, chapter: ChapterId): string {
  return localeAddress(locale, `planner/#/${chapter}`);
}
