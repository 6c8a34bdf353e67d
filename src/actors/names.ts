// First walk over a sentence: the names in it. Names of the register become their figures; runs of capitalised words
// that it does not know become persons or bodies of their own where the text shows what they are.
import type { Figure } from './cast.ts';
import { standingOf } from './metonyms.ts';
import type { Match } from './matches.ts';
import { findRuns } from './name-runs.ts';
import type { Alias } from './register.ts';
import type { Scene } from './scene.ts';
import { seated } from './seats.ts';
import { covers } from './terms.ts';
import { wordSet } from './word-set.ts';

/** Whether the words of a match modify the noun after them ("Chinese firms", "Kremlin officials"). */
export function modifies(scene: Scene, match: { first: number; last: number }): boolean {
  const { parse } = scene;
  const head = scene.headOf(match.first, match.last);
  const deprel = parse.deprel(head);
  if (deprel === 'amod' || deprel === 'compound' || deprel === 'nmod:desc' || deprel === 'nmod:unmarked') return parse.head(head) > match.last;
  return false;
}

/** States whose name a region of another country bears. */
const NAMESAKES: ReadonlyMap<string, string> = new Map([['GEO', 'USA']]);

/**
 * Those that the text names anywhere by a name that is theirs alone; of states, those of which it names anybody: "Dominican officials" in a
 * text on Santo Domingo, not in one on Roseau.
 */
function namedIn(scene: Scene, numbers: readonly number[]): number[] {
  const { known } = scene.register;
  const speaksOf = (number: number, alias: Alias): boolean =>
    alias.form !== 'role' && (alias.of === number || (known[number].kind === 'state' && known[alias.of].country === known[number].country));
  return numbers.filter(number => scene.matches.some(({ aliases }) => aliases.length > 0 && aliases.every(alias => speaksOf(number, alias))));
}

/** Of several readings of one name, the one that the text itself decides: someone already met, or named elsewhere, a full name, someone in office at its date. */
function choose(scene: Scene, forms: ReadonlyMap<number, Alias>): number | null {
  const numbers = [...forms.keys()];
  if (numbers.length === 1) return numbers[0];
  const met = numbers.filter(number => scene.cast.knownFigure(number));
  if (met.length === 1) return met[0];
  const named = namedIn(scene, numbers);
  if (named.length === 1) return named[0];
  const full = numbers.filter(number => forms.get(number)?.form !== 'short');
  if (full.length === 1) return full[0];
  const date = scene.date;
  if (date === null) return null;
  const serving = numbers.filter(number => scene.register.known[number].terms.some(term => covers(term, date)));
  return serving.length === 1 ? serving[0] : null;
}

const LANGUAGE_VERBS = wordSet('speak teach learn study understand read write translate');
const LANGUAGE_MARKERS = wordSet('in into from');

/** "She speaks Russian", "written in Chinese": a language, not a people. */
function isLanguage(scene: Scene, head: number): boolean {
  const { parse } = scene;
  const deprel = parse.deprel(head);
  const above = parse.head(head);
  if (above < 0 || parse.childIn(head, 'det', 'amod', 'nummod') >= 0) return false;
  if (deprel === 'obj') return LANGUAGE_VERBS.has(parse.lemma(above));
  const marker = deprel === 'obl' || deprel === 'nmod' ? parse.childIn(head, 'case') : -1;
  return marker >= 0 && LANGUAGE_MARKERS.has(parse.lower(marker));
}

function stateOrNationals(scene: Scene, match: Match, state: Figure, plural: boolean): void {
  const { parse } = scene;
  const head = scene.headOf(match.first, match.last);
  const upos = parse.upos(head);
  const asHead = (upos === 'NOUN' || upos === 'PROPN') && !modifies(scene, match);
  if (!plural && isLanguage(scene, head)) return;
  if (plural && asHead) {
    const words = parse.phrase(match.first, match.last);
    const figure = scene.described(words, 'group', state.country, ['CVL'], 'nationals', true);
    scene.mention([figure.number], match.first, match.last, head, 'demonym', true, match.start, match.end);
  } else scene.mention([state.number], match.first, match.last, head, 'demonym', true, match.start, match.end);
}

/** A short name that the text itself has given to another person than the register's: "Jane Marcos … Marcos said". */
function takenByText(scene: Scene, match: Match, chosen: number | null): boolean {
  if (chosen !== null && scene.cast.knownFigure(chosen)) return false;
  const pieces = scene.pieces.text.slice(scene.pieces.ofWord[match.first], scene.pieces.ofWord[match.last + 1]).filter(Boolean);
  const [figure, other] = scene.cast.shortForms(pieces);
  if (other || figure?.kind !== 'person') return false;
  scene.mention([figure.number], match.first, match.last, scene.headOf(match.first, match.last), 'name', true, match.start, match.end);
  return true;
}

/**
 * The country in which a region bears the name of this state, where the text means the region: it speaks of other regions
 * there and never of the state's people or capital ("Florida, Ohio and Georgia voted"; not "Georgia and Tbilisi's allies").
 */
function namesakeOf(scene: Scene, state: number): string | null {
  const country = NAMESAKES.get(scene.register.known[state].country ?? '');
  if (country === undefined) return null;
  let means = scene.namesakes.get(state);
  if (means === undefined) scene.namesakes.set(state, (means = isRegion(scene, state, country)));
  return means ? country : null;
}

function isRegion(scene: Scene, state: number, country: string): boolean {
  let regions = 0;
  for (const { aliases, places } of scene.matches) {
    if (aliases.some(each => each.of === state && (each.form === 'adjective' || each.form === 'national' || each.form === 'capital'))) return false;
    if (aliases.length === 0 && places[0]?.country === country && places[0].kind === 'region') regions++;
  }
  return regions > 1;
}

/** The country of the region named right behind a comma, where it is another one: "London, Ontario" is not the British capital. */
function landBehind(scene: Scene, match: Match, country: string | null): string | null {
  const { parse } = scene;
  if (match.last + 2 >= parse.count || parse.form(match.last + 1) !== ',') return null;
  const next = scene.matchAt[match.last + 2];
  const [place] = next < 0 ? [] : scene.matches[next].places;
  return place?.kind === 'region' && place.country !== country ? place.country : null;
}

function knownName(scene: Scene, match: Match): boolean {
  const forms = new Map<number, Alias>();
  for (const alias of match.aliases) if (alias.form !== 'role' && !forms.has(alias.of)) forms.set(alias.of, alias);
  const chosen = seated(scene, match, forms) ?? choose(scene, forms);
  if ([...forms.values()].some(each => each.form === 'short') && takenByText(scene, match, chosen)) return true;
  if (chosen === null) {
    scene.leaveOpen(match.first, match.last, [], [...forms.keys()]);
    return false;
  }
  const form = forms.get(chosen)?.form ?? 'seat';
  const head = scene.headOf(match.first, match.last);
  const { parse } = scene;
  if (form === 'capital' || form === 'seat') {
    const own = scene.register.known[forms.values().next().value?.of ?? chosen].country;
    const land = landBehind(scene, match, own);
    const country = land ?? own;
    for (let word = match.first; word <= match.last; word++) scene.countryAt[word] = country;
    if (land !== null) return true;
    if (form === 'capital' && parse.upos(head) === 'ADJ') return true;
    const standing = standingOf(parse, match.first, match.last, head);
    if (standing === 'place') return true;
    const figures = [scene.knownFigure(chosen).number];
    if (standing === 'government') scene.mention(figures, match.first, match.last, head, 'metonym', true, match.start, match.end);
    else for (let word = match.first; word <= match.last; word++) scene.let(word, figures);
    return true;
  }
  const elsewhere = form === 'name' ? namesakeOf(scene, chosen) : null;
  if (elsewhere !== null) {
    for (let word = match.first; word <= match.last; word++) scene.countryAt[word] = elsewhere;
    return true;
  }
  const figure = scene.knownFigure(chosen);
  for (let word = match.first; word <= match.last; word++) scene.countryAt[word] = figure.country;
  if (form === 'adjective') stateOrNationals(scene, match, figure, false);
  else if (form === 'national') stateOrNationals(scene, match, figure, true);
  else scene.mention([figure.number], match.first, match.last, head, 'name', true, match.start, match.end);
  return true;
}

/** Finds the names of one sentence (words `from` up to `to`, exclusive). */
export function findNames(scene: Scene, from: number, to: number): void {
  const runs = findRuns(scene, from, to);
  let next = 0;
  for (let word = from; word < to; word++) {
    if (next < runs.length && word >= runs[next].first) {
      runs[next].take();
      word = runs[next++].last;
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
