import type { Chapter } from '../chapter';
import { process as groups } from './questions';
import type { parts } from './parts';
import type { ProcessWords } from './words/en';

export const process: Chapter<typeof groups, ProcessWords, typeof parts> = {
  place: 40,
  guide: 'support-process',
  founding: [{ id: 'process', heading: null }],
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
