import { useEffect, useState } from 'preact/hooks';
import { NoConnection, type Part, whenConnectionMayBeBack } from './network';

/** Why a part is not there: `offline` for want of a connection, `failed` for another reason. */
export type Missing = 'offline' | 'failed';

/** A part on its way: there, still coming, or kept away for a reason that may pass. */
export interface Arrival<Content> {
  content: Content | undefined;
  missing: Missing | null;
  retry: () => void;
}

/** Loads a part and, while it can't be had, tries again by itself as soon as the connection may be back. */
export function useArrival<Content extends object>(part: Part<Content>): Arrival<Content> {
  const [outcome, setOutcome] = useState<{ of: Part<Content>; missing: Missing | null } | null>(
    null,
  );
  const [tries, setTries] = useState(0);
  const content = part.present();
  const missing = outcome?.of === part && !content ? outcome.missing : null;
  const retry = () => {
    setTries((before) => before + 1);
  };

  useEffect(() => {
    if (part.present()) {
      // It may have come after this was drawn.
      if (!content) setOutcome({ of: part, missing: null });
      return undefined;
    }
    let wanted = true;
    const settle = (why: Missing | null) => {
      if (wanted) setOutcome({ of: part, missing: why });
    };
    part.load().then(
      () => {
        settle(null);
      },
      (reason: unknown) => {
        settle(reason instanceof NoConnection ? 'offline' : 'failed');
      },
    );
    return () => {
      wanted = false;
    };
  }, [part, tries]);
  useEffect(() => (missing ? whenConnectionMayBeBack(retry) : undefined), [missing]);
  return { content, missing, retry };
}

/** A part once somebody has loaded it, followed as it comes. Loads nothing itself. */
export function usePresent<Content>(part: Part<Content>): Content | undefined {
  const [, setArrivals] = useState(0);
  const content = part.present();
  useEffect(() => {
    const arrived = () => {
      setArrivals((before) => before + 1);
    };
    // It may have come after this was drawn.
    if (!content && part.present()) arrived();
    return part.onArrival(arrived);
  }, [part]);
  return content;
}
