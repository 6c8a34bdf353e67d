// Tasks → outcomes, here and in worker threads. The first tasks are done in this thread, so that a short run starts no
// worker; more than a little text starts them, and a long text always goes to a worker, so that this thread stays free to
// notice an interrupt. A worker that dies fails the task it was at and is replaced.
import { Worker } from 'node:worker_threads';
import type { Resources, Tables } from '../reader/index.ts';
import { failedOutcome, type Outcome, type Settings, type Task, weightOf, type Work } from './task.ts';
import { failureOf } from './failure.ts';

/** Code units of text that are read here before workers are started. */
const WORTH_WORKERS = 40_000;
/** Longest text that is read in this thread. */
const LONGEST_HERE = 60_000;
/** Tasks that a worker holds: the one it is at, and the next. */
const HELD = 2;

interface Held {
  readonly task: Task;
  readonly done: (outcome: Outcome) => void;
}

interface Slot {
  readonly worker: Worker;
  readonly held: Held[];
  ready: boolean;
}

/** What a pool is made of. `work` does a task in this thread; `jobs` counts this thread and the workers. */
export interface PoolParts {
  readonly work: Work;
  readonly jobs: number;
  readonly models: Omit<Resources, 'tables'>;
  /** Tables that are not the package's own; workers read the others themselves. */
  readonly changed?: Tables;
  readonly settings: Settings;
  /** The script of the workers, where it is not the usual one. */
  readonly script?: URL;
}

/** Does tasks on several threads. */
export class Pool {
  readonly #parts: PoolParts;
  readonly #waiting: Held[] = [];
  readonly #slots: Slot[] = [];
  #seen = 0;
  #busyHere = false;
  #closed = false;

  constructor(parts: PoolParts) {
    this.#parts = parts;
  }

  /** The outcome of a task. Never rejects. */
  run(task: Task): Promise<Outcome> {
    this.#seen += weightOf(task);
    const wanted = weightOf(task) > LONGEST_HERE ? Math.max(1, this.#parts.jobs - 1) : this.#seen > WORTH_WORKERS ? this.#parts.jobs - 1 : 0;
    while (this.#slots.length < wanted) this.#start();
    return new Promise(done => {
      this.#waiting.push({ task, done });
      this.#deal();
    });
  }

  /** Ends the workers. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all(this.#slots.map(({ worker }) => worker.terminate()));
  }

  #start(): void {
    const { models, changed = {}, settings, script = new URL('./reading-worker.js', import.meta.url) } = this.#parts;
    const worker = new Worker(script, { workerData: { models, changed, settings } });
    const slot: Slot = { worker, held: [], ready: false };
    let reason: unknown = new Error('its thread ended');
    worker.on('message', (outcome: Outcome | null) => {
      if (outcome === null) slot.ready = true;
      else slot.held.shift()?.done(outcome);
      this.#deal();
    });
    worker.on('error', error => {
      reason = error;
    });
    worker.on('exit', () => this.#bury(slot, reason));
    this.#slots.push(slot);
  }

  /** A dead worker's first task is the one that it died of; the others are dealt anew. */
  #bury(slot: Slot, reason: unknown): void {
    if (this.#closed) return;
    this.#slots.splice(this.#slots.indexOf(slot), 1);
    const [first, ...others] = slot.held;
    const at = first ?? (slot.ready ? undefined : this.#waiting.shift());
    if (at) {
      const { task } = at;
      const place = task.kind === 'failed' ? task.failure : task.kind === 'line' ? { input: task.input, line: task.number } : { input: task.input };
      at.done(failedOutcome(failureOf(reason, place, 'reader-failed'), this.#parts.settings.to));
    }
    this.#waiting.unshift(...others);
    if (this.#waiting.length) this.#start();
    this.#deal();
  }

  #deal(): void {
    while (this.#waiting.length) {
      const slot = this.#slots.reduce<Slot | null>((best, each) => (each.ready && each.held.length < (best?.held.length ?? HELD) ? each : best), null);
      const here = !this.#busyHere && weightOf(this.#waiting[0].task) <= LONGEST_HERE;
      if (slot && (slot.held.length === 0 || !here)) {
        const held = this.#waiting.shift() as Held;
        slot.held.push(held);
        slot.worker.postMessage(held.task);
      } else if (here) this.#doHere(this.#waiting.shift() as Held);
      else return;
    }
  }

  /** Done in a later turn of the loop, so that what the workers have sent is passed on in between. */
  #doHere({ task, done }: Held): void {
    this.#busyHere = true;
    setImmediate(() => {
      if (this.#closed) return;
      const outcome = this.#parts.work(task);
      this.#busyHere = false;
      done(outcome);
      this.#deal();
    });
  }
}
