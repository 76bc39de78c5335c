/** Every chapter of a plan, one line each; the name is its id, which stored plans and addresses carry. */
export { scope } from './scope';
export { teams } from './teams';
export { process } from './process';
export { training } from './training';
export { involvement } from './involvement';
