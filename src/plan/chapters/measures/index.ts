import type { Chapter } from '../chapter';
import type { later } from './later';
import { measures as groups } from './questions';

export const measures: Chapter<typeof groups, typeof later> = {
  place: 110,
  groups,
  later: () => import('./later'),
};
