// Nouns that take up a state, a pair or a set met before: "the country", "the North", "both sides", "the two leaders".
// They mean nobody on their own.
import type { Figure } from './cast.ts';
import type { Scene } from './scene.ts';

const COUNTRY: ReadonlySet<string> = new Set(['country', 'nation', 'kingdom', 'republic', 'homeland']);
const COUNTRIES: ReadonlySet<string> = new Set(['country', 'nation', 'neighbor', 'neighbour', 'state', 'government', 'capital', 'power', 'ally', 'rival']);
const LEADERS: ReadonlySet<string> = new Set(['leader', 'president', 'man', 'minister', 'premier', 'diplomat']);
const PARTIES: ReadonlySet<string> = new Set(['side', 'party', 'adversary', 'foe', 'enemy']);
const BACK = 8;

/** The latest distinct figures before a word, nearest first, none further back than a few sentences. */
function recent(scene: Scene, before: number, fits: (figure: Figure) => boolean, wanted: number): number[] {
  const { appearances, figures } = scene.cast;
  const sentence = scene.parse.sentence(before);
  const found: number[] = [];
  const sorted = appearances.filter(each => each.first < before && each.sentence >= sentence - BACK).sort((a, b) => b.first - a.first);
  for (const appearance of sorted) {
    for (const number of [...appearance.figures].reverse()) if (fits(figures[number]) && !found.includes(number)) found.push(number);
    if (found.length >= wanted) break;
  }
  return found.slice(0, wanted).reverse();
}

const isState = (figure: Figure): boolean => figure.kind === 'state';
const isPerson = (figure: Figure): boolean => figure.kind === 'person' && !figure.plural && !figure.described;
const isParty = (figure: Figure): boolean =>
  figure.kind === 'state' ||
  ((figure.kind === 'organization' || figure.kind === 'group') && figure.sectors.some(sector => sector === 'REB' || sector === 'UAF' || sector === 'IGO'));

/** "two", "both", "three" before the noun. */
function numberBefore(scene: Scene, word: number): number {
  const { parse } = scene;
  for (let at = word - 1; at >= 0 && word - at <= 3; at--) {
    const lower = parse.lower(at);
    if (lower === 'two' || lower === 'both') return 2;
    if (lower === 'three') return 3;
    if (lower === 'four') return 4;
    if (parse.upos(at) !== 'ADJ' && parse.upos(at) !== 'NOUN' && parse.upos(at) !== 'DET') break;
  }
  return 0;
}

function firstOf(scene: Scene, word: number): number {
  const { parse } = scene;
  let first = word;
  while (
    first > 0 &&
    word - first < 4 &&
    parse.sentence(first - 1) === parse.sentence(word) &&
    (parse.upos(first - 1) === 'DET' || parse.upos(first - 1) === 'NUM' || parse.upos(first - 1) === 'ADJ')
  )
    first--;
  return first;
}

/** "the North" and "the South" of a divided country that the text speaks of. */
function half(scene: Scene, word: number): number[] {
  const { parse } = scene;
  const lower = parse.lower(word);
  if ((lower !== 'north' && lower !== 'south') || word === 0 || parse.lower(word - 1) !== 'the' || parse.form(word)[0] === lower[0]) return [];
  if (parse.childIn(word, 'nmod') >= 0) return [];
  const met = (country: string): boolean => {
    const number = scene.register.stateOf(country);
    return number !== undefined && scene.cast.has(`known ${number}`) !== undefined;
  };
  if (!met('PRK') && !met('KOR')) return [];
  const state = scene.stateFigure(lower === 'north' ? 'PRK' : 'KOR');
  return state ? [state.number] : [];
}

/** Resolves a noun that takes up something met before; does nothing where it is none or nothing fits. */
export function anaphor(scene: Scene, word: number): void {
  const { parse } = scene;
  const upos = parse.upos(word);
  if (upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'NUM' && upos !== 'DET') return;
  const lemma = parse.lemma(word).toLowerCase();
  const deprel = parse.deprel(word);
  if (deprel === 'compound' || deprel === 'amod') return;
  let figures = half(scene, word);
  const before = word > 0 ? parse.lower(word - 1) : '';
  const many = parse.xpos(word) === 'NNS' || parse.xpos(word) === 'NNPS';
  if (figures.length === 0 && upos === 'NOUN') {
    const count = numberBefore(scene, word);
    if (count > 1 && many) {
      const fits = COUNTRIES.has(lemma) ? isState : LEADERS.has(lemma) ? isPerson : PARTIES.has(lemma) ? isParty : null;
      if (fits) figures = recent(scene, firstOf(scene, word), fits, count);
      if (figures.length < count) figures = [];
    } else if (!many && COUNTRY.has(lemma) && (before === 'the' || before === 'this' || before === 'that') && parse.childIn(word, 'nmod', 'acl:relcl') < 0) {
      figures = recent(scene, word, isState, 1);
    } else if (many && (lemma === 'side' || lemma === 'country' || lemma === 'neighbor' || lemma === 'neighbour') && before === 'the') {
      figures = recent(scene, word, isParty, 2);
      if (figures.length < 2) figures = [];
    } else if ((lemma === 'pair' || lemma === 'duo') && before === 'the') {
      figures = recent(scene, word, figure => isPerson(figure) || isState(figure), 2);
    } else if (lemma === 'trio' && before === 'the') figures = recent(scene, word, isParty, 3);
  }
  if (
    figures.length === 0 &&
    (lemma === 'two' || lemma === 'both') &&
    (deprel.startsWith('nsubj') || deprel === 'obj' || deprel === 'obl' || deprel === 'nmod' || deprel === 'nmod:poss')
  ) {
    const persons = recent(scene, word, isPerson, 2);
    figures = persons.length === 2 ? persons : recent(scene, word, isState, 2);
    if (figures.length < 2) figures = [];
  }
  if (figures.length) scene.mention(figures, firstOf(scene, word), word, word, 'nominal', false);
}
