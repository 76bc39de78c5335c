import type { Later } from '../chapter';
import type * as examples from './examples';
import type * as proposing from './propose';
import type { involvement } from './questions';
import type { InvolvementReasons } from './reasons/en';
import type { InvolvementWords } from './words/en';

export const later: Later<
  typeof involvement,
  InvolvementWords,
  typeof proposing,
  InvolvementReasons,
  typeof examples
> = {
  guide: 'early-involvement',
  founding: [{ id: 'involvement', heading: null }],
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
