import type { Later } from '../chapter';
import type * as examples from './examples';
import type * as proposing from './propose';
import type { training } from './questions';
import type { TrainingReasons } from './reasons/en';
import type { TrainingWords } from './words/en';

export const later: Later<
  typeof training,
  TrainingWords,
  typeof proposing,
  TrainingReasons,
  typeof examples
> = {
  guide: 'training',
  founding: [{ id: 'training', heading: null }],
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
