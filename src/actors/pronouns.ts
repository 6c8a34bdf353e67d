// Pronouns: whom "he", "its", "they", "who" or "itself" takes up. Relative and reflexive pronouns follow the tree, the
// others are weighed in `antecedents.ts`.
import { antecedent, clauseOf, type Person } from './antecedents.ts';
import type { Scene } from './scene.ts';
import { wordSet } from './word-set.ts';

const THIRD: ReadonlyMap<string, Person> = new Map([
  ['he', 'he'],
  ['him', 'he'],
  ['his', 'he'],
  ['himself', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['hers', 'she'],
  ['herself', 'she'],
  ['it', 'it'],
  ['its', 'it'],
  ['itself', 'it'],
  ['they', 'they'],
  ['them', 'they'],
  ['their', 'they'],
  ['theirs', 'they'],
  ['themselves', 'they'],
]);
const RELATIVE = wordSet('who whom which that whose');

/** Verbs whose subject "it" takes up nobody. */
/** Verbs whose object "it" is what was said before. */
const PROPOSITIONAL = wordSet('deny confirm say know believe doubt admit mean mention acknowledge repeat');
const SEEMING = wordSet('seem appear turn emerge follow');
const EMPTY_VERBS = wordSet('rain snow happen occur last');

/** "It is likely that …", "it was raining": a subject that takes up nobody. */
function isEmpty(scene: Scene, word: number): boolean {
  const { parse } = scene;
  if (parse.deprel(word) === 'expl') return true;
  const head = parse.head(word);
  // "Oslo denied it": what was said, not whoever was named.
  if (head >= 0 && parse.deprel(word) === 'obj' && PROPOSITIONAL.has(parse.lemma(head))) return true;
  // "making it easier for firms to sell"
  if (head >= 0 && parse.deprel(word) === 'obj' && (parse.lemma(head) === 'make' || parse.lemma(head) === 'find') && parse.upos(word + 1) === 'ADJ') return true;
  if (head < 0 || !parse.deprel(word).startsWith('nsubj')) return false;
  if (parse.lower(word) !== 'it') return false;
  // "when it comes to trade", "it takes time", "it rained"
  const lemma = parse.lemma(head);
  if (EMPTY_VERBS.has(lemma) || (SEEMING.has(lemma) && parse.childIn(head, 'ccomp') >= 0) || (lemma === 'come' && parse.childIn(head, 'obl', 'advmod') >= 0)) return true;
  const clausal = parse.childIn(head, 'ccomp', 'csubj', 'csubj:pass', 'csubj:outer') >= 0;
  const adjective = parse.upos(head) === 'ADJ' || parse.upos(head) === 'NOUN';
  // "It is a long game": what is said of a thing. "It is a member" is said of a body.
  if (parse.upos(head) === 'NOUN' && parse.childIn(head, 'cop') >= 0 && !scene.roleOf(scene.matchOver(head))) return true;
  return adjective && (clausal || parse.childIn(head, 'xcomp', 'advcl', 'acl') >= 0);
}

/** "Its president Sall": whose president that is, the register knows. */
function ownerByOffice(scene: Scene, word: number): readonly number[] {
  const { parse } = scene;
  const match = parse.deprel(word).startsWith('nmod:poss') ? scene.matchOver(parse.head(word)) : undefined;
  const role = scene.roleOf(match);
  if (!match || role?.kind !== 'office' || match.last + 1 >= parse.count || parse.sentence(match.last + 1) !== parse.sentence(word)) return [];
  const bearer = scene.figureAt(match.last + 1);
  const state = bearer?.kind === 'person' && bearer.country !== null ? scene.register.stateOf(bearer.country) : undefined;
  return state !== undefined && scene.cast.knownFigure(state) ? [scene.knownFigure(state).number] : [];
}

/** The noun that a relative clause modifies, -1 where the pronoun is not relative. */
function modified(scene: Scene, word: number): number {
  const { parse } = scene;
  for (let up = parse.head(word), hops = 0; up >= 0 && hops < 6; up = parse.head(up), hops++) {
    const deprel = parse.deprel(up);
    if (deprel === 'acl:relcl') return parse.head(up);
    if (deprel === 'ccomp' || deprel === 'advcl' || deprel === 'root') return -1;
  }
  return -1;
}

/** Resolves one pronoun outside of the first person. `quoteOf` holds for each word the quote around it, -1 for none. */
export function resolvePronoun(scene: Scene, word: number, quoteOf: Int32Array): void {
  const { parse } = scene;
  const lower = parse.lower(word);
  if (RELATIVE.has(lower)) {
    const noun = modified(scene, word);
    if (noun >= 0 && scene.standsFor(noun).length) scene.mention(scene.standsFor(noun), word, word, word, 'pronoun', false);
    return;
  }
  const person = THIRD.get(lower);
  if (!person) return;
  if (person === 'it' && isEmpty(scene, word)) return;
  if (lower.endsWith('self') || lower.endsWith('selves')) {
    const clause = clauseOf(scene, word);
    const subject = clause < 0 ? -1 : parse.childIn(clause, 'nsubj', 'nsubj:pass');
    if (subject >= 0 && scene.standsFor(subject).length) scene.mention(scene.standsFor(subject), word, word, word, 'pronoun', false);
    return;
  }
  const known = person === 'it' || person === 'they' ? ownerByOffice(scene, word) : [];
  const figures = known.length ? known : antecedent(scene, word, person, quoteOf);
  if (figures.length === 0) return;
  if (figures.length === 1 && (person === 'he' || person === 'she')) {
    const figure = scene.cast.figures[figures[0]];
    if (figure.unsure) [figure.kind, figure.unsure] = ['person', false];
    figure.gender ??= person === 'he' ? 'm' : 'f';
  }
  scene.mention(figures, word, word, word, 'pronoun', false);
}
