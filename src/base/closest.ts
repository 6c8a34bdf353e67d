// A word that is not known → the known one that was probably meant.

/** Edits (a letter more, less or other, two neighbours swapped) that turn one word into the other; `most` + 1 where it takes more. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      let cost = Math.min(last[column] + 1, next[column - 1] + 1, last[column - 1] + (a[row - 1] === b[column - 1] ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) cost = Math.min(cost, before[column - 2] + 1);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    [before, last] = [last, next];
  }
  return last[b.length];
}

/** The candidates that a word differs from by the fewest edits, at most one for each three letters of it; in the order given. Capitals count. */
export function closest(word: string, candidates: Iterable<string>): string[] {
  let most = Math.max(1, Math.floor(word.length / 3));
  let found: string[] = [];
  for (const candidate of candidates) {
    const edits = distance(word, candidate, most);
    if (edits > most) continue;
    if (edits < most) found = [];
    most = edits;
    if (!found.includes(candidate)) found.push(candidate);
  }
  return found;
}
