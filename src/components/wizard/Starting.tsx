import { lazy } from './lazy';
import { beginningMessages, parts } from './parts';
import type { StartingProps } from './views/Starting';

/** Begins a plan, which few do and nobody twice: loaded when it is asked for. */
export const Starting = lazy<StartingProps>(parts.starting, 'example', beginningMessages);
