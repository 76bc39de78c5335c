import type { Chapter } from '../chapter';
import { later } from './later';
import { scope as groups } from './questions';

export const scope: Chapter<typeof groups, typeof later> = {
  place: 10,
  groups,
  // The planner opens on its questions.
  later: () => Promise.resolve({ later }),
};
