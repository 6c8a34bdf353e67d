// Closed lists of words that rules ask for, written as plain text.

/** The words of a text parted by spaces, for look-up. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
