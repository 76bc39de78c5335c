import { useEffect, useState } from 'preact/hooks';

/** Something that parts of the planner share and that is loaded when it is first needed. */
export interface Resource<Args extends readonly string[], Value> {
  /** Loads it; what fails is tried again the next time. */
  load: (...args: Args) => Promise<Value>;
  /** What was loaded before is there at once, so that nothing flickers when it is shown again. */
  known: (...args: Args) => Value | undefined;
  /** Calls back whenever something more is there, until the function that it gives back is called. */
  subscribe: (arrived: () => void) => () => void;
}

/** Remembers what was loaded, by its arguments. */
export function resource<Args extends readonly string[], Value>(
  load: (...args: Args) => Promise<Value>,
): Resource<Args, Value> {
  const values = new Map<string, Value>();
  const listeners = new Set<() => void>();
  const keyOf = (args: Args) => args.join(' ');
  return {
    async load(...args) {
      const present = values.get(keyOf(args));
      if (present !== undefined) return present;
      const value = await load(...args);
      values.set(keyOf(args), value);
      for (const arrived of listeners) arrived();
      return value;
    },
    known: (...args) => values.get(keyOf(args)),
    subscribe(arrived) {
      listeners.add(arrived);
      return () => listeners.delete(arrived);
    },
  };
}

/** A resource once somebody has loaded it, followed as it comes; null before. Loads nothing itself. */
export function useKnown<Args extends readonly string[], Value>(
  { known, subscribe }: Resource<Args, Value>,
  ...args: Args
): Value | null {
  const [, setArrivals] = useState(0);
  useEffect(() => subscribe(() => setArrivals((before) => before + 1)), [subscribe]);
  return known(...args) ?? null;
}

/** A resource, loaded and followed as it comes: null while it is on its way. */
export function useResource<Args extends readonly string[], Value>(
  shared: Resource<Args, Value>,
  ...args: Args
): Value | 'failed' | null {
  const key = args.join(' ');
  const value = useKnown(shared, ...args);
  const [failed, setFailed] = useState<string | null>(null);
  const isThere = value !== null;
  useEffect(() => {
    if (isThere) return undefined;
    let wanted = true;
    shared.load(...args).catch(() => {
      if (wanted) setFailed(key);
    });
    return () => {
      wanted = false;
    };
    // The arguments are strings, and the key is made of them.
  }, [shared, key, isThere]);
  return value ?? (failed === key ? 'failed' : null);
}
