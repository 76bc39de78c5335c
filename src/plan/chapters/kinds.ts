/** What kind of finding each rule makes: of a plan as a whole, and of each chapter, one line each. */
export { kinds as general } from './generalKinds';
export { kinds as scope } from './scope/kinds';
export { kinds as teams } from './teams/kinds';
export { kinds as access } from './access/kinds';
export { kinds as process } from './process/kinds';
export { kinds as targets } from './targets/kinds';
export { kinds as vendor } from './vendor/kinds';
export { kinds as runbook } from './runbook/kinds';
export { kinds as training } from './training/kinds';
export { kinds as involvement } from './involvement/kinds';
export { kinds as rollout } from './rollout/kinds';
export { kinds as measures } from './measures/kinds';
export { kinds as agreement } from './agreement/kinds';
