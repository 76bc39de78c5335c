import type { Chapter } from '../chapter';
import type { later } from './later';
import { access as groups } from './questions';

export const access: Chapter<typeof groups, typeof later> = {
  place: 30,
  groups,
  later: () => import('./later'),
};
