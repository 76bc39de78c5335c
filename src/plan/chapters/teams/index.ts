import type { Chapter } from '../chapter';
import type { later } from './later';
import { teams as groups } from './questions';

export const teams: Chapter<typeof groups, typeof later> = {
  place: 20,
  groups,
  later: () => import('./later'),
};
