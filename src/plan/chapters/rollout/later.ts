import type { Later } from '../chapter';
import type * as examples from './examples';
import type * as proposing from './propose';
import type { rollout } from './questions';
import type { RolloutReasons } from './reasons/en';
import type { RolloutWords } from './words/en';

export const later: Later<
  typeof rollout,
  RolloutWords,
  typeof proposing,
  RolloutReasons,
  typeof examples
> = {
  guide: 'supporting-the-rollout',
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
