// What the figures of a benchmark were measured on, and one fixed loop whose speed they are divided by, so that runs on
// different or busier machines compare. The loop hashes and looks up in a table too large for the nearest caches, as the
// parser does; it must never change, or old ratios lose their meaning.
import { cpus, loadavg, totalmem } from 'node:os';

const TABLE_BITS = 21;
const STEPS = 2_000_000;

/** One line on processor, memory, load and versions. */
export function describeMachine(): string {
  const processors = cpus();
  const gigabytes = (totalmem() / 2 ** 30).toFixed(0);
  const load = loadavg()
    .map(each => each.toFixed(2))
    .join(' ');
  return `${processors.length} × ${processors[0]?.model.trim() ?? 'unknown processor'}, ${gigabytes} GiB, load ${load}; Node ${process.versions.node}, V8 ${process.versions.v8}, ${process.platform} ${process.arch}`;
}

/** Millions of steps a second of the reference loop: the best of several passes, about 0.2 seconds in all. */
export function referenceSpeed(): number {
  const table = new Int32Array(1 << TABLE_BITS);
  for (let index = 0; index < table.length; index++) table[index] = Math.imul(index, 0x9e3779b1) >>> 3;
  let best = 0;
  let sum = 0;
  for (let pass = 0; pass < 8; pass++) {
    const started = performance.now();
    let hash = 0x811c9dc5 ^ pass;
    for (let step = 0; step < STEPS; step++) {
      hash = Math.imul(hash ^ (step & 255), 0x01000193);
      hash = (hash << 13) | (hash >>> 19);
      sum = (sum + table[hash >>> (32 - TABLE_BITS)]) | 0;
    }
    best = Math.max(best, STEPS / (performance.now() - started) / 1000);
  }
  // The sum is used, lest the loop be optimised away.
  return sum === 0.5 ? 0 : best;
}
