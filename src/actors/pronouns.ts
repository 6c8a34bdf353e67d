// Pronouns: whom "he", "its", "they", "who" or "itself" takes up. Relative and reflexive pronouns follow the tree, the
// others are weighed in `antecedents.ts`.
import { antecedents } from './antecedents.ts';
import { clauseOf } from './clause-tree.ts';
import { isEmpty } from './empty-pronouns.ts';
import { RELATIVE, THIRD } from './pronoun-forms.ts';
import type { Scene } from './scene.ts';
import { resolveSpeaker, type Speeches } from './speech.ts';
import { wordSet } from './word-set.ts';

const OF_PERSONS = wordSet('who whose');

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

/** "The president of FIFA, who left": of a phrase that ends in a body, the person whom "who" can only mean. */
function bearing(scene: Scene, noun: number): number {
  const { parse } = scene;
  const figure = noun < 0 ? null : scene.figureAt(noun);
  if (!figure || figure.kind === 'person' || figure.plural || figure.unsure) return noun;
  for (let up = parse.head(noun), hops = 0; up >= 0 && hops < 3 && parse.upos(up) !== 'VERB'; up = parse.head(up), hops++) if (scene.figureAt(up)?.kind === 'person') return up;
  return noun;
}

/** "The rebels, whose leader was killed, …", "Ann Lee, who …": the phrase before the comma where the tree has lost the relative clause, -1 where there is none. */
function besideComma(scene: Scene, word: number, lower: string): number {
  const { parse } = scene;
  if (word < 2 || parse.form(word - 1) !== ',' || parse.sentence(word - 2) !== parse.sentence(word)) return -1;
  if (lower === 'who' && scene.figureAt(word - 2)?.kind !== 'person') return -1;
  return scene.standsFor(word - 2).length ? word - 2 : -1;
}

/** The subject that a reflexive pronoun takes up, also where the verb shares it with another: "left and turned himself in". -1 for none. */
function ownSubject(scene: Scene, word: number): number {
  const { parse } = scene;
  for (let clause = clauseOf(scene, word), hops = 0; clause >= 0 && hops < 3; clause = parse.head(clause), hops++) {
    const subject = parse.childIn(clause, 'nsubj', 'nsubj:pass');
    if (subject >= 0) return subject;
    const deprel = parse.deprel(clause);
    if (deprel !== 'conj' && deprel !== 'xcomp' && deprel !== 'advcl') return -1;
  }
  return -1;
}

/** "He (Sall) agreed": the name in brackets behind a pronoun; empty where there is none. */
function glossed(scene: Scene, word: number): readonly number[] {
  const { parse } = scene;
  if (word + 3 >= parse.count || (parse.form(word + 1) !== '(' && parse.form(word + 1) !== '[') || parse.sentence(word + 3) !== parse.sentence(word)) return [];
  const figures = scene.standsFor(word + 2);
  let last = word + 2;
  while (last + 1 < parse.count && scene.standsFor(last + 1) === figures) last++;
  return figures.length && (parse.form(last + 1) === ')' || parse.form(last + 1) === ']') ? figures : [];
}

/** Resolves one pronoun: of the third person, a relative one, or one of the first in a quote whose speaker is known by now. */
export function resolvePronoun(scene: Scene, word: number, speeches: Speeches): void {
  const { parse } = scene;
  const lower = parse.lower(word);
  if (RELATIVE.has(lower)) {
    const noun = lower === 'who' || lower === 'whom' ? bearing(scene, modified(scene, word)) : modified(scene, word);
    const figures = scene.standsFor(noun);
    const lost = figures.length === 0 && (noun < 0 || lower === 'who') && OF_PERSONS.has(lower) ? besideComma(scene, word, lower) : -1;
    scene.mention(lost < 0 ? figures : scene.standsFor(lost), word, word, word, 'pronoun', false);
    return;
  }
  const person = THIRD.get(lower);
  if (!person) {
    resolveSpeaker(speeches, word);
    return;
  }
  if (person === 'it' && isEmpty(scene, word)) return;
  if (lower.endsWith('self') || lower.endsWith('selves')) {
    const subject = ownSubject(scene, word);
    if (subject >= 0 && scene.standsFor(subject).length) scene.mention(scene.standsFor(subject), word, word, word, 'pronoun', false);
    return;
  }
  const told = glossed(scene, word);
  const known = told.length || (person !== 'it' && person !== 'they') ? told : ownerByOffice(scene, word);
  const readings = known.length ? [known] : antecedents(scene, word, person, speeches);
  if (readings.length > 1) scene.leaveOpen(word, word, [...new Set(readings.flat())]);
  if (readings.length !== 1) return;
  const [figures] = readings;
  if (figures.length === 1 && (person === 'he' || person === 'she')) {
    const figure = scene.cast.figures[figures[0]];
    if (figure.unsure) [figure.kind, figure.unsure] = ['person', false];
    figure.gender ??= person === 'he' ? 'm' : 'f';
  }
  scene.mention(figures, word, word, word, 'pronoun', false);
}
