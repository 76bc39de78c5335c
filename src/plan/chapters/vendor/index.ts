import type { Chapter } from '../chapter';
import type { later } from './later';
import { vendor as groups } from './questions';

export const vendor: Chapter<typeof groups, typeof later> = {
  place: 60,
  groups,
  later: () => import('./later'),
};
