// The tables under data/text → what the segmenter asks: abbreviations, contractions, prefixes and suffixes that
// keep their hyphen, units, the endings of internet addresses, words that open sentences, verbs of saying.
import { EntenteError, readTable, type Tables } from '../base/index.ts';
import { FormTable } from './form-table.ts';

/** How an abbreviation behaves before a capital. */
export const abbreviationKinds = ['title', 'number', 'month', 'follow', 'end', 'split', 'never'] as const;

/** `title` "Gen. Smith"; `number` "No. 5"; `month` "Jan. 5"; `follow` "Acme Inc. The"; `end` "the U.S. The"; `split` "etc."; `never` "vs. Iran". */
export type AbbreviationKind = (typeof abbreviationKinds)[number];

/** What the segmenter knows of words. */
export interface SegmenterLexicon {
  /** Abbreviation without its last dot → index into `abbreviationKinds`. */
  readonly abbreviations: FormTable;
  /** Contraction written without apostrophe → length of its first part ("cannot" 3); parts after the second are not needed in English. */
  readonly contractions: FormTable;
  /** First parts that keep their hyphen ("non-violent"), and last parts that do ("Dali-esque"). */
  readonly prefixes: FormTable;
  readonly suffixes: FormTable;
  /** Forms with a mark inside that stay one word ("w/o"). */
  readonly joined: FormTable;
  /** Units split from the number before them ("5km"). */
  readonly units: FormTable;
  /** Last parts of internet names and files ("com", "pdf"). */
  readonly addresses: FormTable;
  /** Words that, capitalised after an abbreviation, open a sentence ("The", "He"). */
  readonly openers: FormTable;
  /** Verbs that report speech ("said", "asked"). */
  readonly reporting: FormTable;
  /** Words written with an apostrophe at their beginning ("'em"). */
  readonly elisions: FormTable;
}

function formsOf(tables: Tables, path: string, wanted: string): FormTable {
  return new FormTable(
    readTable(tables, path, ['form', 'use'])
      .filter(row => row.cells['use'] === wanted)
      .map(row => [row.cells['form'], 1] as const),
  );
}

/**
 * Reads the tables of the segmenter.
 * @throws EntenteError `table-row` where a table is missing or a row makes no sense.
 */
export function readSegmenterLexicon(tables: Tables): SegmenterLexicon {
  const abbreviations = readTable(tables, 'text/abbreviations.tsv', ['form', 'kind']).map(row => {
    const kind = abbreviationKinds.indexOf(row.cells['kind'] as AbbreviationKind);
    if (kind < 0) throw new EntenteError('table-row', { file: 'text/abbreviations.tsv', line: row.line, problem: `no such kind: ${row.cells['kind']}` });
    return [row.cells['form'].replace(/\.$/, ''), kind] as const;
  });
  const contractions = readTable(tables, 'text/contractions.tsv', ['form', 'parts']).map(row => {
    const parts = row.cells['parts'].split('|');
    if (parts.length !== 2 || parts.join('') !== row.cells['form'])
      throw new EntenteError('table-row', { file: 'text/contractions.tsv', line: row.line, problem: `two parts that make up ${row.cells['form']} are wanted` });
    return [row.cells['form'], parts[0].length] as const;
  });
  const forms = 'text/word-forms.tsv';
  return {
    abbreviations: new FormTable(abbreviations),
    contractions: new FormTable(contractions),
    prefixes: formsOf(tables, forms, 'prefix'),
    suffixes: formsOf(tables, forms, 'suffix'),
    joined: formsOf(tables, forms, 'joined'),
    units: formsOf(tables, forms, 'unit'),
    addresses: formsOf(tables, forms, 'address'),
    openers: formsOf(tables, forms, 'opener'),
    reporting: formsOf(tables, forms, 'reporting'),
    elisions: formsOf(tables, forms, 'elision'),
  };
}
