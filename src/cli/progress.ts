// How far a long run is, on standard error, where a person looks at it and the output goes elsewhere.

/** Milliseconds before anything is shown, and between two showings. */
const FIRST = 1000;
const STEP = 250;

/** Counts what is done. */
export class Progress {
  readonly #stream: NodeJS.WritableStream | null;
  readonly #now: () => number;
  readonly #started: number;
  #last = 0;
  #shown = false;

  /** A null stream shows nothing. `now` tells the time in milliseconds. */
  constructor(stream: NodeJS.WritableStream | null, now: () => number = Date.now) {
    this.#stream = stream;
    this.#now = now;
    this.#started = now();
  }

  /** Tells how many inputs are done so far. */
  update(done: number): void {
    const now = this.#now();
    if (!this.#stream || now - this.#started < FIRST || now - this.#last < STEP) return;
    this.#last = now;
    this.#shown = true;
    const rate = done / ((now - this.#started) / 1000);
    this.#stream.write(`\r\u001b[2K${done} articles read, ${rate >= 10 ? rate.toFixed(0) : rate.toFixed(1)} a second`);
  }

  /** Takes the line away again. */
  clear(): void {
    if (this.#shown) this.#stream?.write('\r\u001b[2K');
    this.#shown = false;
  }
}
