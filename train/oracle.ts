// The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): how many gold arcs each action puts out of reach.
import { LEFT, RIGHT, SHIFT, type State } from '../src/syntax/transitions.ts';

/** Costs of the three actions in a state, by the gold governors (`gold[word]`, the root being `length`). */
export function costs(state: State, gold: Int32Array, into: Int32Array): void {
  const { stack, depth, front, length } = state;
  const s0 = depth > 0 ? stack[depth - 1] : -1;
  const s1 = depth > 1 ? stack[depth - 2] : -1;
  into.fill(0);
  if (s0 >= 0) {
    let later = 0;
    for (let word = front; word < length; word++) if (gold[word] === s0) later++;
    const head = gold[s0];
    into[LEFT] = later + (head === s1 || head > front ? 1 : 0);
    into[RIGHT] = later + (head >= front ? 1 : 0);
  }
  if (front < length) {
    const head = gold[front];
    let cost = 0;
    for (let i = 0; i < depth; i++) {
      const word = stack[i];
      if (gold[word] === front) cost++;
      if (word === head && i < depth - 1) cost++;
    }
    into[SHIFT] = cost;
  }
}
