// Names of states and their capitals → the tagger's lexicon: proper nouns from the start, though treebanks seldom hold them. News begins
// its sentences with them, where a capital tells nothing ("Norway accused …").
import { foldedHash } from '../src/syntax/characters.ts';
import type { LexiconTables } from '../src/syntax/lexicon.ts';
import type { TagSets, Treebank } from './treebank.ts';

/** The words of `actors/states.tsv` that are the whole name of a state or capital, in the order of the table. */
export function stateNames(table: string): string[] {
  const [header, ...rows] = table
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => line.split('\t'));
  const columns = ['name', 'capital', 'aliases'].map(name => header.indexOf(name));
  const names = rows.flatMap(cells => columns.flatMap(column => (cells[column] ?? '').split('|')));
  return [...new Set(names)].filter(name => /^[A-Z][a-z]{3,}$/.test(name));
}

/** The lexicon with such names as firm proper nouns, but for those that it knows already or that the treebank has with another tag ("turkey"). */
export function withNames(tables: LexiconTables, names: readonly string[], treebank: Treebank, sets: TagSets): LexiconTables {
  const proper = sets.joint.findIndex(([upos, xpos]) => sets.upos[upos] === 'PROPN' && sets.xpos[xpos] === 'NNP');
  const { tagSetBegin, tagSets } = tables;
  let own = 0;
  while (own + 1 < tagSetBegin.length && !(tagSetBegin[own + 1] - tagSetBegin[own] === 1 && tagSets[tagSetBegin[own]] === proper)) own++;
  if (own + 1 >= tagSetBegin.length) return tables;
  const taken = new Set<number>(tables.tagHash);
  const { tokens, joint } = treebank;
  for (let word = 0; word < tokens.count; word++) if (joint[word] !== proper) taken.add(foldedHash(tokens.text, tokens.start[word], tokens.end[word]) >>> 0);
  const entries = Array.from(tables.tagHash, (hash, index) => [hash, tables.tagClass[index]] as const);
  for (const name of names) {
    const hash = foldedHash(name, 0, name.length) >>> 0;
    if (taken.has(hash)) continue;
    taken.add(hash);
    entries.push([hash, own * 2 + 1]);
  }
  entries.sort((a, b) => a[0] - b[0]);
  return { ...tables, tagHash: Uint32Array.from(entries, ([hash]) => hash), tagClass: Uint16Array.from(entries, ([, number]) => number) };
}
