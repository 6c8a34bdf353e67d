// Second walk over a sentence: the nouns for those who take part ("the Chinese foreign minister", "troops", "the
// country") become figures: a holder of the office at the article's date, someone met before, or a figure of their own.
import type { Figure } from './cast.ts';
import type { Match } from './matches.ts';
import { type Owner, ownerOf } from './owners.ts';
import type { Role } from './register.ts';
import type { Scene } from './scene.ts';
import { anaphor } from './anaphors.ts';

const PAST: ReadonlySet<string> = new Set([
  'former',
  'ex',
  'late',
  'then',
  'ousted',
  'deposed',
  'outgoing',
  'incoming',
  'deputy',
  'acting',
  'vice',
  'previous',
  'next',
  'first',
  'future',
  'would-be',
  'elected',
  'exiled',
  'jailed',
  'assistant',
  'honorary',
]);
const HOSTED: ReadonlySet<string> = new Set([
  'embassy',
  'consulate',
  'mission',
  'ambassador',
  'envoy',
  'troops',
  'forces',
  'delegation',
  'special envoy',
  'peacekeepers',
  'peacekeeping mission',
  'representative',
  'high commissioner',
]);

/** The last person in the text whom these words can take up. */
function lastCalled(scene: Scene, before: number, fits: (figure: Figure) => boolean): Figure | null {
  const { appearances, figures } = scene.cast;
  for (let index = appearances.length - 1; index >= 0; index--) {
    const appearance = appearances[index];
    if (appearance.first >= before || appearance.figures.length !== 1) continue;
    const figure = figures[appearance.figures[0]];
    if (fits(figure)) return figure;
  }
  return null;
}

function calledFor(role: Role, figure: Figure): boolean {
  return (
    figure.called.has(role.noun) ||
    role.offices.some(office => figure.called.has(office)) ||
    (role.noun === 'leader' &&
      ['president', 'prime minister', 'chancellor', 'supreme leader', 'head of state', 'king', 'crown prince', 'premier', 'leader'].some(each => figure.called.has(each)))
  );
}

/** The holder of an office in a country at the text's date, if the register knows exactly one. */
function holder(scene: Scene, role: Role, country: string): Figure | null {
  for (const office of role.offices) {
    const numbers = scene.register.holders(country, office, scene.date);
    if (scene.date !== null && numbers.length === 1) return scene.knownFigure(numbers[0]);
    if (numbers.length) return null;
  }
  return null;
}

function office(scene: Scene, match: Match, role: Role, owner: Owner, country: string | null): Figure {
  const past = owner.modifiers.some(word => PAST.has(word));
  const met = past
    ? null
    : lastCalled(scene, match.first, figure => figure.kind === 'person' && !figure.described && calledFor(role, figure) && (country === null || figure.country === country));
  if (country !== null && !past) {
    const known = holder(scene, role, country);
    if (known && (role.noun !== 'leader' || !met)) return known;
    if (met) return met;
    if (role.noun === 'leader') {
      const leader = leaderOf(scene, country);
      if (leader) return leader;
    }
  } else if (met && !past) return met;
  const name = `${
    past
      ? `${owner.modifiers
          .filter(word => PAST.has(word))
          .reverse()
          .join(' ')} `
      : ''
  }${role.noun}${country ? ` of ${countryName(scene, country)}` : ''}`;
  return scene.described(name, 'person', country, role.sectors, role.noun, false);
}

/** The one person who leads a state at the text's date: an office the register marks as leading. */
function leaderOf(scene: Scene, country: string): Figure | null {
  if (scene.date === null) return null;
  for (const office of ['leader', 'supreme leader', 'president', 'prime minister', 'chancellor', 'king']) {
    const numbers = scene.register.holders(country, office, scene.date);
    if (office === 'president' && scene.register.holders(country, 'prime minister', scene.date).length > 0 && !scene.register.presidential.has(country)) continue;
    if (numbers.length === 1) return scene.knownFigure(numbers[0]);
  }
  return null;
}

function countryName(scene: Scene, country: string): string {
  const number = scene.register.stateOf(country);
  return number === undefined ? country : scene.register.known[number].name;
}

/** A person, a body or a group that the words describe, taken up again where they were said before. */
function described(scene: Scene, match: Match, role: Role, owner: Owner, country: string | null, plural: boolean): Figure {
  const words = scene.parse.phrase(match.first, match.last).toLowerCase();
  const definite = owner.determiner === 'the' || owner.determiner === 'this' || owner.determiner === 'that';
  const bare = owner.determiner === '' && !plural && role.kind === 'person';
  if (!plural && (definite || bare)) {
    const met = lastCalled(
      scene,
      match.first,
      figure => !figure.plural && (figure.called.has(role.noun) || lastWord(figure, role.noun)) && (country === null || figure.country === null || figure.country === country),
    );
    if (met) return met;
  }
  if (definite && role.kind === 'body' && country === null) {
    const met = lastCalled(
      scene,
      match.first,
      figure => figure.kind === 'organization' && (figure.called.has(role.noun) || (role.sectors.length > 0 && role.sectors.some(sector => figure.sectors.includes(sector)))),
    );
    if (met) return met;
  }
  const organisation = owner.figures.length === 1 ? scene.cast.figures[owner.figures[0]] : null;
  const sectors =
    organisation &&
    organisation.kind === 'organization' &&
    (role.noun === 'member' ||
      role.noun === 'chief' ||
      role.noun === 'head' ||
      role.sectors.length === 0 ||
      (role.kind === 'person' && /spokes|official|leader|fighter|director|chair|secretary/.test(role.noun))) &&
    organisation.sectors.length
      ? organisation.sectors
      : role.sectors;
  const prefix = country ? `${scene.register.adjectiveOf(country)} ` : organisation && organisation.kind !== 'person' ? `${organisation.name} ` : '';
  const kind = role.kind === 'body' && !plural ? 'organization' : plural ? 'group' : 'person';
  return scene.described(`${prefix}${words}`, kind, country, sectors, role.noun, plural || /^(police|forces|troops|.* (forces|troops|police))$/.test(words));
}

function lastWord(figure: Figure, noun: string): boolean {
  const word = noun.slice(noun.lastIndexOf(' ') + 1);
  if (word.length < 4) return false;
  for (const called of figure.called) if (called === word || called.endsWith(` ${word}`)) return true;
  return false;
}

/** The named person in apposition to a role noun, or right after it. */
function bearer(scene: Scene, match: Match, head: number): { figure: Figure; first: number; last: number } | null {
  const { parse } = scene;
  const next = match.last + 1;
  const beside = next < parse.count && parse.sentence(next) === parse.sentence(head) ? next : -1;
  const candidates = [beside];
  for (let child = parse.firstChild(head); child >= 0; child = parse.nextSibling(child))
    if (parse.deprel(child) === 'appos' || parse.deprel(child) === 'flat') candidates.push(child);
  if (parse.deprel(head) === 'appos' || parse.deprel(head) === 'nmod:desc' || parse.deprel(head) === 'flat') candidates.push(parse.head(head));
  for (const word of candidates) {
    if (word < 0) continue;
    const figure = scene.figureAt(word);
    if (!figure || figure.kind !== 'person' || (figure.described && figure.known < 0)) continue;
    const appearance = scene.cast.appearances.find(each => each.form === 'name' && each.first <= word && word <= each.last);
    if (!appearance) continue;
    // "Chad's president, Britain's prime minister": neighbours of a list, not the same person.
    if (word === beside && parse.deprel(head) === 'nmod:poss') continue;
    return { figure, first: appearance.first, last: appearance.last };
  }
  return null;
}

function describe(scene: Scene, figure: Figure, match: Match, role: Role, owner: Owner, head: number, country: string | null): void {
  const { parse } = scene;
  figure.called.add(role.noun);
  for (const each of role.offices) figure.called.add(each);
  if (figure.known >= 0) return;
  if (figure.kind !== 'person') figure.kind = 'person';
  figure.country ??= country;
  const organisation = owner.figures.length === 1 ? scene.cast.figures[owner.figures[0]] : null;
  for (const sector of [...role.sectors, ...(organisation && organisation.kind === 'organization' ? organisation.sectors : [])])
    if (!figure.sectors.includes(sector)) figure.sectors = [...figure.sectors, sector];
  if (figure.role === undefined) {
    const from = parse.upos(owner.first) === 'DET' || parse.upos(owner.first) === 'PRON' ? owner.first + 1 : owner.first;
    const right = Math.max(match.last, parse.deprel(head) === 'appos' ? Math.min(parse.rightEdge(head), match.last + 12) : match.last);
    let last = match.last;
    for (let word = match.last + 1; word <= right; word++) {
      if (parse.upos(word) === 'PUNCT' || parse.upos(word) === 'VERB' || parse.upos(word) === 'PRON') break;
      last = word;
    }
    figure.role = parse.phrase(Math.min(from, match.first), last);
  }
}

/** Deals with one role noun. */
function takeRole(scene: Scene, match: Match, role: Role, plural: boolean): void {
  const { parse } = scene;
  const head = scene.headOf(match.first, match.last);
  const owner = ownerOf(scene, match.first, match.last, head, HOSTED.has(role.noun));
  const person = role.kind === 'office' || role.kind === 'person';
  const named = person && !plural ? bearer(scene, match, head) : null;
  if (named) {
    const country = owner.country;
    if (named.figure.country === null || country === null || named.figure.country === country || named.figure.known < 0) {
      describe(scene, named.figure, match, role, owner, head, country);
      scene.mention([named.figure.number], Math.min(owner.first, match.first), match.last, head, 'nominal', false, parse.start(Math.min(match.first, owner.first)), match.end);
      for (let word = match.first; word <= match.last; word++) scene.let(word, [named.figure.number]);
      return;
    }
  }
  if (role.kind === 'named' || modifier(scene, match, head, person)) {
    // "police chief", "opposition parties": part of another phrase; still to be asked for as its owner.
    if (owner.figures.length) scene.let(head, owner.figures);
    return;
  }
  const figures: number[] = [];
  const owners: (string | null)[] = owner.figures.length > 1 ? [...new Set(owner.figures.map(number => scene.cast.figures[number].country))] : [owner.country];
  for (const country of owners) {
    const figure = figureFor(scene, match, role, owner, country, plural);
    if (figure && !figures.includes(figure.number)) figures.push(figure.number);
  }
  const first = owner.first;
  const inner = owner.figures.length === 1 && parse.lower(first) !== 'the' && owner.determiner === 'poss' ? match.first : first;
  scene.mention(figures, inner, match.last, head, 'nominal', false);
}

function modifier(scene: Scene, match: Match, head: number, person: boolean): boolean {
  const { parse } = scene;
  const deprel = parse.deprel(head);
  if (deprel !== 'compound' && deprel !== 'amod') return false;
  return parse.head(head) > match.last && (!person || scene.figureAt(parse.head(head)) === null);
}

function figureFor(scene: Scene, match: Match, role: Role, owner: Owner, country: string | null, plural: boolean): Figure | null {
  if (role.kind === 'government' && !plural) {
    if (country !== null) {
      const state = scene.stateFigure(country);
      if (state) return state;
    }
    const owning = owner.figures.length === 1 ? scene.cast.figures[owner.figures[0]] : null;
    if (owning && owning.country === null && owning.kind !== 'person') return owning;
    const met = owner.determiner === 'the' ? lastCalled(scene, match.first, figure => figure.kind === 'state' && figure.called.has('government')) : null;
    if (met) return met;
  }
  if (role.kind === 'government' && country !== null) {
    const state = scene.stateFigure(country);
    if (state) {
      state.called.add('government');
      return state;
    }
  }
  if (role.kind === 'office' && !plural) return office(scene, match, role, owner, country);
  return described(scene, match, role, owner, country, plural);
}

/** Finds the nominals of one sentence, from left to right; `pronoun` is called at each pronoun. */
export function findNominals(scene: Scene, from: number, to: number, pronoun: (word: number) => void): void {
  const { parse, register } = scene;
  for (let word = from; word < to; word++) {
    const number = scene.matchAt[word];
    const match = number < 0 ? undefined : scene.matches[number];
    if (match && match.aliases[0]?.form === 'role') {
      if (match.last === word || match.first === word) {
        if (match.last !== word) continue;
        if (scene.cast.appearances.length && scene.standsFor(word).length) continue;
        const alias = match.aliases[0];
        takeRole(scene, match, register.roles[alias.of], alias.plural);
      }
      continue;
    }
    if (match) continue;
    const upos = parse.upos(word);
    if (upos === 'PRON' || (upos === 'DET' && parse.deprel(word) === 'nmod:poss')) pronoun(word);
    else if (scene.standsFor(word).length === 0) anaphor(scene, word);
  }
}
