import type { Chapter } from '../chapter';
import { involvement as groups } from './questions';
import type { parts } from './parts';
import type { InvolvementWords } from './words/en';

export const involvement: Chapter<typeof groups, InvolvementWords, typeof parts> = {
  place: 90,
  guide: 'early-involvement',
  founding: [{ id: 'involvement', heading: null }],
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
