/** What the check says: of a plan as a whole, and of each chapter, one line each. */
export { findings as general } from '../../words/findings/zh-tw';
export { findings as scope } from '../scope/findings/zh-tw';
export { findings as teams } from '../teams/findings/zh-tw';
export { findings as access } from '../access/findings/zh-tw';
export { findings as process } from '../process/findings/zh-tw';
export { findings as targets } from '../targets/findings/zh-tw';
export { findings as vendor } from '../vendor/findings/zh-tw';
export { findings as runbook } from '../runbook/findings/zh-tw';
export { findings as training } from '../training/findings/zh-tw';
export { findings as involvement } from '../involvement/findings/zh-tw';
export { findings as rollout } from '../rollout/findings/zh-tw';
export { findings as measures } from '../measures/findings/zh-tw';
export { findings as agreement } from '../agreement/findings/zh-tw';
