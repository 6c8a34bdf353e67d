// How far a long run is, on standard error, where a person looks at it and the output goes elsewhere.

/** Milliseconds before anything is shown, and between two showings. */
const FIRST = 1000;
const STEP = 250;

/** Counts what is done. */
export class Progress {
  readonly #stream: NodeJS.WritableStream | null;
  readonly #started = Date.now();
  #last = 0;
  #shown = false;

  /** A null stream shows nothing. */
  constructor(stream: NodeJS.WritableStream | null) {
    this.#stream = stream;
  }

  /** Tells how many inputs are done so far. */
  update(done: number): void {
    const now = Date.now();
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
