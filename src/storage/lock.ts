import type { TabChannel } from './channel';

/** `noLocks`: the browser has no locks or refuses them, so that every tab may write and saving finds conflicts. */
export type Claim = 'held' | 'elsewhere' | 'noLocks';

/** Keeps two tabs from writing one plan. */
export interface PlanLock {
  /** @param wait how long to wait for a page that is just closing, in milliseconds */
  acquire: (plan: string, wait?: number) => Promise<Claim>;
  /** Asks the other tab to save and let go; takes the plan by force when nobody answers. */
  takeOver: (plan: string) => Promise<Claim>;
  /** Lets go of the plan that is held, or of this one if it is. */
  release: (plan?: string) => void;
  /** Called when another tab took the plan by force. */
  onStolen: (handle: () => void) => void;
  /** Runs with a plan that nobody holds; does nothing when somebody does. */
  withFree: (plan: string, run: () => Promise<void>) => Promise<void>;
  /** Tells whether a tab still lives. */
  isAlive: (tab: string) => Promise<boolean>;
}

/** Times in milliseconds. */
export interface Patience {
  /** How long a tab gets to save what was typed before the plan is taken from it. */
  letGo: number;
  /** How long a tab gets to say that it lives, where locks can't tell. */
  answer: number;
}

const planLock = (plan: string) => `support-plan:${plan}`;
const tabLock = (tab: string) => `support-plan:tab:${tab}`;

type Settle = (claim: Claim) => void;

/** Uses the Web Locks API; each tab also holds a lock of its own, which tells that it lives. */
export function planLocks(
  locks: () => LockManager | undefined,
  channel: TabChannel,
  tab: string,
  patience: Patience,
): PlanLock {
  let held: { plan: string; letGo: () => void } | undefined;
  let stolen: () => void = () => undefined;
  const answers = new Map<string, () => void>();

  // A page without TLS has no locks, a page whose storage is blocked gets a SecurityError.
  const request = async (name: string, options: LockOptions, use: LockGrantedCallback<unknown>) => {
    const manager = locks();
    if (!manager) throw new Error('No locks');
    return manager.request(name, options, use);
  };

  request(tabLock(tab), {}, () => new Promise(() => undefined)).catch(() => undefined);

  channel.listen((note) => {
    if (note.kind === 'isAlive' && note.of === tab) channel.post({ kind: 'alive', of: tab });
    if (note.kind === 'alive') answers.get(note.of)?.();
  });

  const release = (plan = held?.plan) => {
    if (held?.plan !== plan) return;
    held?.letGo();
    held = undefined;
  };

  const hold = (plan: string, options: LockOptions) =>
    new Promise<Claim>((settle: Settle) => {
      request(
        planLock(plan),
        options,
        (lock) =>
          new Promise<void>((letGo) => {
            if (!lock) {
              settle('elsewhere');
              letGo();
              return;
            }
            // Another one may have been granted meanwhile.
            release();
            held = { plan, letGo };
            settle('held');
          }),
      ).catch(() => {
        // Either it was never granted, or somebody has taken it by force.
        if (held?.plan === plan) {
          held = undefined;
          stolen();
        }
        settle(options.signal?.aborted ? 'elsewhere' : 'noLocks');
      });
    });

  return {
    release,
    acquire(plan, wait = 0) {
      release();
      return hold(plan, wait > 0 ? { signal: AbortSignal.timeout(wait) } : { ifAvailable: true });
    },
    async takeOver(plan) {
      release();
      channel.post({ kind: 'letGo', of: plan });
      const claim = await hold(plan, { signal: AbortSignal.timeout(patience.letGo) });
      return claim === 'elsewhere' ? hold(plan, { steal: true }) : claim;
    },
    onStolen(handle) {
      stolen = handle;
    },
    async withFree(plan, run) {
      const started: { run?: Promise<void> } = {};
      try {
        await request(planLock(plan), { ifAvailable: true }, (lock) => {
          started.run = lock ? run() : Promise.resolve();
          return started.run;
        });
      } catch {
        // No lock to be had, or what ran with it failed.
        await (started.run ?? run());
      }
    },
    async isAlive(other) {
      if (other === tab) return true;
      try {
        return (
          (await request(tabLock(other), { ifAvailable: true }, (lock) => lock === null)) === true
        );
      } catch {
        return new Promise((resolve) => {
          const settle = (alive: boolean) => {
            answers.delete(other);
            resolve(alive);
          };
          answers.set(other, () => {
            settle(true);
          });
          setTimeout(() => {
            settle(false);
          }, patience.answer);
          channel.post({ kind: 'isAlive', of: other });
        });
      }
    },
  };
}
