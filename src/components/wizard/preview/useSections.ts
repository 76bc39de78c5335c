import { useEffect, useRef, useState } from 'preact/hooks';
import { documentOf, piecesOf, wholeDocument } from '../../../plan/document';
import type { Words } from '../../../plan/loading';
import type { Plan } from '../../../plan/plan';
import { useTrailing } from '../state/trailing';
import { inTurns } from './inTurns';
import { type Section, sectionsOf, unmarked } from './sections';

/** How long what changed is marked, in milliseconds. */
const marked = 2_000;

/** What was typed is marked with its language where the document is in another. */
const inLanguages = { ...wholeDocument, languages: true };

/**
 * The parts of the document as they are to be drawn, following the plan. After the first picture they are written and
 * drawn one by one: all of them at once would keep the next key waiting.
 * @param first the part that is drawn before all others
 */
export function useSections(plan: Plan, words: Words, first: string): readonly Section[] {
  const drawn = useTrailing(plan);
  const [{ sections, failure }, setState] = useState<Shown>(() => ({
    sections: sectionsOf(documentOf(drawn, words, inLanguages)),
  }));
  const shown = useRef(sections);
  /** The plan that all of what is shown tells of; none while parts of two are. */
  const whole = useRef<Plan | null>(drawn);

  useEffect(() => {
    const show = (next: readonly Section[]) => {
      shown.current = next;
      setState({ sections: next });
    };
    const fail = (reason: unknown) => {
      setState({ sections: shown.current, failure: { reason } });
    };
    let stop: () => void;
    const fade = () => {
      stop = inTurns(replaced(shown.current, shown.current.map(unmarked), first, show), fail);
    };
    const write = function* () {
      const next: Section[] = [];
      for (const blocks of piecesOf(drawn, words, inLanguages)) {
        next.push(...sectionsOf({ type: 'root', children: blocks }, shown.current));
        yield;
      }
      whole.current = null;
      yield* replaced(shown.current, next, first, show);
      whole.current = drawn;
      const timer = setTimeout(fade, marked);
      stop = () => {
        clearTimeout(timer);
      };
    };
    if (whole.current === drawn) fade();
    else stop = inTurns(write(), fail);
    return () => {
      stop();
    };
  }, [drawn, words, first]);
  if (failure) throw failure.reason;
  return sections;
}

interface Shown {
  sections: readonly Section[];
  /** Why the document can't be written. */
  failure?: { reason: unknown };
}

/** Shows parts in the place of others one by one; where there are more or fewer of them, all at once. */
function* replaced(
  old: readonly Section[],
  next: readonly Section[],
  first: string,
  show: (sections: readonly Section[]) => void,
): Generator<void> {
  if (old.length !== next.length || old.some(({ id }, index) => id !== next[index]?.id)) {
    show(next);
    return;
  }
  const others = next.filter((section, index) => section !== old[index] && section.id !== first);
  const ahead = next.filter((section, index) => section !== old[index] && section.id === first);
  let soFar = old;
  for (const section of [...ahead, ...others]) {
    soFar = soFar.map((each) => (each.id === section.id ? section : each));
    show(soFar);
    yield;
  }
}
