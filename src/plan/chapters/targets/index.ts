import type { Chapter } from '../chapter';
import type { later } from './later';
import { targets as groups } from './questions';

export const targets: Chapter<typeof groups, typeof later> = {
  place: 50,
  groups,
  later: () => import('./later'),
};
