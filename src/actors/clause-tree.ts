// What the tree says around a pronoun: its clause, the subject that carries on, who is urged to act, the noun of a relative
// clause, and the name that comes only after a phrase put in front.
import type { Scene } from './scene.ts';
import { wordSet } from './word-set.ts';

/** Verbs whose object is to do something. */
const URGING = wordSet(
  'urge ask tell order call allow let help force want press warn encourage persuade convince invite instruct advise require compel direct enable permit pressure push beg oblige command authorize authorise expect forbid',
);
const PRESSURES = wordSet('pressure call demand request appeal order warning invitation plea ultimatum permission advice');
const LAID_ON = wordSet('on for to upon');
const QUANTITIES = wordSet('hundred thousand million dozen score ten number majority group crowd couple handful lot plenty lots most some many');

/** The nearest clause above a word. */
export function clauseOf(scene: Scene, word: number): number {
  const { parse } = scene;
  let up = parse.head(word);
  for (let hops = 0; up >= 0 && hops < 30 && parse.upos(up) !== 'VERB' && parse.deprel(up) !== 'root' && parse.upos(up) !== 'AUX'; hops++) up = parse.head(up);
  return up;
}

/** Whether a relation is that of a subject. */
export function isSubject(deprel: string): boolean {
  return deprel === 'nsubj' || deprel === 'nsubj:pass' || deprel === 'nsubj:outer';
}

/** Whether a word governs another, at whatever remove. */
export function isAbove(scene: Scene, ancestor: number, word: number): boolean {
  for (let up = word, hops = 0; up >= 0 && hops < 40; up = scene.parse.head(up), hops++) if (up === ancestor) return true;
  return false;
}

/** "Pressure on Chad to withdraw", also where the tree hangs "on Chad" on the verb: upon whom a noun lays it, -1 for nobody. */
function pressedOn(scene: Scene, noun: number): number {
  const { parse } = scene;
  if (noun < 0 || !PRESSURES.has(parse.lemma(noun).toLowerCase())) return -1;
  const parts = [...parse.childrenIn(noun, 'nmod'), ...(parse.deprel(noun) === 'obj' ? parse.childrenIn(parse.head(noun), 'obl') : [])];
  for (const part of parts) {
    const marker = part > noun ? parse.childIn(part, 'case') : -1;
    if (marker >= 0 && LAID_ON.has(parse.lower(marker))) return part;
  }
  return -1;
}

/** "Urged Chad to withdraw its troops": whoever is urged to do what a clause says, -1 for nobody. The parser may hang the clause as an adverbial one. */
function urgedTo(scene: Scene, clause: number): number {
  const { parse } = scene;
  const deprel = parse.deprel(clause);
  if (deprel !== 'xcomp' && deprel !== 'advcl' && deprel !== 'ccomp' && deprel !== 'acl') return -1;
  const above = parse.head(clause);
  const mark = parse.childIn(clause, 'mark');
  const pressed = above < 0 || mark < 0 || parse.lower(mark) !== 'to' ? -1 : pressedOn(scene, deprel === 'acl' ? above : parse.childIn(above, 'obj'));
  if (pressed >= 0 && pressed < clause) return pressed;
  if (deprel === 'acl' || above < 0 || (deprel !== 'xcomp' && (mark < 0 || parse.lower(mark) !== 'to' || !URGING.has(parse.lemma(above))))) return -1;
  const urged = parse.childIn(above, 'iobj', 'obj');
  return urged >= 0 && urged < clause ? urged : -1;
}

/** The subject that carries on within the sentence: that of the nearest clause above with one ("Oslo said Lima had the right to defend its coast": Lima). */
export function localSubject(scene: Scene, word: number): number {
  const { parse } = scene;
  let from = word;
  for (let clause = clauseOf(scene, word), hops = 0; clause >= 0 && hops < 6; clause = clauseOf(scene, clause), hops++) {
    const subject = parse.childIn(clause, 'nsubj', 'nsubj:pass');
    if (subject >= 0 && subject !== from && subject < word) return subject;
    const urged = urgedTo(scene, clause);
    if (urged >= 0) return urged;
    from = clause;
    if (parse.deprel(clause) === 'root') break;
  }
  return -1;
}

/** The noun in whose relative clause a word stands, -1 where it stands in none. */
export function relativeHead(scene: Scene, word: number): number {
  const { parse } = scene;
  for (let up = word, hops = 0; up >= 0 && hops < 8; up = parse.head(up), hops++) if (parse.deprel(up) === 'acl:relcl') return parse.head(up);
  return -1;
}

/** "Hundreds of migrants": a noun that only says how many. */
export function isQuantity(scene: Scene, word: number): boolean {
  const { parse } = scene;
  if (!QUANTITIES.has(parse.lemma(word))) return false;
  const part = parse.childIn(word, 'nmod');
  const marker = part < 0 ? -1 : parse.childIn(part, 'case');
  return marker >= 0 && parse.lower(marker) === 'of';
}

/** The word whose relation a phrase has: that of the quantity it is counted by. */
export function wholeOf(scene: Scene, word: number): number {
  const above = scene.parse.deprel(word) === 'nmod' ? scene.parse.head(word) : -1;
  return above >= 0 && isQuantity(scene, above) ? above : word;
}

/** "In its statement, Chad thanked …": the subject of the clause before whose subject a word stands, in a phrase or clause put in front. -1 for none. */
export function subjectAhead(scene: Scene, word: number): number {
  const { parse } = scene;
  for (let up = word, hops = 0; up >= 0 && hops < 8; up = parse.head(up), hops++) {
    const above = parse.head(up);
    const deprel = parse.deprel(up);
    if (above < up || (deprel !== 'obl' && deprel !== 'advcl' && deprel !== 'obl:unmarked')) continue;
    const subject = parse.childIn(above, 'nsubj', 'nsubj:pass');
    if (subject > word) return subject;
  }
  return -1;
}

/**
 * "Chad's talks with Mali and its offer", "Chad and its allies": the owner of the noun that a possessive's own noun is listed with, or
 * else whoever heads the list; -1 where there is neither.
 */
export function ownerInList(scene: Scene, word: number): number {
  const { parse } = scene;
  if (!parse.deprel(word).startsWith('nmod:poss') || parse.deprel(parse.head(word)) !== 'conj') return -1;
  for (let up = parse.head(parse.head(word)), hops = 0; up >= 0 && hops < 2 && parse.upos(up) !== 'VERB'; up = parse.head(up), hops++) {
    const owner = parse.childIn(up, 'nmod:poss');
    if (owner >= 0 && owner < word) return owner;
  }
  let top = parse.head(word);
  for (let hops = 0; hops < 4 && top >= 0 && parse.deprel(top) === 'conj'; hops++) top = parse.head(top);
  return top >= 0 && top < word && scene.appearanceAt(top) ? top : -1;
}

/** Whether the quote around a word holds the whole clause, so that its third person is not who speaks. Not: Chad said it "will keep its word". */
export function holdsClause(scene: Scene, word: number, quoteOf: Int32Array): boolean {
  const { parse } = scene;
  const quote = quoteOf[word];
  if (quote < 0) return false;
  let top = word;
  for (let hops = 0; hops < 12 && parse.head(top) >= 0 && quoteOf[parse.head(top)] === quote; hops++) top = parse.head(top);
  const subject = parse.childIn(top, 'nsubj', 'nsubj:pass', 'csubj', 'expl');
  return subject >= 0 && quoteOf[subject] === quote;
}
