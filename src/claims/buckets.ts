// Numbers → the few classes in which features look at them.

/** On which side of another word a word lies. */
export const SIDES = Object.freeze({ none: 0, before: 1, after: 2 });

/** A count from 0 as one of nine classes, finer for small ones. */
export function bucketOf(count: number): number {
  if (count < 4) return count;
  return count < 6 ? 4 : count < 10 ? 5 : count < 18 ? 6 : count < 36 ? 7 : 8;
}

/** A distance, which may be negative, as a class from 1; 0 lies in the middle. */
export function distanceOf(distance: number): number {
  return distance < 0 ? 10 - bucketOf(-distance) : 10 + bucketOf(distance);
}

/** A log-odds score as one of eight classes from 1 (surely not) to 8 (surely). */
export function oddsOf(logOdds: number): number {
  return logOdds < -4 ? 1 : logOdds < -2.5 ? 2 : logOdds < -1.2 ? 3 : logOdds < 0 ? 4 : logOdds < 1.2 ? 5 : logOdds < 2.5 ? 6 : logOdds < 4 ? 7 : 8;
}
