/** What every chapter says in the plan, one line each: a document needs all of them. */
export { parts as scope } from './scope/parts';
export { parts as teams } from './teams/parts';
export { parts as access } from './access/parts';
export { parts as process } from './process/parts';
export { parts as targets } from './targets/parts';
export { parts as vendor } from './vendor/parts';
export { parts as runbook } from './runbook/parts';
export { parts as training } from './training/parts';
export { parts as involvement } from './involvement/parts';
export { parts as rollout } from './rollout/parts';
export { parts as measures } from './measures/parts';
export { parts as agreement } from './agreement/parts';
