import type { Chapter } from '../chapter';
import { teams as groups } from './questions';
import type { parts } from './parts';
import type { TeamsWords } from './words/en';

export const teams: Chapter<typeof groups, TeamsWords, typeof parts> = {
  place: 20,
  guide: 'teams-and-tiers',
  founding: [
    { id: 'teams', heading: null },
    { id: 'duties', heading: 'each-tier' },
  ],
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
