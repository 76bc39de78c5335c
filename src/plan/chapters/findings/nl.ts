/** What the check says: of a plan as a whole, and of each chapter, one line each. */
export { findings as general } from '../../words/findings/nl';
export { findings as scope } from '../scope/findings/nl';
export { findings as teams } from '../teams/findings/nl';
export { findings as access } from '../access/findings/nl';
export { findings as process } from '../process/findings/nl';
export { findings as targets } from '../targets/findings/nl';
export { findings as vendor } from '../vendor/findings/nl';
export { findings as runbook } from '../runbook/findings/nl';
export { findings as training } from '../training/findings/nl';
export { findings as involvement } from '../involvement/findings/nl';
export { findings as rollout } from '../rollout/findings/nl';
export { findings as measures } from '../measures/findings/nl';
export { findings as agreement } from '../agreement/findings/nl';
