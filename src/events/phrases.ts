// Prepositional phrases and coordination in the tree: what every part of the coder asks of a noun phrase.
// "an attack on Oslo and Rome": the phrase "on" with Oslo as its head, and Rome conjoined with it.
import { objectByOrder, type Parse } from '../syntax/index.ts';

/** A prepositional phrase: the preposition ("because of" counts as one) and the head of its noun phrase. */
export interface Oblique {
  readonly preposition: string;
  readonly head: number;
}

const NO_NAMES: readonly string[] = [];
const OVER: readonly string[] = ['over'];
const FOLLOWING: readonly string[] = ['following'];

/** Modifiers that may carry the preposition of the whole phrase: "with president Ada Berg". */
const CARRIERS: ReadonlySet<string> = new Set(['nmod:desc', 'compound', 'amod', 'nmod:unmarked']);

/** The prepositions of a phrase, left to right: "because of" counts as one, "out of Mali" may have two. */
export function prepositionsOf(parse: Parse, head: number): readonly string[] {
  const own = markersOf(parse, head);
  if (own.length) return own;
  for (let child = parse.firstChild(head); child >= 0 && child < head; child = parse.nextSibling(child)) {
    if (!CARRIERS.has(parse.deprel(child))) continue;
    const carried = markersOf(parse, child);
    if (carried.length) return carried;
  }
  return own;
}

function markersOf(parse: Parse, head: number): readonly string[] {
  let found: string[] | null = null;
  for (let child = parse.firstChild(head); child >= 0; child = parse.nextSibling(child)) {
    if (parse.deprel(child) !== 'case' || parse.xpos(child) === 'POS') continue;
    let name = parse.lower(child);
    for (let rest = parse.firstChild(child); rest >= 0; rest = parse.nextSibling(rest)) if (parse.deprel(rest) === 'fixed') name += ` ${parse.lower(rest)}`;
    if (found) found.push(name);
    else found = [name];
  }
  return found ?? overNumber(parse, head) ?? followed(parse, head) ?? NO_NAMES;
}

/** "bought oil following sanctions": a preposition that is tagged as a participle; not "the following sanctions". */
function followed(parse: Parse, head: number): readonly string[] | null {
  const first = parse.childIn(head, 'amod');
  const isBare = first > 0 && parse.lower(first) === 'following' && parse.upos(first - 1) !== 'DET' && parse.xpos(first - 1) !== 'PRP$' && parse.leftEdge(head) === first;
  return isBare ? FOLLOWING : null;
}

/** "complained over two raids": "over" taken for "more than", where the phrase would have no preposition. */
function overNumber(parse: Parse, head: number): readonly string[] | null {
  const relation = parse.deprel(head);
  if (relation !== 'nmod' && relation !== 'obl') return null;
  const number = parse.childIn(head, 'nummod');
  const over = number < 0 ? -1 : parse.childIn(number, 'advmod');
  return over >= 0 && over === number - 1 && parse.lower(over) === 'over' ? OVER : null;
}

/** The first preposition of a phrase, "" where it has none. */
export function prepositionOf(parse: Parse, head: number): string {
  return prepositionsOf(parse, head)[0] ?? '';
}

const strays = new WeakMap<Parse, ReadonlyMap<number, number>>();

/**
 * Names that the tree conjoins with a verb, by the name before them: "slammed Rome and Bern", where "Bern" hangs on "slammed".
 * Not so where the name is the subject of a clause of its own.
 */
function strayNames(parse: Parse): ReadonlyMap<number, number> {
  let found = strays.get(parse);
  if (!found) {
    const map = new Map<number, number>();
    for (let word = 1; word < parse.count; word++) {
      const verb = parse.head(word);
      if (parse.upos(word) !== 'PROPN' || parse.deprel(word) !== 'conj' || verb < 0 || verb > word || parse.upos(verb) !== 'VERB' || parse.childIn(word, 'nsubj', 'cop') >= 0)
        continue;
      let before = parse.leftEdge(word) - 1;
      while (before > verb && parse.upos(before) !== 'PROPN') before--;
      while (before > verb && parse.upos(parse.head(before)) === 'PROPN') before = parse.head(before);
      if (before > verb && before < word) map.set(before, word);
    }
    strays.set(parse, (found = map));
  }
  return found;
}

/** Whether a phrase only names a source: "according to officials". */
export function isAside(parse: Parse, word: number): boolean {
  for (let first = parse.leftEdge(word); first < word; first++) {
    if (parse.upos(first) === 'PUNCT') continue;
    return parse.lower(first) === 'according' && parse.lower(first + 1) === 'to';
  }
  return false;
}

/** A head and the heads conjoined with it. */
export function conjuncts(parse: Parse, head: number, nominal = true): number[] {
  const all = [head];
  const stray = strayNames(parse);
  for (let index = 0; index < all.length && all.length < 40; index++) {
    for (let child = parse.firstChild(all[index]); child >= 0; child = parse.nextSibling(child)) {
      // "killed two leaders, according to officials": no list.
      if (parse.deprel(child) === 'conj' && (!nominal || parse.upos(child) !== 'VERB') && !(nominal && isAside(parse, child))) all.push(child);
    }
    const name = stray.get(all[index]);
    if (name !== undefined && !all.includes(name)) all.push(name);
  }
  return all;
}

/** Days and parts of days, after which a phrase may follow that belongs to the verb or noun before them. */
const DAYS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow morning afternoon evening night week month year overnight'.split(' '),
);

/** Participles that stand for prepositions: "exercises surrounding Taiwan", "talks involving Chad". */
const PARTICIPLES: ReadonlyMap<string, string> = new Map([
  ['surrounding', 'around'],
  ['encircling', 'around'],
  ['involving', 'with'],
  ['targeting', 'against'],
]);

/** What a participle after a noun governs, as if it were a preposition. */
function participlePhrases(parse: Parse, word: number): Oblique[] {
  const preposition = parse.xpos(word) === 'VBG' ? PARTICIPLES.get(parse.lower(word)) : undefined;
  if (preposition === undefined) return [];
  const object = parse.childIn(word, 'obj');
  const head = object >= 0 ? object : objectByOrder(parse, word);
  return head < 0 ? [] : [{ preposition, head }];
}

/** The prepositional phrases that hang on a word in relations that begin with `relation`. */
export function phrasesOn(parse: Parse, word: number, relation: 'obl' | 'nmod'): Oblique[] {
  const found: Oblique[] = [];
  for (let child = parse.firstChild(word); child >= 0; child = parse.nextSibling(child)) {
    const deprel = parse.deprel(child);
    // "strikes on Friday against Rome": what follows a day hangs on it in some trees, whatever the day's own relation.
    const day = deprel !== 'compound' && DAYS.has(parse.lower(child));
    if (deprel === 'acl' && relation === 'nmod') found.push(...participlePhrases(parse, child));
    if (deprel === 'nmod:poss' || !(day || deprel === relation || deprel.startsWith(`${relation}:`))) continue;
    if (day) for (const below of phrasesOn(parse, child, 'nmod')) found.push(below);
    const names = prepositionsOf(parse, child);
    for (const preposition of names) found.push({ preposition, head: child });
    if (names.length === 0 && deprel === 'obl:agent') found.push({ preposition: 'by', head: child });
  }
  return found;
}
