// First walk over a sentence: the names in it. Names of the register become their figures; runs of capitalised words
// that it does not know become persons or bodies of their own where the text shows what they are.
import { CAPITAL } from '../places/index.ts';
import type { Figure } from './cast.ts';
import { standsForGovernment } from './metonyms.ts';
import type { Match } from './matches.ts';
import type { Scene } from './scene.ts';
import { findChains } from './chains.ts';

/** Whether the words of a match modify the noun after them ("Chinese firms", "Kremlin officials"). */
export function modifies(scene: Scene, match: { first: number; last: number }): boolean {
  const { parse } = scene;
  const head = scene.headOf(match.first, match.last);
  const deprel = parse.deprel(head);
  if (deprel === 'amod' || deprel === 'compound' || deprel === 'nmod:desc' || deprel === 'nmod:unmarked') return parse.head(head) > match.last;
  return false;
}

/** Of several readings of one name, the one that the text itself decides: someone already met, or in office at its date. */
function choose(scene: Scene, numbers: readonly number[]): number | null {
  if (numbers.length === 1) return numbers[0];
  const met = numbers.filter(number => scene.cast.has(`known ${number}`));
  if (met.length === 1) return met[0];
  const date = scene.date;
  if (date !== null) {
    const serving = numbers.filter(number => scene.register.known[number].terms.some(term => term.from <= date && (term.to === '' || date < term.to)));
    if (serving.length === 1) return serving[0];
  }
  return null;
}

function stateOrNationals(scene: Scene, match: Match, state: Figure, plural: boolean): void {
  const { parse } = scene;
  const head = scene.headOf(match.first, match.last);
  const upos = parse.upos(head);
  const asHead = (upos === 'NOUN' || upos === 'PROPN') && !modifies(scene, match);
  if (plural && asHead) {
    const words = parse.phrase(match.first, match.last);
    const figure = scene.described(words, 'group', state.country, ['CVL'], 'nationals', true);
    scene.mention([figure.number], match.first, match.last, head, 'demonym', true, match.start, match.end);
  } else scene.mention([state.number], match.first, match.last, head, 'demonym', true, match.start, match.end);
}

function knownName(scene: Scene, match: Match): boolean {
  const forms = new Map<number, Match['aliases'][number]>();
  for (const alias of match.aliases) if (alias.form !== 'role' && !forms.has(alias.of)) forms.set(alias.of, alias);
  // A seat stands for the body that sits there, the capital for the state: an organisation's seat wins ("Brussels").
  const seats = [...forms.values()].filter(alias => alias.form === 'seat');
  const numbers = seats.length && forms.size > 1 ? seats.map(alias => alias.of) : [...forms.keys()];
  const chosen = choose(scene, numbers);
  if (chosen === null) return false;
  const alias = forms.get(chosen);
  if (!alias) return false;
  const head = scene.headOf(match.first, match.last);
  const { parse } = scene;
  if (alias.form === 'capital' || alias.form === 'seat') {
    const country = scene.register.known[forms.values().next().value?.of ?? chosen].country;
    for (let word = match.first; word <= match.last; word++) scene.countryAt[word] = country;
    if (alias.form === 'capital' && (parse.upos(head) === 'ADJ' || !standsForGovernment(parse, match.first, match.last, head))) return true;
    if (alias.form === 'seat' && !standsForGovernment(parse, match.first, match.last, head)) return true;
    scene.mention([scene.knownFigure(chosen).number], match.first, match.last, head, 'metonym', true, match.start, match.end);
    return true;
  }
  const figure = scene.knownFigure(chosen);
  for (let word = match.first; word <= match.last; word++) scene.countryAt[word] = figure.country;
  if (alias.form === 'adjective') stateOrNationals(scene, match, figure, false);
  else if (alias.form === 'national') stateOrNationals(scene, match, figure, true);
  else scene.mention([figure.number], match.first, match.last, head, 'name', true, match.start, match.end);
  return true;
}

/** Finds the names of one sentence (words `from` up to `to`, exclusive). */
export function findNames(scene: Scene, from: number, to: number): void {
  const inChain = new Uint8Array(to - from);
  const chains = findChains(scene, from, to);
  for (const chain of chains) inChain.fill(1, chain.first - from, chain.last - from + 1);
  let next = 0;
  for (let word = from; word < to; word++) {
    if (inChain[word - from]) {
      while (next < chains.length && chains[next].first <= word) chains[next++].take();
      continue;
    }
    const number = scene.matchAt[word];
    if (number < 0) continue;
    const match = scene.matches[number];
    if (match.first !== word) continue;
    if (match.places.length) {
      const country = match.places[0].country;
      for (let each = match.first; each <= match.last; each++) scene.countryAt[each] = country;
    }
    if (match.aliases.length && match.aliases[0].form !== 'role') knownName(scene, match);
  }
}

/** Whether a word is written with a capital first letter. */
export function isCapital(scene: Scene, word: number): boolean {
  return scene.pieces.ofWord[word] < scene.pieces.ofWord[word + 1] && scene.pieces.capitals[scene.pieces.ofWord[word]] >= CAPITAL;
}
