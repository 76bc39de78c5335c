/** Language and script of a tag, so that `zh-TW` and `zh-Hant` are the same. */
function written(tag: string): string {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script ?? ''}`;
  } catch {
    return tag;
  }
}

/**
 * Languages with those of the user first, in the user's order.
 * @param languages what the browser says of its user, as language tags
 */
export function usersFirst(ids: readonly string[], languages: readonly string[]): string[] {
  const own = languages.flatMap((tag) => ids.filter((id) => written(id) === written(tag)));
  return [...new Set([...own, ...ids])];
}
