import type { Chapter } from '../chapter';
import type { later } from './later';
import { process as groups } from './questions';

export const process: Chapter<typeof groups, typeof later> = {
  place: 40,
  groups,
  later: () => import('./later'),
};
