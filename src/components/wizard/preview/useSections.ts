import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { documentOf, wholeDocument } from '../../../plan/document';
import type { Words } from '../../../plan/loading';
import type { Plan } from '../../../plan/plan';
import { useTrailing } from '../state/trailing';
import { type Section, sectionsOf, unmarked } from './sections';

/** How long what changed is marked, in milliseconds. */
const marked = 2_000;

/** What was typed is marked with its language where the document is in another. */
const inLanguages = { ...wholeDocument, languages: true };

/** The parts of the document as they are to be drawn, following the plan. */
export function useSections(plan: Plan, words: Words): readonly Section[] {
  const drawn = useTrailing(plan);
  const before = useRef<readonly Section[]>([]);
  const [faded, setFaded] = useState<readonly Section[] | null>(null);

  const fresh = useMemo(
    () => sectionsOf(documentOf(drawn, words, inLanguages), before.current),
    [drawn, words],
  );
  const sections = useMemo(() => (faded === fresh ? fresh.map(unmarked) : fresh), [faded, fresh]);
  useEffect(() => {
    before.current = sections;
  }, [sections]);

  useEffect(() => {
    if (fresh.every(({ changed }) => changed.size === 0)) return undefined;
    const timer = setTimeout(() => {
      setFaded(fresh);
    }, marked);
    return () => {
      clearTimeout(timer);
    };
  }, [fresh]);
  return sections;
}
