// `npm run bench [-- WORD…]`: prints the machine, the speed of the fixed reference loop, and each figure with what it must
// reach and its ratio to the reference loop (per million steps: higher is faster for speeds, lower for times).
// Words select by name ("model", "reading"). It judges nothing: a loaded machine is slow, the ratio tells how slow.
import { describeMachine, referenceSpeed } from './machine.ts';
import { type Measure, measureAttribution, measureModel, measureParsing, measureReading, measureStart } from './measures.ts';
import { measureRegister } from './register.ts';
import { measureScorer } from './scorer.ts';

const MEASUREMENTS = {
  model: measureModel,
  parsing: measureParsing,
  register: measureRegister,
  attribution: measureAttribution,
  scorer: measureScorer,
  start: measureStart,
  reading: measureReading,
};

function line({ name, value, unit, least, most }: Measure, reference: number): string {
  const number = (x: number): string => (x >= 1000 ? Math.round(x).toLocaleString('en') : x.toFixed(x >= 100 ? 0 : 1));
  const bar = least !== undefined ? `≥ ${number(least)} ${value >= least ? '✔' : '✖'}` : most !== undefined ? `≤ ${number(most)} ${value <= most ? '✔' : '✖'}` : '';
  const ratio = unit.endsWith('/s') ? (value / reference).toFixed(1) : unit === 'ms' ? (value * reference).toFixed(0) : '';
  return `${name.padEnd(48)} ${number(value).padStart(9)} ${unit.padEnd(9)} ${bar.padEnd(12)} ${ratio.padStart(8)}`;
}

const words = process.argv.slice(2);
const reference = referenceSpeed();
console.log(describeMachine());
console.log(`reference loop ${reference.toFixed(0)} million steps/s\n`);
console.log(`${''.padEnd(48)} ${'measured'.padStart(9)} ${''.padEnd(9)} ${'must'.padEnd(12)} ${'ratio'.padStart(8)}`);
for (const [name, measure] of Object.entries(MEASUREMENTS)) {
  if (words.length && !words.includes(name)) continue;
  const measures = await measure();
  for (const each of measures) console.log(line(each, reference));
  if (measures.length === 0) console.log(`${name}: skipped, its data is not there`);
}
console.log(`\nload after: ${describeMachine().match(/load ([\d. ]+)/)?.[1] ?? ''}`);
