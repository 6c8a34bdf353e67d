// "Weah lost. The former footballer, 57, …", "the 57-year-old", "the billionaire": words that tell something new of the one
// person whom the sentences before name. Where they name two, or the sentence itself names one already, it may be anybody.
import type { Figure } from './cast.ts';
import { genderOf } from './genders.ts';
import type { Match } from './matches.ts';
import type { Owner } from './owners.ts';
import type { Role } from './register.ts';
import type { Scene } from './scene.ts';
import { wordSet } from './word-set.ts';

/** Nouns for what someone is by career; not for a part in the story ("the witness", "the lawyer"). */
const CAREERS = wordSet(
  'politician statesman businessman businesswoman tycoon billionaire magnate entrepreneur diplomat strongman veteran lawmaker dissident scholar author writer economist scientist banker academic technocrat hardliner cleric republican democrat footballer general admiral colonel native',
);
const SENTENCES_BACK = 2;
const WINDOW = 120;

/** The one named person of the sentences before, who must not be named in this one before the word; null where there are several. */
function onlyPerson(scene: Scene, before: number, fits: (figure: Figure) => boolean): Figure | null {
  const { parse, cast } = scene;
  const sentence = parse.sentence(before);
  let only: Figure | null = null;
  for (let word = before - 1; word >= 0 && before - word <= WINDOW && sentence - parse.sentence(word) <= SENTENCES_BACK; word--) {
    for (const number of scene.appearanceAt(word)?.figures ?? []) {
      const figure = cast.figures[number];
      if ((figure.kind !== 'person' && !figure.unsure) || figure.plural) continue;
      if (figure.described || !fits(figure) || parse.sentence(word) === sentence || (only && only !== figure)) return null;
      only = figure;
    }
  }
  return only;
}

/** Whether "old" at a word ends an age ("57-year-old"). */
function endsAge(scene: Scene, word: number): boolean {
  const { parse } = scene;
  return word > 2 && parse.lower(word) === 'old' && (parse.lower(word - 1) === 'year' || parse.lower(word - 2) === 'year');
}

/** The named person met before of whom a definite noun for a person tells something new, or null. */
export function epithetBearer(scene: Scene, match: Match, role: Role, owner: Owner, country: string | null): Figure | null {
  const aged = owner.modifiers.includes('old') && owner.modifiers.includes('year');
  if (owner.determiner !== 'the' || owner.unknown || (!aged && !CAREERS.has(role.noun))) return null;
  if (!scene.parse.deprel(scene.headOf(match.first, match.last)).startsWith('nsubj')) return null;
  const gender = genderOf(role.noun);
  const person = onlyPerson(
    scene,
    match.first,
    figure => (gender === null || figure.gender === null || figure.gender === gender) && (country === null || figure.country === null || figure.country === country),
  );
  if (!person) return null;
  scene.cast.call(person, role.noun);
  [person.kind, person.unsure] = ['person', false];
  return person;
}

/** "The 57-year-old said …": takes up the named person met before; false where the word ends no age or it is not clear whose. */
export function ageAlone(scene: Scene, word: number): boolean {
  const { parse } = scene;
  if (!endsAge(scene, word) || !parse.deprel(word).startsWith('nsubj')) return false;
  let first = word;
  while (first > 0 && word - first < 6 && parse.lower(first) !== 'the') first--;
  const person = parse.lower(first) === 'the' ? onlyPerson(scene, first, () => true) : null;
  if (person) scene.mention([person.number], first, word, word, 'nominal', false);
  return person !== null;
}
