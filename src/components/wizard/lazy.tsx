import type { ComponentType } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { Missing } from './Missing';
import { useArrival } from './state/arrival';
import { usePlanner } from './state/context';
import type { Part } from './state/network';

/** A part of the planner that is loaded when it is first shown; says so when it can't be. */
export function lazy<Props extends object>(
  part: Part<{ default: ComponentType<Props> }>,
  what: 'preview' | 'review' | 'plans' | 'questions' | 'print',
) {
  return function Lazy(props: Props) {
    const { say, viewShown } = usePlanner();
    const arrival = useArrival(part);
    const Loaded = arrival.content?.default;
    const there = Loaded !== undefined;
    useLayoutEffect(() => {
      if (there) viewShown();
    }, [there, viewShown]);
    if (Loaded) return <Loaded {...props} />;
    return arrival.missing ? (
      <Missing what={what} arrival={arrival} />
    ) : (
      <p>{say.missing.loading}</p>
    );
  };
}
