/** What the check of every chapter looks for, one line each. */
export { rules as scope } from './scope/rules';
export { rules as teams } from './teams/rules';
export { rules as access } from './access/rules';
export { rules as process } from './process/rules';
export { rules as targets } from './targets/rules';
export { rules as vendor } from './vendor/rules';
export { rules as runbook } from './runbook/rules';
export { rules as training } from './training/rules';
export { rules as involvement } from './involvement/rules';
export { rules as rollout } from './rollout/rules';
export { rules as measures } from './measures/rules';
export { rules as agreement } from './agreement/rules';
