import type { Chapter } from '../chapter';
import { process as groups } from './questions';
import type { parts } from './parts';
import type * as proposing from './propose';
import type { ProcessReasons } from './reasons/en';
import type { ProcessWords } from './words/en';

export const process: Chapter<
  typeof groups,
  ProcessWords,
  typeof parts,
  typeof proposing,
  ProcessReasons
> = {
  place: 40,
  guide: 'support-process',
  founding: [{ id: 'process', heading: null }],
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
