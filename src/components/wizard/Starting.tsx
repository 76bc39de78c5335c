import { lazy } from './lazy';
import { beginningMessages, parts } from './parts';

/** Begins a plan, which few do and nobody twice: loaded when it is asked for. */
export const Starting = lazy(parts.starting, 'example', beginningMessages);
