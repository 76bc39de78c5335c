import { useEffect, useRef, useState } from 'preact/hooks';
import { later } from './later';

/** How long after a change what follows it is drawn, so never with the key that was pressed. In milliseconds. */
const pause = 400;

/** What follows is drawn at the latest so long after the first change, when one comes after the other. In milliseconds. */
const longest = 5_000;

/** The value as it was when changes last paused: what stands around a field follows it at a distance. */
export function useTrailing<Value>(value: Value): Value {
  const [shown, show] = useState(value);
  const since = useRef<number | null>(null);
  useEffect(() => {
    if (value === shown) {
      since.current = null;
      return undefined;
    }
    since.current ??= performance.now();
    const left = since.current + longest - performance.now();
    return later(
      () => {
        since.current = null;
        show(value);
      },
      Math.min(pause, left),
    );
  }, [value, shown]);
  return shown;
}
