// Values of options as texts → what they mean, or what is wrong with them.
import { InvalidArgumentError } from 'commander';
import { isIsoDate } from '../ingest/index.ts';

/** An ISO date. */
export function isoDate(text: string): string {
  if (!isIsoDate(text)) throw new InvalidArgumentError('Give an ISO date such as 2024-06-25.');
  return text;
}

/** A parser of whole numbers within bounds. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return text => {
    const number = Number(text);
    if (!/^\d+$/.test(text) || number < least || number > most) throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}.`);
    return number;
  };
}

/** An option that may be given several times: its values in order. */
export function severalTimes(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text];
}
