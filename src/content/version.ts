import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** What a translation is made from: changes to anything else leave it as good as it was. */
interface EnglishPage {
  title: string;
  description: string;
  /** The text after the front matter, as Astro hands it over: without space at either end. */
  body: string;
}

/** Components whose words are data, and the files of their English words: what changes there changes the page. */
function wordsOf(component: string, id = ''): string {
  if (component === 'Glossary') return 'src/content/glossary/en.yaml';
  if (component === 'CommonIssues') return 'src/plan/catalogue/issues/words/en.ts';
  return `src/plan/chapters/${id === 'general' ? '' : `${id}/`}findings/en.ts`;
}

/**
 * Names one state of an English page; a translation keeps it as `translationOf`.
 * @param read reads a file below the project's folder, from which everything is run
 */
export function englishVersion(
  { title, description, body }: EnglishPage,
  read = (path: string) => readFileSync(path, 'utf8'),
): string {
  const hash = createHash('sha256').update(`${title}\n${description}\n${body}`);
  const lists = body.matchAll(/<(Glossary|CommonIssues|CheckRules)(?: id="(\w+)")? \/>/g);
  for (const [, component = '', id] of lists) hash.update(read(wordsOf(component, id)));
  return hash.digest('hex').slice(0, 12);
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
