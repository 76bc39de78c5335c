import { createContext } from 'preact';
import { useCallback, useContext, useMemo } from 'preact/hooks';
import type { ChapterId } from '../../../plan/chapters';
import type { Plan } from '../../../plan/plan';
import type { Reason } from '../../../plan/proposals';
import { sourceOf, unconfirmedIn } from '../../../plan/provenance';
import { fieldAddress, type QuestionRef } from '../../../plan/questionRef';
import type { Source, Sources } from '../../../plan/sources';
import { proposers } from '../parts';
import { usePresent } from './arrival';
import { usePlanner } from './context';
import { usePacedPlan } from './paced';
import { hereNow } from './proposing';
import { useUnchanged } from './unchanged';

/** Which answers of the chapter on the screen are not the user's own, by the address of their field. */
export interface Provenance {
  of: (field: string) => Source | null;
  /** Why an answer is proposed; undefined where no rule of ours proposes it, or as long as the rules are not there. */
  why: (field: string) => Reason | undefined;
  /** Makes the answers of these fields the user's own. */
  confirm: (fields: readonly string[]) => void;
  /** Sources of the whole plan, for what is made out of entries that are there. */
  sources: Sources;
}

export const ProvenanceContext = createContext<Provenance>({
  of: () => null,
  why: () => undefined,
  confirm: () => undefined,
  sources: {},
});

export const useProvenance = () => useContext(ProvenanceContext);

/** Confirms answers, says how many, and offers to take that back. */
export function useConfirm(): (refs: readonly QuestionRef[]) => void {
  const { say, session, notify } = usePlanner();
  return useCallback(
    (refs) => {
      const undo = session.confirm(refs);
      notify(say.confirm.done(refs.length), {
        label: say.bar.undo,
        run: () => {
          notify(undo() ? say.general.undone : say.general.notUndone);
        },
      });
    },
    [say, session, notify],
  );
}

/** What of a chapter is not the user's own: the same object as long as that is the same. */
export function useChapterProvenance(
  plan: Plan,
  chapter: ChapterId,
): { provenance: Provenance; inDoubt: readonly QuestionRef[] } {
  const confirm = useConfirm();
  const paced = usePacedPlan(plan);
  const found = unconfirmedIn(plan, chapter);
  const signature = found.map((ref) => `${fieldAddress(ref)} ${sourceOf(plan, ref) ?? ''}`).join();
  // Most keys change no source, and all fields of the chapter hang on this.
  const inDoubt = useUnchanged(found, `${plan.id} ${signature}`);
  const reasons = useReasons(paced, chapter, inDoubt);
  const provenance = useMemo((): Provenance => {
    const marks = new Map(inDoubt.map((ref) => [fieldAddress(ref), sourceOf(plan, ref)]));
    return {
      sources: plan.sources,
      of: (field) => marks.get(field) ?? null,
      why: (field) => reasons.get(field),
      confirm(fields) {
        confirm(inDoubt.filter((ref) => fields.includes(fieldAddress(ref))));
      },
    };
  }, [inDoubt, plan.sources, reasons, confirm]);
  return { provenance, inDoubt };
}

/** The reasons for what is proposed in a chapter, by the address of the field, in the language of the page. */
function useReasons(
  plan: Plan,
  chapter: ChapterId,
  inDoubt: readonly QuestionRef[],
): ReadonlyMap<string, Reason> {
  const { locale } = usePlanner();
  // They are on their way since the planner has started; nobody has to wait for them.
  const rules = usePresent(proposers(locale));
  const reasons = useMemo(() => {
    const proposals = inDoubt.length > 0 ? rules?.proposer(hereNow())(plan, chapter) : undefined;
    return inDoubt.flatMap((ref): [string, Reason][] => {
      const reason = proposals && rules?.reasonFor(proposals, ref);
      return reason ? [[fieldAddress(ref), reason]] : [];
    });
  }, [rules, plan, chapter, inDoubt]);
  return useUnchanged(new Map(reasons), JSON.stringify(reasons));
}
