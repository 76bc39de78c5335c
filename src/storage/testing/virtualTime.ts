import { vi } from 'vitest';

interface Task {
  id: number;
  due: number;
  run: () => void;
}

/**
 * Time that passes only when nothing else is left to do: each task runs once all promises have settled, in the order
 * of its due time. The same code then does the same in the same order, however busy the machine is. Stands in for
 * timers, for what fake-indexeddb queues, and for timeouts of signals.
 */
export class VirtualTime {
  private passed = 0;
  private ids = 0;
  private lastPosted = 0;
  private turning = false;
  private ended = false;
  private readonly tasks: Task[] = [];
  private readonly realTurn = globalThis.setImmediate;
  private readonly realClear = globalThis.clearTimeout;
  private readonly delay: () => number;
  private readonly timeout;

  /** @param delay how long the browser takes for one step of its own, in milliseconds */
  constructor(delay: () => number = () => 0.1) {
    this.delay = delay;
    vi.stubGlobal('setTimeout', (run: () => void, wait = 0) =>
      wait > 0 ? this.add(this.passed + wait, run) : this.post(run),
    );
    vi.stubGlobal('setImmediate', (run: () => void) => this.post(run));
    vi.stubGlobal('clearTimeout', (timer: unknown) => {
      const index = this.tasks.findIndex(({ id }) => id === timer);
      if (index >= 0) this.tasks.splice(index, 1);
      else if (typeof timer === 'object') this.realClear(timer as NodeJS.Timeout);
    });
    this.timeout = vi.spyOn(AbortSignal, 'timeout').mockImplementation((wait) => {
      const controller = new AbortController();
      this.add(this.passed + wait, () => {
        controller.abort(new DOMException('Too late', 'TimeoutError'));
      });
      return controller.signal;
    });
  }

  /** Milliseconds since the beginning. */
  now(): number {
    return this.passed;
  }

  /** Real time again; what still waits never runs. */
  async end(): Promise<void> {
    this.ended = true;
    this.tasks.splice(0);
    await new Promise((resolve) => this.realTurn(resolve));
    vi.unstubAllGlobals();
    this.timeout.mockRestore();
  }

  /** What the browser does by itself takes its time, one after the other. */
  private post(run: () => void): number {
    this.lastPosted = Math.max(this.lastPosted, this.passed + this.delay());
    return this.add(this.lastPosted, run);
  }

  private add(due: number, run: () => void): number {
    const id = (this.ids += 1);
    if (this.ended) return id;
    const before = this.tasks.findLastIndex((task) => task.due <= due);
    this.tasks.splice(before + 1, 0, { id, due, run });
    if (!this.turning) {
      this.turning = true;
      this.realTurn(this.turn);
    }
    return id;
  }

  private readonly turn = () => {
    const task = this.tasks.shift();
    this.turning = task !== undefined;
    if (!task) return;
    this.realTurn(this.turn);
    this.passed = Math.max(this.passed, task.due);
    task.run();
  };
}
