/** What the check says: of a plan as a whole, and of each chapter, one line each. */
export { findings as general } from '../../words/findings/en';
export { findings as scope } from '../scope/findings/en';
export { findings as teams } from '../teams/findings/en';
export { findings as access } from '../access/findings/en';
export { findings as process } from '../process/findings/en';
export { findings as targets } from '../targets/findings/en';
export { findings as vendor } from '../vendor/findings/en';
export { findings as runbook } from '../runbook/findings/en';
export { findings as training } from '../training/findings/en';
export { findings as involvement } from '../involvement/findings/en';
export { findings as rollout } from '../rollout/findings/en';
export { findings as measures } from '../measures/findings/en';
export { findings as agreement } from '../agreement/findings/en';
