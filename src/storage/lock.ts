/** Keeps two tabs from writing one plan. */
export interface PlanLock {
  /** Resolves with whether this tab may write; `lost` is called when another tab takes over. */
  acquire: (id: string, lost: () => Promise<void>) => Promise<boolean>;
  /** Asks the other tab to save and let go, then takes the plan; takes it by force when nobody answers. */
  takeOver: (id: string, lost: () => Promise<void>) => Promise<void>;
  release: () => void;
}

/** How long a tab gets to save what was typed before the plan is taken from it, in milliseconds. */
const patience = 2_000;

/** Uses the Web Locks API; where a page may not (plain http), every tab may write and saving checks for conflicts. */
export function tabLock(): PlanLock {
  // Typed as always there, but missing outside secure contexts.
  const locks = navigator.locks as LockManager | undefined;
  const channel = new BroadcastChannel('support-plan-tabs');
  let held: { id: string; release: () => void; lost: () => Promise<void> } | undefined;

  const release = () => {
    held?.release();
    held = undefined;
  };

  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (!held || data !== held.id) return;
    const { lost } = held;
    void lost().finally(release);
  };

  const hold = (id: string, lost: () => Promise<void>, options: LockOptions) =>
    new Promise<boolean>((resolve) => {
      if (!locks) {
        resolve(true);
        return;
      }
      locks
        .request(`support-plan:${id}`, options, (lock) => {
          if (!lock) {
            resolve(false);
            return undefined;
          }
          return new Promise<void>((letGo) => {
            held = { id, release: letGo, lost };
            resolve(true);
          });
        })
        // A waiting request was given up, or the lock was taken by force: then whoever holds it says so.
        .catch(() => {
          if (held?.id === id) {
            held = undefined;
            void lost();
          }
          resolve(false);
        });
    });

  return {
    acquire(id, lost) {
      release();
      return hold(id, lost, { ifAvailable: true });
    },
    async takeOver(id, lost) {
      release();
      channel.postMessage(id);
      const willing = await hold(id, lost, { signal: AbortSignal.timeout(patience) });
      if (!willing) await hold(id, lost, { steal: true });
    },
    release,
  };
}
