import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { usePlanner } from './state/context';

/** A part of the planner that is loaded when it is first shown; says so when it can't be. */
export function lazy<Props extends object>(load: () => Promise<{ default: ComponentType<Props> }>) {
  let loaded: ComponentType<Props> | undefined;
  return function Lazy(props: Props) {
    const { say, viewShown } = usePlanner();
    const [state, setState] = useState<'loading' | 'there' | 'failed'>(
      loaded ? 'there' : 'loading',
    );
    useEffect(() => {
      if (loaded) return;
      load().then(
        (module) => {
          loaded = module.default;
          setState('there');
        },
        () => {
          setState('failed');
        },
      );
    }, []);
    useLayoutEffect(() => {
      if (state === 'there') viewShown();
    }, [state, viewShown]);
    if (state === 'failed') return <p role="alert">{say.preview.failed}</p>;
    const Part = loaded;
    return Part ? <Part {...props} /> : <p>{say.preview.loading}</p>;
  };
}
