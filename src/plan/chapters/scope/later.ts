import type { Later } from '../chapter';
import type * as examples from './examples';
import type * as proposing from './propose';
import type { scope } from './questions';
import type { ScopeReasons } from './reasons/en';
import type { ScopeWords } from './words/en';

export const later: Later<
  typeof scope,
  ScopeWords,
  typeof proposing,
  ScopeReasons,
  typeof examples
> = {
  guide: 'overview',
  founding: [],
  // Where users are, nobody else can guess.
  suggestions: () => Promise.resolve({ suggestions: {} }),
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
