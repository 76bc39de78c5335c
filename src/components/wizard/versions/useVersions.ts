import { useCallback, useEffect, useState } from 'preact/hooks';
import { usePlanner } from '../state/context';
import type { KeptVersion } from '../state/versions';

export interface Kept {
  versions: readonly KeptVersion[] | 'unavailable' | null;
  refresh: () => Promise<void>;
}

/** The versions of the open plan; looked at again when the user comes back, since other tabs keep versions too. */
export function useVersions(): Kept {
  const { session } = usePlanner();
  const [versions, setVersions] = useState<Kept['versions']>(null);
  const refresh = useCallback(async () => {
    try {
      setVersions(await (await session.versions()).list());
    } catch {
      setVersions('unavailable');
    }
  }, [session]);
  useEffect(() => {
    const look = () => void refresh();
    look();
    addEventListener('focus', look);
    return () => {
      removeEventListener('focus', look);
    };
  }, [refresh]);
  return { versions, refresh };
}
