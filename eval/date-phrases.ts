// Tables of sentences with the date expression and interval that each must have (test/times/*-phrases.tsv) → rows, and what findings make of them.
// Columns parted by tabs: publication, sentence, expression, first day, last day (left out where it is the first). A row of two columns is a
// sentence without any date. Lines that begin with "#" are comments.

/** A date expression as it was found. */
export interface FoundDate {
  readonly words: string;
  readonly from: string;
  readonly to: string;
}

/** A sentence and what must be found in it. */
export interface DatePhrase {
  /** ISO date of publication. */
  readonly published: string;
  readonly sentence: string;
  /** Null where nothing must be found. Other expressions than this one may stand in the sentence. */
  readonly wanted: FoundDate | null;
}

/** The rows of such a table. Throws an Error that names the line where a row has no sentence, or an expression that does not stand in it. */
export function readDatePhrases(table: string): DatePhrase[] {
  return table.split('\n').flatMap((line, index): DatePhrase[] => {
    if (line === '' || line.startsWith('#')) return [];
    const [published, sentence, words, from, to = from] = line.split('\t');
    if (words === undefined ? !sentence : !sentence.includes(words) || !from) throw new Error(`line ${index + 1}: no sentence with an expression and its first day: ${line}`);
    return [{ published, sentence, wanted: words === undefined ? null : { words, from, to } }];
  });
}

/** Whether the wanted expression was found with its words and interval; of a sentence without a date, whether nothing was found. */
export function isExact({ wanted }: DatePhrase, found: readonly FoundDate[]): boolean {
  return wanted ? found.some(({ words, from, to }) => words === wanted.words && from === wanted.from && to === wanted.to) : found.length === 0;
}

/** Whether an expression that holds the wanted words, or lies within them, has the wanted interval. */
export function hasInterval(phrase: DatePhrase, found: readonly FoundDate[]): boolean {
  const { wanted } = phrase;
  if (!wanted) return isExact(phrase, found);
  return found.some(({ words, from, to }) => from === wanted.from && to === wanted.to && (words.includes(wanted.words) || wanted.words.includes(words)));
}
