// Where the names that the register does not know begin and end: runs of capitalised words with their particles and
// initials, and names of bodies that go on after their noun ("Institute for the Study of Peace"). Whom a run names is
// decided in `new-names.ts`; a treaty, a sea or a cup named so takes part in nothing.
import type { Match } from './matches.ts';
import { takeBody, takeNamed } from './new-names.ts';
import type { Role } from './register.ts';
import type { Scene } from './scene.ts';
import { CALENDAR, wordSet } from './word-set.ts';

/** A name found; `take` gives it its figure and mention. */
export interface Run {
  readonly first: number;
  readonly last: number;
  take(): void;
}

const PARTICLES = wordSet('al el bin bint ibn abu de da das do dos del della di du la le van von der den ter ten zu y e ul ud ur as ash bar ben');
const LINKS = wordSet('of for on against to without');
/** Sectors whose bodies bear the name of a place without belonging to its state: "Oxford University", "Bank of England". */
const PLACED: ReadonlySet<string> = new Set(['EDU', 'BUS', 'REL', 'MED', 'JRN']);

function single(match: Match): boolean {
  return match.first === match.last;
}

/** Walks over one sentence. */
class RunFinder {
  readonly scene: Scene;
  readonly from: number;
  readonly to: number;
  readonly found: Run[] = [];

  constructor(scene: Scene, from: number, to: number) {
    this.scene = scene;
    this.from = from;
    this.to = to;
  }

  matchAt(word: number): Match | undefined {
    return word < this.from || word >= this.to ? undefined : this.scene.matchOver(word);
  }

  roleAt(word: number): Role | null {
    return this.scene.roleOf(this.matchAt(word));
  }

  capital(word: number): boolean {
    if (word < this.from || word >= this.to) return false;
    const piece = this.scene.pieces.ofWord[word];
    return piece < this.scene.pieces.ofWord[word + 1] && this.scene.pieces.capitals[piece] > 0 && this.scene.pieces.text[piece] !== '';
  }

  /** A capitalised word that no table explains. */
  free(word: number): boolean {
    if (!this.capital(word) || this.scene.matchAt[word] >= 0) return false;
    const upos = this.scene.parse.upos(word);
    if (upos !== 'PROPN' && ((upos !== 'NOUN' && upos !== 'ADJ' && upos !== 'X') || (word === this.from && !this.metBefore(word)))) return false;
    return !CALENDAR.has(this.scene.pieces.text[this.scene.pieces.ofWord[word]]) || this.isBearer(word);
  }

  /** "Jan Nowak", "April Jones": a month that is a given name before another name. "Jan 5" is none. */
  isBearer(word: number): boolean {
    const next = word + 1;
    return this.given(word) && ((this.capital(next) && this.scene.parse.upos(next) === 'PROPN') || PARTICLES.has(next < this.to ? this.scene.parse.lower(next) : ''));
  }

  /** A sentence's first word that the tagger takes for a common noun, by which the text has called someone before: "Malik left". */
  metBefore(word: number): boolean {
    return this.scene.cast.isShortForm([this.scene.pieces.text[this.scene.pieces.ofWord[word]]]);
  }

  given(word: number): boolean {
    return this.scene.register.givenNames.has(this.scene.pieces.text[this.scene.pieces.ofWord[word]] ?? '');
  }

  linked(left: number, right: number): boolean {
    const { parse } = this.scene;
    const flat = parse.deprel(right) === 'flat' && (parse.head(right) === left || parse.head(right) === parse.head(left));
    return flat || (parse.deprel(left) === 'flat' && parse.head(left) === right);
  }

  /** The last word of the run that begins at `word`. */
  runEnd(word: number): number {
    for (let last = word; ; ) {
      const next = this.joined(last);
      if (next < 0) return last;
      last = next;
    }
  }

  /** The word up to which the run goes on after `last`, or -1. */
  joined(last: number): number {
    const { parse } = this.scene;
    const next = last + 1;
    if (next >= this.to) return -1;
    if (this.free(next)) return next;
    const match = this.matchAt(next);
    if (match) return single(match) && match.capital && (this.mayJoin(last, next, match) || this.innerTitle(next)) ? next : -1;
    if (next < this.to && this.scene.isHyphen(next) && next + 1 < this.to && (!this.matchAt(next + 1) || (PARTICLES.has(parse.lower(last)) && this.family(next + 1)))) {
      const upos = parse.upos(next + 1);
      return upos !== 'VERB' && upos !== 'ADJ' ? next + 1 : -1;
    }
    if (!PARTICLES.has(parse.lower(next))) return -1;
    if (this.family(next + 1)) return next + 1;
    const second = next + 1 < this.to && (PARTICLES.has(parse.lower(next + 1)) || this.scene.isHyphen(next + 1));
    return second && this.family(next + 2) ? next + 2 : -1;
  }

  /** A word that may be a family name behind a particle: one that no table explains, or a mere place ("dos Santos", "al-Hassan"). */
  family(word: number): boolean {
    if (this.free(word)) return true;
    const match = this.matchAt(word);
    const form = match?.aliases[0]?.form;
    return match !== undefined && single(match) && match.capital && (form === undefined || form === 'short');
  }

  /** "Di Stefano left": a particle that opens a sentence, before a name that the text has given so. */
  opensName(word: number): boolean {
    const { pieces, cast, parse } = this.scene;
    if (word !== this.from || !this.capital(word) || !PARTICLES.has(parse.lower(word))) return false;
    const last = this.joined(word);
    return last > 0 && cast.isShortForm(pieces.text.slice(pieces.ofWord[word], pieces.ofWord[last + 1]).filter(Boolean));
  }

  /** "A. K. Sharma": an initial before another or before a name. */
  initial(word: number): boolean {
    const next = word + 1;
    if (next >= this.to || !/^\p{Lu}\.$/u.test(this.scene.parse.form(word))) return false;
    return this.initial(next) || this.free(next);
  }

  /** "Hassan Sheikh Mohamud": a title that is a name within a name. */
  innerTitle(word: number): boolean {
    return this.capital(word) && this.scene.register.titles.has(this.scene.pieces.text[this.scene.pieces.ofWord[word]]) && this.given(word - 1) && this.free(word + 1);
  }

  /** Whether a word that a table explains is nonetheless part of the name before it ("Melania Trump", "Michael Jordan"). */
  mayJoin(left: number, right: number, match: Match): boolean {
    const form = match.aliases[0]?.form;
    if (form === 'role' || form === 'adjective' || form === 'national' || form === 'seat') return false;
    return form === undefined || form === 'short' || this.given(left) || this.linked(left, right);
  }

  find(): Run[] {
    for (let word = this.from; word < this.to; word++) {
      const match = this.matchAt(word);
      if (match) word = this.fromMatch(word, match);
      else if (this.free(word) || this.initial(word) || this.opensName(word)) word = this.named(word, this.runEnd(word));
    }
    return this.found;
  }

  /** A name that begins with a word of the tables; gives the last word dealt with. */
  fromMatch(word: number, match: Match): number {
    if (!match.capital) return match.last;
    const role = this.scene.roleOf(match);
    // "Van der Berg": a particle that opens a sentence.
    if (PARTICLES.has(this.scene.parse.lower(word)) && single(match) && this.joined(word) > 0) return this.named(word, this.runEnd(word));
    if (role) return this.fromRole(match, role);
    const form = match.aliases[0]?.form;
    const next = match.last + 1;
    if (
      single(match) &&
      (this.free(next) || this.innerTitle(next)) &&
      (form === undefined || form === 'name' || form === 'capital' || form === 'short') &&
      (this.linked(word, next) || (this.given(word) && !this.possessive(next)))
    )
      return this.named(word, this.runEnd(next));
    if (form === 'seat') return match.last;
    // "Taiwan Institute of …", "Stockholm International …", "Oxford University": a table's word that begins a body's name.
    const run = this.free(next) ? this.runEnd(next) : match.last;
    const after = form === undefined ? this.bodyAhead(run) : this.matchAt(run + 1);
    const body = this.scene.roleOf(after);
    if (!after?.capital || !body) return match.last;
    if (after.first > run + 1) return this.body(match.first, this.bodyEnd(after.last), body);
    if (body.kind === 'thing') return run > match.last ? this.bodyEnd(after.last) : match.last;
    const placed = form !== 'adjective' && form !== 'national' && body.kind === 'body' && body.sectors.some(sector => PLACED.has(sector));
    if (body.kind === 'named' || placed || (run > match.last && body.kind === 'body')) return this.body(match.first, this.bodyEnd(after.last), body);
    return match.last;
  }

  /** "Treaty of …" names nobody; "Institute for …", "Bank of England" are bodies; other nouns wait for their owners. */
  fromRole(match: Match, role: Role): number {
    const genitive = this.genitiveName(match);
    if (genitive > 0) return genitive;
    if (role.kind === 'thing') return this.thing(match);
    const goesOn = match.last + 1 < this.to && LINKS.has(this.scene.parse.lower(match.last + 1));
    // "Doctors Without Borders", "Lawyers for Peace"
    const link = goesOn ? this.scene.parse.lower(match.last + 1) : '';
    if (role.kind === 'person' && match.aliases[0].plural && (link === 'without' || link === 'for' || link === 'against') && this.capital(match.last + 2)) {
      const end = this.bodyEnd(match.last);
      if (end > match.last && !this.scene.matchOver(match.last + 2)) return this.body(match.first, end, { ...role, sectors: ['NGO'] });
    }
    const placed = role.kind === 'body' && goesOn && match.first > this.from && role.sectors.some(sector => PLACED.has(sector));
    if (role.kind !== 'named' && !placed) return match.last;
    const end = this.bodyEnd(match.last);
    return end > match.last ? this.body(match.first, end, role) : end;
  }

  /** "People's Liberation Army", "Workers' Party": a genitive inside a body's name. Gives its last word, or -1. */
  genitiveName(match: Match): number {
    const { parse } = this.scene;
    const mark = match.last + 1;
    if (!single(match) || mark + 1 >= this.to || parse.xpos(mark) !== 'POS' || !this.capital(mark + 1)) return -1;
    const run = this.free(mark + 1) ? this.runEnd(mark + 1) : mark;
    const after = this.matchAt(run + 1);
    const role = this.scene.roleOf(after);
    if (!after?.capital || !role || (role.kind !== 'body' && role.kind !== 'named') || !match.aliases[0].plural) return -1;
    return this.body(match.first, this.bodyEnd(after.last), role);
  }

  /** "Treaty of Lisbon", "Sea of Japan": nobody, with the names in it. */
  thing(match: Match): number {
    const end = this.bodyEnd(match.last);
    if (end > match.last) this.found.push({ first: match.first, last: end, take: () => undefined });
    return end;
  }

  possessive(word: number): boolean {
    return word < this.to && this.scene.parse.deprel(word) === 'nmod:poss';
  }

  /** The noun behind a run, over one for persons within a body's name: "Sahel Justice Front". */
  bodyAhead(last: number): Match | undefined {
    const next = this.matchAt(last + 1);
    if (!next?.capital || this.scene.roleOf(next)?.kind !== 'person') return next;
    const after = this.matchAt(next.last + 1);
    const kind = after?.capital ? this.scene.roleOf(after)?.kind : undefined;
    return kind === 'body' || kind === 'named' ? after : next;
  }

  named(first: number, last: number): number {
    const after = this.bodyAhead(last);
    const role = this.scene.roleOf(after);
    if (after?.capital && role) {
      if (role.kind === 'thing') return this.bodyEnd(after.last);
      if (role.kind === 'named' || role.kind === 'body') return this.body(first, this.bodyEnd(after.last), role);
    }
    this.found.push({ first, last, take: () => takeNamed(this.scene, first, last) });
    return last;
  }

  /** The end of a body's name that goes on after its noun, in words `last` + 1 and after. */
  bodyEnd(last: number): number {
    const { parse } = this.scene;
    let end = last;
    for (let word = last + 1; word < this.to; ) {
      const lower = parse.lower(word);
      let next = word;
      if (LINKS.has(lower) || (lower === 'and' && end > last)) {
        next = word + 1;
        if (next < this.to && parse.lower(next) === 'the') next++;
      }
      const match = this.matchAt(next);
      const role = this.scene.roleOf(match);
      if (role && next === word && role.kind !== 'named') break;
      if (!this.capital(next) || CALENDAR.has(parse.lower(next)) || parse.upos(next) === 'VERB' || parse.upos(next) === 'AUX' || parse.upos(next) === 'PRON') break;
      if (next === word && this.given(next) && this.free(next + 1)) break;
      if (parse.head(next) > next + 3) break;
      end = match ? match.last : next;
      word = end + 1;
    }
    return end;
  }

  body(first: number, last: number, role: Role): number {
    this.found.push({ first, last, take: () => takeBody(this.scene, first, last, role) });
    return last;
  }
}

/** The names of a sentence (words `from` up to `to`, exclusive) that the register does not know, left to right. */
export function findRuns(scene: Scene, from: number, to: number): Run[] {
  return new RunFinder(scene, from, to).find();
}
