import type { Chapter } from '../chapter';
import type { later } from './later';
import { agreement as groups } from './questions';

export const agreement: Chapter<typeof groups, typeof later> = {
  place: 120,
  groups,
  later: () => import('./later'),
};
