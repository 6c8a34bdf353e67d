// A table of sentences with how sure each source is that the event of one word happened (test/claims/factuality-sentences.tsv) → rows, and
// whether a reading has their values. Columns parted by tabs: construction, sentence, word, the article's value, holders' values ("Norway CT-, Peru UU").
import type { Reading } from '../src/reader/index.ts';

/** One sentence, a word of it, and the values that its event must have. */
export interface FactualitySentence {
  readonly construction: string;
  readonly sentence: string;
  readonly word: string;
  /** First offset of the word, in UTF-16 code units of the sentence. */
  readonly at: number;
  /** The article's own value. */
  readonly article: string;
  /** Names of holders and their values; others than these are not asked about. */
  readonly holders: ReadonlyMap<string, string>;
}

function offsetOf(sentence: string, word: string): number {
  const found = [...sentence.matchAll(new RegExp(`(?<![\\w-])${word}(?![\\w-])`, 'g'))];
  return found.length === 1 ? found[0].index : -1;
}

/** The rows of such a table. Throws an Error that names the line where cells are missing or the word does not stand in the sentence once. */
export function readFactualitySentences(table: string): FactualitySentence[] {
  return table.split('\n').flatMap((line, index): FactualitySentence[] => {
    if (line === '' || line.startsWith('#')) return [];
    const [construction, sentence = '', word = '', article, others = ''] = line.split('\t');
    const at = offsetOf(sentence, word);
    if (at < 0 || !article) throw new Error(`line ${index + 1}: no sentence with one word and its value: ${line}`);
    const holders = new Map(
      others
        .split(', ')
        .filter(Boolean)
        .map((each): [string, string] => [each.slice(0, each.lastIndexOf(' ')), each.slice(each.lastIndexOf(' ') + 1)]),
    );
    return [{ construction, sentence, word, at, article, holders }];
  });
}

/** What a reading says of the row's word, in the form "CT-; Norway UU"; "none" where it gives the word no value. */
export function valuesIn({ at }: FactualitySentence, { predicates = [], actors }: Reading): string {
  const found = predicates.find(({ start }) => start === at);
  if (!found) return 'none';
  const nameOf = (id: string): string => actors.find(actor => actor.id === id)?.name ?? id;
  return found.factuality.map(({ source, value }) => (source === null ? value : `${nameOf(source)} ${value}`)).join('; ');
}

/** Whether those values are the wanted ones: the article's, and each named holder's. */
export function isRight({ article, holders }: FactualitySentence, values: string): boolean {
  const [own, ...others] = values.split('; ');
  return own === article && [...holders].every(([name, value]) => others.includes(`${name} ${value}`));
}
