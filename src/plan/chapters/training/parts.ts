import type { ChapterParts } from '../../parts';
import { document } from './document';
import type { training } from './questions';
import { rules } from './rules';
import { summary } from './summary';
import type { TrainingWords } from './words/en';

export const parts: ChapterParts<typeof training, TrainingWords> = {
  document,
  summary,
  rules,
  examples: async (locale) => (await import('./examples')).examples(locale),
};
