import type { Chapter } from '../chapter';
import type { later } from './later';
import { involvement as groups } from './questions';

export const involvement: Chapter<typeof groups, typeof later> = {
  place: 90,
  groups,
  later: () => import('./later'),
};
