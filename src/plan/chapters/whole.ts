/** What is loaded of all chapters at once: in one file each it compresses better than in twelve. */
export const whole = {
  documents: () => import('./documents'),
  rules: () => import('./rules'),
  sets: () => import('./sets'),
};
