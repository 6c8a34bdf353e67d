// Two words of a sentence → the way between them in its tree: up from the one to the lowest word over both, down to the other.
import type { SentenceWords } from './sentence-words.ts';

/** How many steps up or down a path may have; a longer one is no path. */
export const MOST_STEPS = 12;

/** The path between two words. One object is filled again for every pair. */
export class TreePath {
  /** The words from the first one (inclusive) up to the top (exclusive). */
  readonly up = new Int32Array(MOST_STEPS);
  upCount = 0;
  /** The words from the other (inclusive) up to the top (exclusive). */
  readonly down = new Int32Array(MOST_STEPS);
  downCount = 0;
  /** The lowest word that is over both (or one of them). */
  top = -1;

  /** Finds the path; false where it is too long or there is none. */
  find({ parse, depth }: SentenceWords, from: number, to: number): boolean {
    const { head } = parse.columns;
    let a = from;
    let b = to;
    let depthA = depth[a];
    let depthB = depth[b];
    this.upCount = 0;
    this.downCount = 0;
    while (a !== b) {
      if (depthA >= depthB) {
        if (this.upCount === MOST_STEPS) return false;
        this.up[this.upCount++] = a;
        a = head[a];
        depthA--;
      } else {
        if (this.downCount === MOST_STEPS) return false;
        this.down[this.downCount++] = b;
        b = head[b];
        depthB--;
      }
      if (a < 0 || b < 0) return false;
    }
    this.top = a;
    return true;
  }
}
