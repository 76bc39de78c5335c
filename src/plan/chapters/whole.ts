/** What is loaded of all chapters at once: in one file each it compresses better than in twelve. */
export const whole = {
  documents: () => import('./documents'),
  rules: () => import('./askedRules'),
  findings: {
    en: () => import('./findings/en'),
    'zh-tw': () => import('./findings/zh-tw'),
    nl: () => import('./findings/nl'),
    ko: () => import('./findings/ko'),
  },
  sets: () => import('./sets'),
};
