import { totalOf, countOf } from '../../../plan/comparing/compare';
import type { Difference } from '../../../plan/comparing/difference';
import { takenOver } from '../../../plan/comparing/takeOver';
import { usePlanner } from '../state/context';
import type { ComparedPlan } from './compared';
import { useVersionWords } from './messages';

/** Takes differences over into the plan that lies open. */
export interface TakeOver {
  /** The side that they come from. */
  from: 'before' | 'after';
  name: string;
  run: (differences: readonly Difference[]) => void;
}

/** What takes over into the open plan from what it is compared with; null where it is not compared, or only read. */
export function useTakeOver(
  before: ComparedPlan,
  after: ComparedPlan,
  readOnly: boolean,
): TakeOver | null {
  const { say, session, notify } = usePlanner();
  const { take } = useVersionWords();
  if (readOnly || before.isNow === after.isNow) return null;
  const from = after.isNow ? 'before' : 'after';
  const { plan: other, name } = after.isNow ? before : after;
  return {
    from,
    name,
    run(differences) {
      const taken = takenOver(session.state().history.plan, other, differences);
      const undo = session.propose(() => taken.plan);
      const { brought, unnamed } = taken;
      const leftOut = new Set<Difference>(taken.leftOut);
      const tooMany = leftOut.size + unnamed;
      const sentences = [
        take.done(totalOf(countOf(differences.filter((each) => !leftOut.has(each))))),
        ...(brought > 0 ? [take.brought(brought)] : []),
        ...(tooMany > 0 ? [take.leftOut(tooMany)] : []),
      ];
      notify(sentences.join(say.general.sentenceGap), {
        label: say.bar.undo,
        run: () => {
          notify(undo() ? say.general.undone : say.general.notUndone);
        },
      });
    },
  };
}
