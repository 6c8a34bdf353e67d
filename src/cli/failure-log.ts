// Failures → lines on standard error.
import { type Failure, failureLine } from './failure.ts';

/** Failures that are printed one by one. */
const MOST_FAILURES_SHOWN = 20;

/** Prints failures, each on its line; of many only the first ones and how many there are. */
export class FailureLog {
  count = 0;

  add(failure: Failure): void {
    if (this.count++ < MOST_FAILURES_SHOWN) process.stderr.write(`${failureLine(failure)}\n`);
  }

  /** @param what what they have in common: "inputs failed". */
  end(what: string): void {
    if (this.count > MOST_FAILURES_SHOWN) process.stderr.write(`entente: ${this.count} ${what} in all.\n`);
  }
}
