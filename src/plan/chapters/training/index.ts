import type { Chapter } from '../chapter';
import type { later } from './later';
import { training as groups } from './questions';

export const training: Chapter<typeof groups, typeof later> = {
  place: 80,
  groups,
  later: () => import('./later'),
};
