import type { Chapter } from '../chapter';
import { scope as groups } from './questions';
import type { parts } from './parts';
import type { ScopeWords } from './words/en';

export const scope: Chapter<typeof groups, ScopeWords, typeof parts> = {
  place: 10,
  guide: 'overview',
  founding: [],
  groups,
  suggestions: () => import('./suggestions'),
  parts: () => import('./parts'),
  words: {
    en: () => import('./words/en'),
    'zh-tw': () => import('./words/zh-tw'),
    nl: () => import('./words/nl'),
    ko: () => import('./words/ko'),
  },
};
