import type { ChapterParts } from '../../parts';
import { document } from './document';
import type { process } from './questions';
import { rules } from './rules';
import { suggestions } from './suggestions';
import { summary } from './summary';
import type { ProcessWords } from './words/en';

export const parts: ChapterParts<typeof process, ProcessWords> = {
  document,
  summary,
  rules,
  suggestions,
  examples: async (locale) => (await import('./examples')).examples(locale),
};
