import type { Later } from '../chapter';
import type * as examples from './examples';
import type * as proposing from './propose';
import type { process } from './questions';
import type { ProcessReasons } from './reasons/en';
import type { ProcessWords } from './words/en';

export const later: Later<
  typeof process,
  ProcessWords,
  typeof proposing,
  ProcessReasons,
  typeof examples
> = {
  guide: 'support-process',
  founding: [{ id: 'process', heading: null }],
  suggestions: () => import('./suggestions'),
  proposing: () => import('./propose'),
  reasons: {
    en: () => import('./reasons/en'),
    'zh-tw': () => import('./reasons/zh-tw'),
    nl: () => import('./reasons/nl'),
    ko: () => import('./reasons/ko'),
  },
  examples: () => import('./examples'),
  words: {
    en: () => import('./words/en'),
    'zh-tw': () => import('./words/zh-tw'),
    nl: () => import('./words/nl'),
    ko: () => import('./words/ko'),
  },
};
