/** What the check says: of a plan as a whole, and of each chapter, one line each. */
export { findings as general } from '../../words/findings/ko';
export { findings as scope } from '../scope/findings/ko';
export { findings as teams } from '../teams/findings/ko';
export { findings as access } from '../access/findings/ko';
export { findings as process } from '../process/findings/ko';
export { findings as targets } from '../targets/findings/ko';
export { findings as vendor } from '../vendor/findings/ko';
export { findings as runbook } from '../runbook/findings/ko';
export { findings as training } from '../training/findings/ko';
export { findings as involvement } from '../involvement/findings/ko';
export { findings as rollout } from '../rollout/findings/ko';
export { findings as measures } from '../measures/findings/ko';
export { findings as agreement } from '../agreement/findings/ko';
