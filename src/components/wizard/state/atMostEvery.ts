import { useEffect, useRef, useState } from 'preact/hooks';

/** The latest value as it was at most this many milliseconds ago; the first at once. */
export function useAtMostEvery<Value>(milliseconds: number, value: Value): Value {
  const [shown, show] = useState(value);
  const latest = useRef(value);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  latest.current = value;
  useEffect(() => {
    if (value === shown) return;
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      show(latest.current);
    }, milliseconds);
  }, [value, shown, milliseconds]);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );
  return shown;
}
