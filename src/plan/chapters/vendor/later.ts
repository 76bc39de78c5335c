import type { Later } from '../chapter';
import type * as examples from './examples';
import type * as proposing from './propose';
import type { vendor } from './questions';
import type { VendorReasons } from './reasons/en';
import type { VendorWords } from './words/en';

export const later: Later<
  typeof vendor,
  VendorWords,
  typeof proposing,
  VendorReasons,
  typeof examples
> = {
  guide: 'microsoft-and-suppliers',
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
