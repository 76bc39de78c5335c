/** Every chapter of a plan, one line each; the name is its id, which stored plans and addresses carry. */
export { scope } from './scope';
export { teams } from './teams';
export { access } from './access';
export { process } from './process';
export { targets } from './targets';
export { vendor } from './vendor';
export { runbook } from './runbook';
export { training } from './training';
export { involvement } from './involvement';
export { rollout } from './rollout';
export { measures } from './measures';
export { agreement } from './agreement';
