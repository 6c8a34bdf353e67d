// Second walk over a sentence, from left to right: nouns that take up sets and states ("the two leaders", "the country"),
// role nouns, and pronouns.
import { anaphor } from './anaphors.ts';
import { ageAlone } from './epithets.ts';
import { takeRole } from './role-nouns.ts';
import type { Scene } from './scene.ts';

/** Finds the nominals of one sentence that end at chosen words; `pronoun` is called at each chosen pronoun. */
export function findNominals(scene: Scene, from: number, to: number, pronoun: (word: number) => void, chosen: (word: number) => boolean): void {
  const { parse } = scene;
  for (let word = from; word < to; word++) {
    if (!chosen(word)) continue;
    const number = scene.matchAt[word];
    const match = number < 0 ? undefined : scene.matches[number];
    const role = scene.roleOf(match);
    if (match && !role) {
      // "The three Baltic states": a region by its name, and states.
      if (match.aliases.length === 0 && match.last === word && parse.upos(word) === 'NOUN') anaphor(scene, word, null);
      continue;
    }
    if (match && role) {
      if (match.last !== word) continue;
      if (scene.standsFor(word).length === 0 && !anaphor(scene, word, role)) takeRole(scene, number);
      continue;
    }
    const upos = parse.upos(word);
    if (upos === 'PRON' || (upos === 'DET' && parse.deprel(word) === 'nmod:poss')) pronoun(word);
    else if (scene.standsFor(word).length === 0 && !ageAlone(scene, word)) anaphor(scene, word, null);
  }
}
