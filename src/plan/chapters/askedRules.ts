import type { AllRules } from '../parts';
import { byChapter } from './index';
import { onlyAsked } from './onlyAsked';
import * as all from './rules';

/** What the check of every chapter looks for, in what is asked. */
export const rules: AllRules = byChapter((chapter) => (plan) => all[chapter](onlyAsked(plan)));
