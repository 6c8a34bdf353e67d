// The tables under data/text → what the segmenter asks: abbreviations, contractions, prefixes and suffixes that
// keep their hyphen, units, the endings of internet addresses, words that open sentences, verbs of saying.
import { EntenteError, readTable, type Tables } from '../base/index.ts';
import { FormTable } from './form-table.ts';

/** How an abbreviation behaves before a capital: `title` "Gen. Smith"; `number` "No. 5"; `capital` "Jan. 5"; `follow` "Acme Inc. The"; `end` "the U.S. The"; `split` "etc."; `never` "vs. Iran". */
export const abbreviationKinds = ['title', 'number', 'capital', 'follow', 'end', 'split', 'never'] as const;

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
  /** Names of news agencies in datelines ("Reuters"). */
  readonly agencies: FormTable;
  /** Words that never follow a possessive, so that "its" before them is "it's". */
  readonly unowned: FormTable;
}

const wordUses = ['prefix', 'suffix', 'joined', 'unit', 'address', 'opener', 'reporting', 'elision', 'agency', 'unowned'] as const;
type WordUse = (typeof wordUses)[number];

/** The rows of a table whose `form` must not be empty; `value` gives a form's number or null where the row makes no sense. */
function numbersOf(tables: Tables, path: string, column: string, value: (cell: string, form: string) => number | null): (readonly [form: string, value: number])[] {
  return readTable(tables, path, ['form', column]).map(({ line, cells }) => {
    const form = cells['form'];
    const number = form === '' ? null : value(cells[column], form);
    if (number === null) throw new EntenteError('table-row', { file: path, line, problem: `"${form}" cannot have the ${column} "${cells[column]}"` });
    return [form, number];
  });
}

/** The number of a name in a list, or null. */
function placeIn(names: readonly string[], name: string): number | null {
  const place = names.indexOf(name);
  return place < 0 ? null : place;
}

/**
 * Reads the tables of the segmenter.
 * @throws EntenteError `table-row` where a table is missing or a row makes no sense.
 */
export function readSegmenterLexicon(tables: Tables): SegmenterLexicon {
  const abbreviations = numbersOf(tables, 'text/abbreviations.tsv', 'kind', kind => placeIn(abbreviationKinds, kind));
  const contractions = numbersOf(tables, 'text/contractions.tsv', 'parts', (cell, form) => {
    const parts = cell.split('|');
    return parts.length === 2 && parts[0] !== '' && parts[1] !== '' && parts.join('') === form ? parts[0].length : null;
  });
  const uses = numbersOf(tables, 'text/word-forms.tsv', 'use', use => placeIn(wordUses, use));
  const used = (use: WordUse): FormTable => new FormTable(uses.filter(([, number]) => wordUses[number] === use));
  return {
    abbreviations: new FormTable(abbreviations),
    contractions: new FormTable(contractions),
    prefixes: used('prefix'),
    suffixes: used('suffix'),
    joined: used('joined'),
    units: used('unit'),
    addresses: used('address'),
    openers: used('opener'),
    reporting: used('reporting'),
    elisions: used('elision'),
    agencies: used('agency'),
    unowned: used('unowned'),
  };
}
