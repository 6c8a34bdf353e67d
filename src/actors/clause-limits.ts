// What the clause around a pronoun rules in and out: whoever stands beside it is not meant, nor who harms what it owns; some
// things only somebody has.
import type { Appearance } from './cast.ts';
import { clauseOf, isAbove } from './clause-tree.ts';
import type { Scene } from './scene.ts';
import { verbSet, wordSet } from './word-set.ts';

const NOBODY: ReadonlySet<number> = new Set();
/** What nobody does to what is their own: "Hamas said Israel had killed its commander". */
const HARM = verbSet(
  'kill injure wound murder assassinate bomb shell raid invade violate capture abduct kidnap behead sink sank arrest detain blame accuse insult besiege annex sanction hack rob deceive betray',
);
/** Those whom one harms because they are one's own: "jailed his rivals". */
const OPPOSED = wordSet('rival enemy foe critic opponent neighbor neighbour adversary predecessor colleague wife husband brother sister son daughter father mother minister aide');

/** What only someone has. */
const OWNED = wordSet(
  'airspace territory sovereignty border coast coastline shore citizen people population economy currency debt soil independence arsenal policy stance position decision claim demand offer pledge promise commitment request refusal intention ambition right obligation territory embassy',
);

/** Whether both are arguments of one verb ("Syria attacked it"), or one holds the other. */
export function bound(scene: Scene, word: number, candidate: Appearance): boolean {
  const { parse } = scene;
  if (candidate.first <= word && word <= candidate.last) return true;
  if (parse.sentence(word) !== parse.sentence(candidate.head)) return false;
  if (parse.deprel(word).startsWith('nmod:poss')) return false;
  if (parse.head(word) === parse.head(candidate.head) && !parse.deprel(word).startsWith('nsubj')) return true;
  return isAbove(scene, candidate.head, word) && parse.deprel(word) !== 'nsubj' && clauseOf(scene, word) === clauseOf(scene, candidate.head);
}

const ARGUMENTS: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass', 'obj', 'iobj', 'obl']);

/** The figures of the other arguments of a pronoun's verb; of an object also those of the subject that carries on; in a quote those of who speaks. */
export function besides(scene: Scene, word: number, local: number, speakers: readonly number[]): ReadonlySet<number> {
  const { parse } = scene;
  const deprel = parse.deprel(word);
  const verb = ARGUMENTS.has(deprel) ? parse.head(word) : -1;
  if (verb < 0 && speakers.length === 0) return NOBODY;
  const figures = new Set<number>(speakers);
  if (verb < 0) return figures;
  if (!deprel.startsWith('nsubj') && local >= 0) for (const number of scene.standsFor(local)) figures.add(number);
  for (let child = parse.firstChild(verb); child >= 0; child = parse.nextSibling(child))
    if (child !== word && ARGUMENTS.has(parse.deprel(child)) && parse.deprel(child) !== 'obl') for (const number of scene.standsFor(child)) figures.add(number);
  return figures;
}

/** "Israel had killed its commander": the subject of what harms the pronoun's own noun, which owns it not; -1 for none. */
export function harmer(scene: Scene, word: number): number {
  const { parse } = scene;
  const noun = parse.deprel(word).startsWith('nmod:poss') ? parse.head(word) : -1;
  const verb = noun >= 0 && parse.deprel(noun) === 'obj' && !OPPOSED.has(parse.lemma(noun)) ? parse.head(noun) : -1;
  return verb >= 0 && (HARM.has(parse.lemma(verb)) || HARM.has(parse.lower(verb))) ? parse.childIn(verb, 'nsubj') : -1;
}

/** "Its citizens", "its airspace": what no thing has. */
export function isOwnedBySomeone(scene: Scene, noun: number): boolean {
  if (OWNED.has(scene.parse.lemma(noun))) return true;
  const kind = scene.roleOf(scene.matchOver(noun))?.kind;
  return kind === 'office' || kind === 'person' || kind === 'government' || kind === 'body';
}
