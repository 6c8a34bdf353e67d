// Second walk over a sentence, from left to right: nouns that take up sets and states ("the two leaders", "the country"),
// role nouns, and pronouns.
import { anaphor } from './anaphors.ts';
import { ageAlone } from './epithets.ts';
import { subjectAhead } from './clause-tree.ts';
import { THIRD } from './pronoun-forms.ts';
import { takeRole } from './role-nouns.ts';
import type { Scene } from './scene.ts';

/** Finds the nominals of one sentence that end at chosen words; `pronoun` is called at each chosen pronoun. */
export function findNominals(scene: Scene, from: number, to: number, pronoun: (word: number) => void, chosen: (word: number) => boolean): void {
  const { parse } = scene;
  const late: number[] = [];
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
    if (upos === 'PRON' || (upos === 'DET' && parse.deprel(word) === 'nmod:poss')) {
      if (waits(scene, word)) late.push(word);
      else pronoun(word);
    } else if (scene.standsFor(word).length === 0 && !ageAlone(scene, word)) anaphor(scene, word, null);
  }
  for (const word of late) pronoun(word);
}

/** "Since its founding, the party …": a pronoun before a noun that is still to be found, which it may mean. */
function waits(scene: Scene, word: number): boolean {
  const { parse } = scene;
  const subject = THIRD.has(parse.lower(word)) ? subjectAhead(scene, word) : -1;
  return subject >= 0 && scene.standsFor(subject).length === 0 && scene.roleOf(scene.matchOver(subject)) !== null;
}
