import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { QuestionRef } from '../../../plan/questionRef';
import type { Source, Sources } from '../../../plan/sources';
import { usePlanner } from './context';

/** Which answers of the chapter on the screen are not the user's own, by the address of their field. */
export interface Provenance {
  of: (field: string) => Source | null;
  /** Makes the answers of these fields the user's own. */
  confirm: (fields: readonly string[]) => void;
  /** Sources of the whole plan, for what is made out of entries that are there. */
  sources: Sources;
}

export const ProvenanceContext = createContext<Provenance>({
  of: () => null,
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
