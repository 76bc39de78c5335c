import type { Chapter } from '../chapter';
import { scope as groups } from './questions';
import type { parts } from './parts';
import type * as proposing from './propose';
import type { ScopeReasons } from './reasons/en';
import type { ScopeWords } from './words/en';

export const scope: Chapter<
  typeof groups,
  ScopeWords,
  typeof parts,
  typeof proposing,
  ScopeReasons
> = {
  place: 10,
  guide: 'overview',
  founding: [],
  groups,
  suggestions: () => import('./suggestions'),
  proposing: () => import('./propose'),
  reasons: {
    en: () => import('./reasons/en'),
    'zh-tw': () => import('./reasons/zh-tw'),
    nl: () => import('./reasons/nl'),
    ko: () => import('./reasons/ko'),
  },
  parts: () => import('./parts'),
  words: {
    en: () => import('./words/en'),
    'zh-tw': () => import('./words/zh-tw'),
    nl: () => import('./words/nl'),
    ko: () => import('./words/ko'),
  },
};
