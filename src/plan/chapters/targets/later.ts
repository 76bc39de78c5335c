import type { Later } from '../chapter';
import type * as examples from './examples';
import type * as proposing from './propose';
import type { targets } from './questions';
import type { TargetsReasons } from './reasons/en';
import type { TargetsWords } from './words/en';

export const later: Later<
  typeof targets,
  TargetsWords,
  typeof proposing,
  TargetsReasons,
  typeof examples
> = {
  guide: 'priorities-and-targets',
  founding: [],
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
