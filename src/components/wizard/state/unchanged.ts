import { useRef } from 'preact/hooks';

/** The value as it first was with this signature: what is the same stays the very same, so that nothing is drawn anew. */
export function useUnchanged<Value>(value: Value, signature: string): Value {
  const kept = useRef({ value, signature });
  if (kept.current.signature !== signature) kept.current = { value, signature };
  return kept.current.value;
}
