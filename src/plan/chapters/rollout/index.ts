import type { Chapter } from '../chapter';
import type { later } from './later';
import { rollout as groups } from './questions';

export const rollout: Chapter<typeof groups, typeof later> = {
  place: 100,
  groups,
  later: () => import('./later'),
};
