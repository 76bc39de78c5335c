import { useEffect, useState } from 'preact/hooks';

/** When a view that was just drawn has its size and place, in milliseconds. */
const settling = 1_000;

/**
 * Tells that a view was drawn a while ago. From then on the browser may leave out what is not in sight: it has seen
 * how large everything is, so that nothing moves.
 */
export function useAtRest(): boolean {
  const [atRest, setAtRest] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setAtRest(true);
    }, settling);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return atRest;
}
