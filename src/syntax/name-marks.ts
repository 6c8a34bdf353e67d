// Names of a model's tags or relations → which of its numbers are meant.

/** By number: 1 for the names among those given. */
export function marksOf(names: readonly string[], among: readonly string[]): Uint8Array {
  return Uint8Array.from(names, name => (among.includes(name) ? 1 : 0));
}

/** Relations of noun phrases that are subjects. */
export const NOMINAL_SUBJECTS: readonly string[] = ['nsubj', 'nsubj:pass'];
