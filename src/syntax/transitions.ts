// The arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack of words whose governor is still
// open, a queue of words to come with an artificial root at its end, and three actions. Words count from 0 in the
// sentence; the root is number `length`.

/** The actions. LEFT: the front of the queue governs the top of the stack. RIGHT: the word below governs the top. */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

/** A partial tree. Filled again for every sentence; arrays only grow. */
export class State {
  length = 0;
  /** First word of the queue. */
  front = 0;
  /** Number of words on the stack. */
  depth = 0;
  stack = new Int32Array(0);
  head = new Int32Array(0);
  label = new Int32Array(0);
  /** Outermost and second outermost dependents on either side, -1 where none; and how many there are. */
  left = new Int32Array(0);
  left2 = new Int32Array(0);
  right = new Int32Array(0);
  right2 = new Int32Array(0);
  leftCount = new Int32Array(0);
  rightCount = new Int32Array(0);
  /** A bit set (label modulo 31) of the labels among the dependents on each side. */
  leftLabels = new Int32Array(0);
  rightLabels = new Int32Array(0);

  /** Empties the stack and queues `length` words and the root. */
  begin(length: number): void {
    if (length + 1 > this.stack.length) {
      const size = Math.max(length + 1, this.stack.length * 2, 128);
      for (const name of ['stack', 'head', 'label', 'left', 'left2', 'right', 'right2', 'leftCount', 'rightCount', 'leftLabels', 'rightLabels'] as const)
        this[name] = new Int32Array(size);
    }
    this.length = length;
    this.front = 0;
    this.depth = 0;
    const end = length + 1;
    this.head.fill(-1, 0, end);
    this.label.fill(0, 0, end);
    this.left.fill(-1, 0, end);
    this.left2.fill(-1, 0, end);
    this.right.fill(-1, 0, end);
    this.right2.fill(-1, 0, end);
    this.leftCount.fill(0, 0, end);
    this.rightCount.fill(0, 0, end);
    this.leftLabels.fill(0, 0, end);
    this.rightLabels.fill(0, 0, end);
  }

  /** Whether only the root is left. */
  get done(): boolean {
    return this.front === this.length && this.depth === 0;
  }

  /** The actions that may be taken now, as bits (1 << action). The root gets one dependent only: the last word standing. */
  allowed(): number {
    if (this.front === this.length) return this.depth > 1 ? 1 << RIGHT : 1 << LEFT;
    if (this.depth === 0) return 1 << SHIFT;
    return this.depth === 1 ? (1 << SHIFT) | (1 << LEFT) : (1 << SHIFT) | (1 << LEFT) | (1 << RIGHT);
  }

  /** Takes SHIFT. */
  shift(): void {
    this.stack[this.depth++] = this.front++;
  }

  /** The governor that LEFT or RIGHT would give the top of the stack. */
  governor(action: number): number {
    return action === LEFT ? this.front : this.stack[this.depth - 2];
  }

  /** Takes LEFT or RIGHT with a label. */
  attach(action: number, label: number): void {
    const dependent = this.stack[--this.depth];
    const head = action === LEFT ? this.front : this.stack[this.depth - 1];
    this.head[dependent] = head;
    this.label[dependent] = label;
    const bit = 1 << (label % 31);
    if (action === LEFT) {
      this.left2[head] = this.left[head];
      this.left[head] = dependent;
      this.leftCount[head]++;
      this.leftLabels[head] |= bit;
    } else {
      this.right2[head] = this.right[head];
      this.right[head] = dependent;
      this.rightCount[head]++;
      this.rightLabels[head] |= bit;
    }
  }
}
