import type { Chapter } from '../chapter';
import { training as groups } from './questions';
import type { parts } from './parts';
import type { TrainingWords } from './words/en';

export const training: Chapter<typeof groups, TrainingWords, typeof parts> = {
  place: 80,
  guide: 'training',
  founding: [{ id: 'training', heading: null }],
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
