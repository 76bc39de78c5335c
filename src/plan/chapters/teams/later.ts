import type { Later } from '../chapter';
import type * as examples from './examples';
import type * as proposing from './propose';
import type { teams } from './questions';
import type { TeamsReasons } from './reasons/en';
import type { TeamsWords } from './words/en';

export const later: Later<
  typeof teams,
  TeamsWords,
  typeof proposing,
  TeamsReasons,
  typeof examples
> = {
  guide: 'teams-and-tiers',
  founding: [
    { id: 'teams', heading: null },
    { id: 'duties', heading: 'each-tier' },
  ],
  suggestions: () => import('./suggestions'),
  proposing: () => import('./propose'),
  reasons: {
    en: () => import('./reasons/en'),
    'zh-tw': () => import('./reasons/zh-tw'),
    nl: () => import('./reasons/nl'),
    ko: () => import('./reasons/ko'),
  },
  examples: () => import('./examples'),
  words: {
    en: () => import('./words/en'),
    'zh-tw': () => import('./words/zh-tw'),
    nl: () => import('./words/nl'),
    ko: () => import('./words/ko'),
  },
};
