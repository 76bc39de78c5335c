import type { Later } from '../chapter';
import type * as examples from './examples';
import type * as proposing from './propose';
import type { access } from './questions';
import type { AccessReasons } from './reasons/en';
import type { AccessWords } from './words/en';

export const later: Later<
  typeof access,
  AccessWords,
  typeof proposing,
  AccessReasons,
  typeof examples
> = {
  guide: 'access-and-limits',
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
