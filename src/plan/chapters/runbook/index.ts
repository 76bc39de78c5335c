import type { Chapter } from '../chapter';
import type { later } from './later';
import { runbook as groups } from './questions';

export const runbook: Chapter<typeof groups, typeof later> = {
  place: 70,
  groups,
  later: () => import('./later'),
};
