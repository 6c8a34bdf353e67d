// The words of one text while they are found: parallel arrays that grow, reused from text to text.

/** An ordinary word or number. */
export const WORD = 0;
/** A full stop, exclamation or question mark, or a run of them. */
export const STOP = 1;
/** Three dots, two dots or the one sign. */
export const ELLIPSIS = 2;
/** An abbreviation whose dot does not end the sentence. */
export const ABBREVIATION = 3;
/** An abbreviation whose dot ends the sentence too. */
export const FINAL_ABBREVIATION = 4;
/** Opening and closing brackets. */
export const OPENING_BRACKET = 5;
export const CLOSING_BRACKET = 6;
/** Quotation marks whose shape or place tells their side, and a straight mark whose side only its pairing tells. */
export const OPENING_QUOTE = 7;
export const CLOSING_QUOTE = 8;
export const STRAIGHT_QUOTE = 9;
/** Comma, semicolon, colon, dash, slash. */
export const PAUSE = 10;
/** Any other mark. */
export const SIGN = 11;
/** An emoji, an emoticon or another picture. */
export const PICTURE = 12;

/** Growing arrays of words: start, end, kind (the constants above) and the number of words of a multi-word token at its first. */
export class WordBuffer {
  start = new Int32Array(1024);
  end = new Int32Array(1024);
  kind = new Uint8Array(1024);
  multiword = new Uint8Array(1024);
  count = 0;

  /** Adds a word. */
  push(start: number, end: number, kind: number): void {
    if (this.count === this.start.length) this.#grow();
    const at = this.count++;
    this.start[at] = start;
    this.end[at] = end;
    this.kind[at] = kind;
    this.multiword[at] = 0;
  }

  #grow(): void {
    const size = this.start.length * 2;
    const wider = <A extends { set(from: A): void }>(bigger: A, old: A): A => {
      bigger.set(old);
      return bigger;
    };
    this.start = wider(new Int32Array(size), this.start);
    this.end = wider(new Int32Array(size), this.end);
    this.kind = wider(new Uint8Array(size), this.kind);
    this.multiword = wider(new Uint8Array(size), this.multiword);
  }
}

/** A growing list of numbers. */
export class NumberList {
  values = new Int32Array(64);
  count = 0;

  /** Adds a number. */
  push(value: number): void {
    if (this.count === this.values.length) {
      const bigger = new Int32Array(this.count * 2);
      bigger.set(this.values);
      this.values = bigger;
    }
    this.values[this.count++] = value;
  }
}
