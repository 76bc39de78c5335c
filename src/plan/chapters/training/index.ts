import type { Chapter } from '../chapter';
import { training as groups } from './questions';
import { title } from './title';
import type { TrainingWords } from './words/en';

export const training: Chapter<typeof groups, TrainingWords> = {
  place: 80,
  title,
  guide: 'training',
  founding: [{ id: 'training', heading: null }],
  groups,
  parts: () => import('./parts'),
  words: {
    en: () => import('./words/en'),
    'zh-tw': () => import('./words/zh-tw'),
    nl: () => import('./words/nl'),
    ko: () => import('./words/ko'),
  },
};
