// Nouns that are nobody → those whose things they are: "American sanctions" are the United States', "Putin's visit" is his,
// and "the statement" is of those whose statement was spoken of before.
import type { Scene } from './scene.ts';
import { wordSet } from './word-set.ts';

const NOBODY: readonly number[] = [];
const DOCUMENTS = wordSet('statement declaration communique communiqué report letter resolution release memo document manifesto tweet post');
const MAKERS = wordSet('from by of');
/** How many sentences on "the statement" takes up the last one. */
const REACH = 8;

/** A genitive comes before modifiers: "Chad's Russian policy" is Chad's. */
function before(scene: Scene, word: number): readonly number[] {
  const { parse } = scene;
  let found = NOBODY;
  for (let child = parse.firstChild(word); child >= 0 && child < word; child = parse.nextSibling(child)) {
    const deprel = parse.deprel(child);
    const genitive = deprel === 'nmod:poss';
    if (!genitive && deprel !== 'amod' && deprel !== 'compound') continue;
    const figures = scene.standsFor(child);
    if (figures.length === 0) continue;
    if (genitive) return figures;
    found = found.length ? [...found, ...figures] : figures;
  }
  return found;
}

/** Those who made a document: "NATO's statement", "a statement from the ministry"; empty for a noun of another kind. */
export function makersOf(scene: Scene, word: number): readonly number[] {
  const { parse } = scene;
  if (parse.upos(word) !== 'NOUN' || !DOCUMENTS.has(parse.lemma(word))) return NOBODY;
  const owners = before(scene, word);
  if (owners.length) return owners;
  for (let child = parse.firstChild(word); child >= 0; child = parse.nextSibling(child)) {
    if (child < word || parse.deprel(child) !== 'nmod') continue;
    const marker = parse.childIn(child, 'case');
    if (marker >= 0 && MAKERS.has(parse.lower(marker)) && scene.standsFor(child).length) return scene.standsFor(child);
  }
  return NOBODY;
}

/** The things of one text, asked for from left to right. */
export class Things {
  readonly scene: Scene;
  #makers = NOBODY;
  #sentence = -REACH;

  constructor(scene: Scene) {
    this.scene = scene;
  }

  /** The figures whose thing a noun is; empty where the text does not say. */
  ownersOf(word: number): readonly number[] {
    const { parse } = this.scene;
    if (parse.upos(word) !== 'NOUN') return NOBODY;
    if (!DOCUMENTS.has(parse.lemma(word))) return before(this.scene, word);
    const makers = makersOf(this.scene, word);
    const sentence = parse.sentence(word);
    if (makers.length) {
      this.#makers = makers;
      this.#sentence = sentence;
      return makers;
    }
    const determiner = parse.childIn(word, 'det');
    const definite = determiner >= 0 && parse.lower(determiner) === 'the';
    return definite && sentence - this.#sentence <= REACH ? this.#makers : NOBODY;
  }
}
