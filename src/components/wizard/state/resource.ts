import { useEffect, useState } from 'preact/hooks';

/** Something that parts of the planner share and that is loaded when it is first needed. */
export interface Resource<Args extends readonly string[], Value> {
  /** Loads it; what fails is tried again the next time. */
  load: (...args: Args) => Promise<Value>;
  /** What was loaded before is there at once, so that nothing flickers when it is shown again. */
  known: (...args: Args) => Value | undefined;
}

/** Remembers what was loaded, by its arguments. */
export function resource<Args extends readonly string[], Value>(
  load: (...args: Args) => Promise<Value>,
): Resource<Args, Value> {
  const values = new Map<string, Value>();
  return {
    async load(...args) {
      const value = values.get(args.join(' ')) ?? (await load(...args));
      values.set(args.join(' '), value);
      return value;
    },
    known: (...args) => values.get(args.join(' ')),
  };
}

/** A resource, followed as it comes: null while it is on its way. */
export function useResource<Args extends readonly string[], Value>(
  { load, known }: Resource<Args, Value>,
  ...args: Args
): Value | 'failed' | null {
  const key = args.join(' ');
  const [failed, setFailed] = useState<string | null>(null);
  const [, setArrived] = useState('');
  const value = known(...args);
  useEffect(() => {
    if (known(...args) !== undefined) return undefined;
    let wanted = true;
    load(...args).then(
      () => {
        if (wanted) setArrived(key);
      },
      () => {
        if (wanted) setFailed(key);
      },
    );
    return () => {
      wanted = false;
    };
    // The arguments are strings, and the key is made of them.
  }, [load, known, key]);
  return value ?? (failed === key ? 'failed' : null);
}
