// idb looks for IndexedDB's classes among the globals.
import 'fake-indexeddb/auto';
import { IDBFactory as FakeFactory, IDBObjectStore as FakeStore } from 'fake-indexeddb';
import type { Area } from '../area';
import type { TabChannel, Note } from '../channel';
import { planOfKey } from '../journal';
import { graveKey } from '../tombstones';

/** How a browser's storage fails at the moment. */
export type Fault = 'swallowed' | 'quota' | 'exception' | 'aborted' | 'hanging' | 'closed';

/** A computer with one browser profile: what its tabs share. */
export class Computer {
  readonly factory = new FakeFactory();
  readonly local = new Map<string, string>();
  readonly locks = new Locks();
  readonly tabs: TabEdge[] = [];
  private ids = 0;

  newId(kind: string): string {
    return `${kind}${(this.ids += 1)}`;
  }

  tab(): TabEdge {
    const edge = new TabEdge(this);
    this.tabs.push(edge);
    return edge;
  }
}

const owners = new WeakMap<object, TabEdge>();
const put = Reflect.get(FakeStore.prototype, 'put');
FakeStore.prototype.put = function (this: IDBObjectStore, ...args: Parameters<typeof put>) {
  const fault = owners.get(this.transaction.db)?.fault;
  if (fault === 'quota') throw new DOMException('No room', 'QuotaExceededError');
  if (fault === 'exception') throw new DOMException('Broken', 'UnknownError');
  // Says that it wrote, and did not.
  if (fault === 'swallowed') return this.getKey('nothing') as IDBRequest<IDBValidKey>;
  const request: IDBRequest<IDBValidKey> = Reflect.apply(put, this, args);
  if (fault === 'aborted') this.transaction.abort();
  return request;
};

/** One tab's edge to the browser: what it can be refused, and how it ends. */
export class TabEdge {
  fault: Fault | null = null;
  localRefuses = false;
  locksRefuse = false;
  /** Hears nothing of what other tabs do. */
  deaf = false;
  dead = false;
  readonly computer: Computer;
  private readonly answers: (() => void)[] = [];
  private readonly open = new Set<IDBDatabase>();
  private hear: ((note: Note) => void)[] = [];
  private readonly owned = new Set<Held>();

  constructor(computer: Computer) {
    this.computer = computer;
  }

  /** The tab's way to IndexedDB. */
  factory = (): Pick<IDBFactory, 'open'> => {
    if (this.dead || this.fault === 'exception') throw new DOMException('No', 'SecurityError');
    const { factory } = this.computer;
    const open = (name: string, version?: number) => {
      const request = factory.open(name, version);
      // Its answer comes when it is asked for, if ever.
      if (this.fault === 'hanging') return heldBack(request, this.answers);
      request.addEventListener('success', () => {
        owners.set(request.result, this);
        this.open.add(request.result);
        if (this.dead) request.result.close();
      });
      return request;
    };
    return { open };
  };

  /** Everything works again; what was hanging gets its answer. */
  recover(): void {
    this.fault = null;
    this.localRefuses = false;
    this.answers.splice(0).forEach((answer) => {
      answer();
    });
  }

  /** The browser closes the connection, as it does when storage is cleared or the disk goes away. */
  closeConnections(): void {
    for (const database of this.open) {
      database.close();
      database.onclose?.(new Event('close'));
    }
    this.open.clear();
  }

  area: Area = {
    get: (key) => (this.localRefuses ? null : (this.computer.local.get(key) ?? null)),
    set: (key, value) => {
      if (this.dead || this.localRefuses) return false;
      this.computer.local.set(key, value);
      this.tellOthers(key);
      return true;
    },
    remove: (key) => {
      if (this.dead || this.localRefuses) return;
      this.computer.local.delete(key);
      this.tellOthers(key);
    },
    keys: () => (this.localRefuses ? [] : [...this.computer.local.keys()]),
  };

  private tellOthers(key: string): void {
    const plan = planOfKey(key);
    if (plan !== null) this.post({ kind: 'changed', of: plan });
    if (key === graveKey) this.post({ kind: 'deleted', of: '' });
  }

  private post(note: Note): void {
    for (const other of this.computer.tabs) {
      if (other === this || other.dead || this.dead) continue;
      setTimeout(() => {
        if (!other.dead && !other.deaf) other.hear.forEach((hear) => hear(structuredClone(note)));
      });
    }
  }

  channel: TabChannel = {
    post: (note) => {
      this.post(note);
    },
    listen: (hear) => {
      this.hear.push(hear);
    },
  };

  locks = (): LockManager | undefined => {
    if (this.locksRefuse || this.dead) return undefined;
    const request = (name: string, options: LockOptions, use: LockGrantedCallback<unknown>) =>
      this.computer.locks.request(name, options, use, this.owned);
    return { request } as unknown as LockManager;
  };

  /** Ends the tab at once: nothing that it still does reaches the browser, its locks are free. */
  kill(): void {
    this.dead = true;
    this.hear = [];
    for (const database of this.open) database.close();
    for (const held of this.owned) this.computer.locks.drop(held);
  }
}

/** A request whose listeners hear nothing until they are told. */
function heldBack(request: IDBOpenDBRequest, answers: (() => void)[]): IDBOpenDBRequest {
  const held = Object.create(request) as IDBOpenDBRequest;
  Object.defineProperty(held, 'onupgradeneeded', {
    set: (listener: typeof request.onupgradeneeded) => {
      request.onupgradeneeded = listener;
    },
  });
  held.addEventListener = (type: string, listener: EventListenerOrEventListenerObject) => {
    if (typeof listener !== 'function' || type !== 'success') return;
    answers.push(() => {
      if (request.readyState === 'done') listener(new Event(type));
      else request.addEventListener(type, listener);
    });
  };
  return held;
}

interface Held {
  name: string;
  fail: (reason: unknown) => void;
}

interface Waiting {
  name: string;
  grant: () => void;
}

/** Web Locks as the specification has them, as far as they are used: exclusive, ifAvailable, signal, steal. */
export class Locks {
  private readonly held = new Map<string, Held>();
  private waiting: Waiting[] = [];

  request(
    name: string,
    { ifAvailable, steal, signal }: LockOptions,
    use: LockGrantedCallback<unknown>,
    owned: Set<Held>,
  ): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const grant = () => {
        const held: Held = { name, fail: reject };
        this.held.set(name, held);
        owned.add(held);
        Promise.resolve(use({ name, mode: 'exclusive' }))
          .then(resolve, reject)
          .finally(() => {
            owned.delete(held);
            this.drop(held);
          });
      };
      queueMicrotask(() => {
        const present = this.held.get(name);
        if (present && steal) {
          this.held.delete(name);
          present.fail(new DOMException('Stolen', 'AbortError'));
        }
        if (!this.held.has(name)) {
          grant();
        } else if (ifAvailable) {
          Promise.resolve(use(null)).then(resolve, reject);
        } else {
          const waiting = { name, grant };
          this.waiting.push(waiting);
          signal?.addEventListener('abort', () => {
            if (!this.waiting.includes(waiting)) return;
            this.waiting = this.waiting.filter((each) => each !== waiting);
            reject(new DOMException('Given up', 'AbortError'));
          });
        }
      });
    });
  }

  drop(held: Held): void {
    if (this.held.get(held.name) !== held) return;
    this.held.delete(held.name);
    const next = this.waiting.find(({ name }) => name === held.name);
    if (!next) return;
    this.waiting = this.waiting.filter((each) => each !== next);
    next.grant();
  }
}
