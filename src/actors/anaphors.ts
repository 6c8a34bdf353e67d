// Nouns that take up a state, a pair or a set met before: "the country", "the North", "both sides", "the two leaders".
// They mean nobody on their own.
import { lastBefore, type Figure } from './cast.ts';
import { nounsFor } from './offices.ts';
import type { Role } from './register.ts';
import type { Scene } from './scene.ts';
import { excluded, lastList, listBehind, setOf, weightOf } from './sets.ts';
import { wordSet } from './word-set.ts';

const COUNTRY = wordSet('country nation kingdom republic homeland');
const COUNTRIES = wordSet('country nation neighbor neighbour state government capital power ally rival kingdom republic superpower');
const LEADERS = wordSet('leader president man woman minister premier diplomat official statesman general politician candidate counterpart nominee');
const PARTIES = wordSet('side party adversary foe enemy neighbor neighbour');
/** Nouns that mean a state behind a region: "the Gulf state", "the South American giant". */
const REGIONAL = wordSet('state democracy economy power giant republic neighbor neighbour ally');
/** Words of a region's name at most: "former Soviet". */
const LONGEST_REGION = 4;
const MEMBERS = wordSet('member state country nation ally partner economy power');
const BODIES = wordSet('group organization organisation company firm bank agency body bloc alliance movement rival');
/** Bodies that fight: of several met, those that do are meant. */
const ARMED = wordSet('faction militia force army');
const FIGHTING: ReadonlySet<string> = new Set(['REB', 'UAF', 'MIL', 'IGO', 'OPP', 'PTY']);
const NOMINAL: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass', 'obj', 'obl', 'nmod', 'nmod:poss']);
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['both', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
]);
const DEFINITE = wordSet('the these those their its our both all');
/** "Neither side", "each country": a singular that speaks of every one of a pair. */
const EVERY = wordSet('neither either each');
const HALVES: ReadonlyMap<string, string> = new Map([
  ['north', 'PRK'],
  ['south', 'KOR'],
]);

const isState = (figure: Figure): boolean => figure.kind === 'state';
const isPerson = (figure: Figure): boolean => figure.kind === 'person' && !figure.plural && (!figure.described || figure.role !== undefined);
const isBody = (figure: Figure): boolean => (figure.kind === 'organization' || figure.kind === 'group') && !figure.plural;
const isParty = (figure: Figure): boolean =>
  figure.kind === 'state' || ((figure.kind === 'organization' || figure.kind === 'group') && figure.sectors.some(sector => FIGHTING.has(sector)));

/** Sectors of those who serve a state, and what they weigh for it beside its own name. */
const SERVICES: ReadonlySet<string> = new Set(['GOV', 'MIL']);
const SERVING = 0.5;
/** How far back "the country" is looked up, in words. */
const WINDOW = 250;

/** The leftmost word of a phrase's determiner and modifiers, and the count among them; count 0 without a definite one. */
function counted(scene: Scene, word: number): { first: number; count: number } {
  const { parse } = scene;
  const start = parse.tokens.sentenceStart[parse.sentence(word)];
  let first = word;
  let count = 0;
  let definite = false;
  for (let at = word - 1; at >= start && word - at <= 5; at--) {
    const lower = parse.lower(at);
    const upos = parse.upos(at);
    const number = NUMBERS.get(lower) ?? 0;
    if (number && !count) count = number;
    if (DEFINITE.has(lower)) definite = true;
    if (!number && upos !== 'ADJ' && upos !== 'NOUN' && upos !== 'DET' && upos !== 'PRON' && upos !== 'NUM' && upos !== 'PROPN') break;
    if (upos === 'NOUN' && scene.standsFor(at).length) break;
    first = at;
    if (upos === 'DET' || upos === 'PRON') break;
  }
  return { first, count: definite ? count : 0 };
}

/** "the North" and "the South" of a divided country that the text speaks of. */
function half(scene: Scene, word: number): readonly number[] {
  const { parse } = scene;
  const country = HALVES.get(parse.lower(word));
  if (!country || word === 0 || parse.lower(word - 1) !== 'the' || parse.form(word)[0] === parse.lower(word)[0] || parse.childIn(word, 'nmod') >= 0) return [];
  const met = [...HALVES.values()].some(each => {
    const number = scene.register.stateOf(each);
    return number !== undefined && scene.cast.knownFigure(number) !== undefined;
  });
  const state = met ? scene.stateFigure(country) : null;
  return state ? [state.number] : [];
}

/** The state of someone in its service, if the text has spoken of it: "The captain took power in the country's capital". */
function servedBy(scene: Scene, figure: Figure): Figure | null {
  if (figure.country === null || figure.plural || !figure.sectors.some(sector => SERVICES.has(sector))) return null;
  const number = scene.register.stateOf(figure.country);
  return (number === undefined ? undefined : scene.cast.knownFigure(number)) ?? null;
}

/** The state that stands out before a word, among those that fit: subjects before others, the nearer of two. */
function lastState(scene: Scene, word: number, first: number, fits: (country: string) => boolean): readonly number[] {
  const { parse } = scene;
  const sentence = parse.sentence(word);
  const out = excluded(scene, word);
  let best: readonly number[] = [];
  let top = 0;
  for (let at = first - 1; at >= 0 && first - at <= WINDOW; at--) {
    const figure = scene.appearanceAt(at) ? scene.figureAt(at) : null;
    if (!figure || figure.country === null || !fits(figure.country) || out.includes(figure.number)) continue;
    const state = isState(figure) ? figure : servedBy(scene, figure);
    if (!state || out.includes(state.number)) continue;
    const weight = (weightOf(parse.deprel(at)) * (state === figure ? 1 : SERVING)) / (1 + sentence - parse.sentence(at)) ** 2;
    if (weight > top) [best, top] = [[state.number], weight];
  }
  return best;
}

/** The states of the region that modifies a noun: "the West African nation", "the three Baltic states"; undefined where none does. */
function regionBefore(scene: Scene, word: number, first: number): ReadonlySet<string> | undefined {
  const { pieces, register } = scene;
  const end = pieces.ofWord[word];
  for (let from = Math.max(pieces.ofWord[first], end - LONGEST_REGION); from < end; from++) {
    const states = register.statesOf(pieces.text.slice(from, end).filter(Boolean).join(' '));
    if (states) return states;
  }
  return undefined;
}

/** "The three NATO members", "both countries of the bloc", "the two Gulf states": the states of the body or region that the phrase names; null where it names none. */
function namedMembers(scene: Scene, word: number, lemma: string, first: number): readonly string[] | null {
  const region = COUNTRIES.has(lemma) || MEMBERS.has(lemma) ? regionBefore(scene, word, first) : undefined;
  if (region) return [...region];
  if (scene.date === null || !MEMBERS.has(lemma)) return null;
  const words = [...scene.parse.childrenIn(word, 'nmod'), ...scene.parse.childrenIn(word, 'nmod:poss')];
  for (let at = first; at < word; at++) words.push(at);
  for (const each of words) {
    const body = scene.figureAt(each);
    const members = body && body.known >= 0 && isBody(body) ? scene.register.membersOf(body.known, scene.date) : [];
    if (members.length) return members;
  }
  return null;
}

/** Those of the members of a body or region that have been met, or all where the count says so; empty where neither gives so many. */
function someMembers(scene: Scene, word: number, first: number, count: number, members: readonly string[]): readonly number[] {
  const met = setOf(scene, word, first, count, figure => isState(figure) && figure.country !== null && members.includes(figure.country), true);
  if (met.length || members.length !== count) return met;
  return members.flatMap(country => scene.stateFigure(country)?.number ?? []);
}

/** Which figures a plural noun with a count can mean. */
function fitting(lemma: string, role: Role | null): ((figure: Figure) => boolean) | null {
  if (PARTIES.has(lemma) && (lemma === 'side' || !COUNTRIES.has(lemma))) return isParty;
  if (COUNTRIES.has(lemma)) return isState;
  if (ARMED.has(lemma)) return figure => isBody(figure) && figure.sectors.some(sector => FIGHTING.has(sector));
  if (BODIES.has(lemma)) return isBody;
  if (role?.kind === 'office') return figure => isPerson(figure) && nounsFor(role).some(noun => figure.called.has(noun));
  if (LEADERS.has(lemma)) return isPerson;
  return null;
}

function many(scene: Scene, word: number, lemma: string, role: Role | null, first: number, count: number): readonly number[] {
  if (count > 1) {
    const members = namedMembers(scene, word, lemma, first);
    if (members) return someMembers(scene, word, first, count, members);
    const fits = fitting(lemma, role);
    const behind = listBehind(scene, word, count, fits ?? isPerson);
    if (behind.length) return behind;
    const found = fits ? setOf(scene, word, first, count, fits, lemma !== 'side') : [];
    return found.length === 0 && role?.kind === 'office' && LEADERS.has(lemma) ? setOf(scene, word, first, count, isPerson, false) : found;
  }
  if (scene.parse.lower(first) !== 'the') return [];
  const region = COUNTRIES.has(lemma) || MEMBERS.has(lemma) ? regionBefore(scene, word, first) : undefined;
  if (region) return lastList(scene, word, first, figure => isState(figure) && figure.country !== null && region.has(figure.country), true);
  if (first !== word - 1) return [];
  if (lemma === 'side') return setOf(scene, word, first, 2, isParty, false);
  return lemma === 'country' || lemma === 'neighbor' || lemma === 'neighbour' ? setOf(scene, word, first, 2, isState, true) : [];
}

/** "The country", "the Gulf state", "the island": the state that a definite singular takes up. */
function stateBy(scene: Scene, word: number, lemma: string, first: number): readonly number[] {
  const called = scene.register.statesOf(lemma);
  const telling = called !== undefined || COUNTRY.has(lemma);
  if (!telling && !REGIONAL.has(lemma)) return [];
  const region = regionBefore(scene, word, first);
  if (!telling && !region) return [];
  return lastState(scene, word, first, country => (called?.has(country) ?? true) && (region?.has(country) ?? true));
}

function one(scene: Scene, word: number, lemma: string, role: Role | null, first: number): readonly number[] {
  const { parse } = scene;
  const before = parse.lower(first);
  if (first === word) return [];
  if (EVERY.has(before)) {
    const fits = fitting(lemma, role);
    const list = fits ? lastList(scene, word, first, fits) : [];
    return before === 'each' || list.length === 2 ? list : [];
  }
  if (before !== 'the' && before !== 'this' && before !== 'that') return [];
  if (lemma === 'pair' || lemma === 'duo') return setOf(scene, word, first, 2, figure => isPerson(figure) || isState(figure), false);
  if (lemma === 'couple') return parse.childIn(word, 'nmod') >= 0 ? [] : setOf(scene, word, first, 2, isPerson, false);
  if (lemma === 'trio') return setOf(scene, word, first, 3, isParty, false);
  return parse.childIn(word, 'nmod', 'acl:relcl') >= 0 ? [] : stateBy(scene, word, lemma, first);
}

/** "The two pledged …", "both said …": the numeral alone. "Two of its ships" takes up nobody. */
function numeral(scene: Scene, word: number, first: number): readonly number[] {
  const { parse } = scene;
  const bare = parse.upos(word) === 'DET' && parse.deprel(word) === 'advmod' && parse.childIn(parse.head(word), 'nsubj', 'nsubj:pass') < 0;
  if (!(NOMINAL.has(parse.deprel(word)) || bare) || parse.childIn(word, 'nmod', 'obl', 'nummod') >= 0 || (parse.lower(word) === 'two' && first === word)) return [];
  const persons = setOf(scene, word, first, 2, isPerson, false);
  const states = setOf(scene, word, first, 2, isState, true);
  if (persons.length === 0 || states.length === 0) return persons.length ? persons : states;
  const latest = (numbers: readonly number[]): number => Math.max(...numbers.map(number => lastBefore(scene.cast.figures[number], word)));
  return latest(persons) >= latest(states) ? persons : states;
}

/** Resolves a noun that takes up something met before; false where it is none or nothing fits. `role` is the role noun that it is. */
export function anaphor(scene: Scene, word: number, role: Role | null): boolean {
  const { parse } = scene;
  const upos = parse.upos(word);
  if (upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'NUM' && upos !== 'DET') return false;
  const deprel = parse.deprel(word);
  if (deprel === 'compound' || deprel === 'amod' || deprel === 'det' || deprel === 'nummod') return false;
  const lower = parse.lower(word);
  const { first, count } = counted(scene, word);
  let figures: readonly number[] = half(scene, word);
  // A tagger may read a common noun as a name: in small letters it is none.
  const common = upos === 'PROPN' && parse.form(word) === lower;
  // "the Kingdom's ministry": what some states are called, alone behind its article.
  const called = upos === 'PROPN' && first === word - 1 && parse.lower(first) === 'the' && scene.register.statesOf(lower) !== undefined;
  if (figures.length === 0 && (upos === 'NOUN' || common || called)) {
    const several = parse.xpos(word) === 'NNS' || (common && lower.endsWith('s'));
    const lemma = common && several ? lower.slice(0, -1) : parse.lemma(word).toLowerCase();
    figures = several ? many(scene, word, lemma, role, first, count) : one(scene, word, lemma, role, first);
  }
  if (figures.length === 0 && (lower === 'two' || lower === 'both')) figures = numeral(scene, word, first);
  if (figures.length === 0) return false;
  scene.mention(figures, first, word, word, 'nominal', false);
  return true;
}
