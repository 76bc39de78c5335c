import type { Chapter } from '../chapter';
import { teams as groups } from './questions';
import type { parts } from './parts';
import type * as proposing from './propose';
import type { TeamsReasons } from './reasons/en';
import type { TeamsWords } from './words/en';

export const teams: Chapter<
  typeof groups,
  TeamsWords,
  typeof parts,
  typeof proposing,
  TeamsReasons
> = {
  place: 20,
  guide: 'teams-and-tiers',
  founding: [
    { id: 'teams', heading: null },
    { id: 'duties', heading: 'each-tier' },
  ],
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
