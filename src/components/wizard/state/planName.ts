import type { Plan } from '../../../plan/plan';
import { typedOnOneLine } from '../../../plan/typedText';
import type { Planner } from './context';

/** What a plan goes by: its own name, or as long as it has none the organisation. */
export const planName = ({ name, answers }: Plan, say: Planner['say']): string =>
  typedOnOneLine(name) || typedOnOneLine(answers.scope.organisation) || say.bar.untitled;
