import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { ChapterId } from '../../../plan/chapters';
import type { Plan } from '../../../plan/plan';
import type { Reason } from '../../../plan/proposals';
import { fieldAddress, type QuestionRef } from '../../../plan/questionRef';
import type { Source, Sources } from '../../../plan/sources';
import { proposers } from '../parts';
import { usePresent } from './arrival';
import { usePlanner } from './context';
import { hereNow } from './proposing';

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
  return (refs) => {
    const undo = session.confirm(refs);
    notify(say.confirm.done(refs.length), {
      label: say.bar.undo,
      run: () => {
        notify(undo() ? say.general.undone : say.general.notUndone);
      },
    });
  };
}

/** The reasons for what is proposed in a chapter, by the address of the field, in the language of the page. */
export function useReasons(
  plan: Plan,
  chapter: ChapterId,
  inDoubt: readonly QuestionRef[],
): Provenance['why'] {
  const { locale } = usePlanner();
  // They are on their way since the planner has started; nobody has to wait for them.
  const rules = usePresent(proposers(locale));
  const proposals = useMemo(
    () => rules?.proposer(hereNow())(plan, chapter),
    [rules, plan, chapter],
  );
  return (field) => {
    const ref = inDoubt.find((each) => fieldAddress(each) === field);
    return ref && proposals && rules?.reasonFor(proposals, ref);
  };
}
