import type { Chapter } from '../chapter';
import { training as groups } from './questions';
import type { parts } from './parts';
import type * as proposing from './propose';
import type { TrainingReasons } from './reasons/en';
import type { TrainingWords } from './words/en';

export const training: Chapter<
  typeof groups,
  TrainingWords,
  typeof parts,
  typeof proposing,
  TrainingReasons
> = {
  place: 80,
  guide: 'training',
  founding: [{ id: 'training', heading: null }],
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
