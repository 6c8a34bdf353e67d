// How far a long run is, on standard error, where a person looks at it and the output goes elsewhere.

/** Milliseconds before anything is shown, and between two showings. */
const FIRST = 1000;
const STEP = 250;

/** "120 articles read, 14 a second". */
export function articlesLine(done: number, seconds: number): string {
  const rate = done / seconds;
  return `${done} articles read, ${rate >= 10 ? rate.toFixed(0) : rate.toFixed(1)} a second`;
}

/** Shows what is done, in the words of `wording`, which is also told how many seconds that took. */
export class Progress<T> {
  readonly #stream: NodeJS.WritableStream | null;
  readonly #wording: (done: T, seconds: number) => string;
  readonly #now: () => number;
  readonly #started: number;
  #last = 0;
  #shown = false;

  /** A null stream shows nothing. `now` tells the time in milliseconds. */
  constructor(stream: NodeJS.WritableStream | null, wording: (done: T, seconds: number) => string, now: () => number = Date.now) {
    this.#stream = stream;
    this.#wording = wording;
    this.#now = now;
    this.#started = now();
  }

  /** Tells what is done so far. */
  update(done: T): void {
    const now = this.#now();
    if (!this.#stream || now - this.#started < FIRST || now - this.#last < STEP) return;
    this.#last = now;
    this.#shown = true;
    this.#stream.write(`\r\u001b[2K${this.#wording(done, (now - this.#started) / 1000)}`);
  }

  /** Takes the line away again. */
  clear(): void {
    if (this.#shown) this.#stream?.write('\r\u001b[2K');
    this.#shown = false;
  }
}
