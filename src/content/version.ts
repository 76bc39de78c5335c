import { createHash } from 'node:crypto';

/** What a translation is made from: changes to anything else leave it as good as it was. */
interface EnglishPage {
  title: string;
  description: string;
  /** The text after the front matter, as Astro hands it over: without space at either end. */
  body: string;
}

/** Names one state of an English page; a translation keeps it as `translationOf`. */
export function englishVersion({ title, description, body }: EnglishPage): string {
  return createHash('sha256')
    .update(`${title}\n${description}\n${body}`)
    .digest('hex')
    .slice(0, 12);
}

/** How a translation stands to its English page; a new one was never compared with it, an unknown one doesn't say. */
export type State = 'fresh' | 'stale' | 'new' | 'unknown';

/**
 * @param madeFrom `translationOf` of the translation
 * @param english version of the English page
 */
export function stateOf(madeFrom: unknown, english: string): State {
  if (madeFrom === 'new') return 'new';
  if (typeof madeFrom !== 'string' || !/^[0-9a-f]{12}$/.test(madeFrom)) return 'unknown';
  return madeFrom === english ? 'fresh' : 'stale';
}
