import type { Chapter } from '../chapter';
import { involvement as groups } from './questions';
import type { parts } from './parts';
import type * as proposing from './propose';
import type { InvolvementReasons } from './reasons/en';
import type { InvolvementWords } from './words/en';

export const involvement: Chapter<
  typeof groups,
  InvolvementWords,
  typeof parts,
  typeof proposing,
  InvolvementReasons
> = {
  place: 90,
  guide: 'early-involvement',
  founding: [{ id: 'involvement', heading: null }],
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
