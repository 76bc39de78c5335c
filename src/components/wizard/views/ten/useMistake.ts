import { useEffect, useState } from 'preact/hooks';
import type { ItemQuestion } from '../../../../plan/kinds/question';
import { parts, viewMessages } from '../../parts';
import { useChapter } from '../../state/chapter';
import { usePlanner } from '../../state/context';

/** Why an answer to one of the ten can't be used, once its field has been left. What knows it comes when it is asked. */
export function useMistake(name: string, question: ItemQuestion, answer: unknown) {
  const { say, locale } = usePlanner();
  const { chapter, names } = useChapter();
  const [left, setLeft] = useState(0);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    if (left === 0) return;
    Promise.all([parts.errors.load(), viewMessages(locale).load()]).then(
      ([{ errorOf }, views]) => {
        const asked = { ref: { chapter, question: name }, question, answer, needed: false };
        setError(errorOf(asked, document.getElementById(name), { ...say, ...views }, names));
      },
      // Without a network the chapter says it later.
      () => undefined,
    );
  }, [left, answer]);
  return {
    error,
    onFocusOut: () => {
      setLeft((before) => before + 1);
    },
  };
}
