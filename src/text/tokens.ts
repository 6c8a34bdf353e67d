// The words and sentences of one text as parallel typed arrays, so that the hot paths above allocate nothing.
// A "word" is a syntactic word of Universal Dependencies: "don't" gives two, "do" and "n't".

/**
 * Words and sentences of a text. Offsets are UTF-16 code units into `text`; word and sentence
 * numbers count from 0 over the whole text. The arrays may be longer than `count` says.
 */
export interface Tokens {
  readonly text: string;
  /** Number of words. */
  readonly count: number;
  /** Where each word starts and ends (half-open). Parts of a split token each cover their own letters. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** At the first word of a multi-word token the number of its words ("don't": 2), elsewhere 0. */
  readonly multiword: Uint8Array;
  /** Number of sentences. */
  readonly sentenceCount: number;
  /** The first word of each sentence; entry `sentenceCount` is `count`. Every sentence has a word. */
  readonly sentenceStart: Int32Array;
  /** The number of the paragraph that each sentence stands in, not decreasing. */
  readonly paragraph: Int32Array;
}

/** A stretch of quoted speech, marks included in `start`/`end` and excluded in `innerStart`/`innerEnd`. */
export interface Quote {
  readonly start: number;
  readonly end: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  /** 0 for an outermost quote, 1 for a quote within one, and so on. */
  readonly depth: number;
  /** False where the closing mark is missing; the quote then ends with its paragraph or where the rules for re-opened paragraphs end it. */
  readonly closed: boolean;
  /** Index of the quote that this one continues (speech that re-opens at a new paragraph), or -1. */
  readonly continues: number;
}
