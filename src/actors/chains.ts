// Names that the register does not know: runs of capitalised words, with their particles and initials. A run becomes
// a person where a title, a given name or a verb of speech says so, a body where its last noun does ("Korea
// Foundation"), and otherwise nobody unless it acts in its clause.
import { fold } from '../places/index.ts';
import type { Figure } from './cast.ts';
import type { Match } from './matches.ts';
import type { Role } from './register.ts';
import type { Scene } from './scene.ts';

/** A name found; `take` gives it its figure and mention. */
export interface Chain {
  readonly first: number;
  readonly last: number;
  take(): void;
}

const PARTICLES: ReadonlySet<string> = new Set([
  'al',
  'el',
  'bin',
  'bint',
  'ibn',
  'abu',
  'de',
  'da',
  'das',
  'do',
  'dos',
  'del',
  'della',
  'di',
  'du',
  'la',
  'le',
  'van',
  'von',
  'der',
  'den',
  'ter',
  'ten',
  'zu',
  'y',
  'e',
  'ul',
  'ud',
  'ur',
  'as',
  'ash',
  'bar',
  'ben',
]);
const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'on', 'against', 'to']);
const CALENDAR: ReadonlySet<string> = new Set([
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'january',
  'february',
  'march',
  'april',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
  'jan',
  'feb',
  'aug',
  'sept',
  'oct',
  'nov',
  'dec',
  'mon',
  'tue',
  'wed',
  'thu',
  'fri',
  'sat',
]);
const SPEECH: ReadonlySet<string> = new Set([
  'say',
  'tell',
  'add',
  'note',
  'argue',
  'believe',
  'think',
  'warn',
  'write',
  'insist',
  'explain',
  'ask',
  'acknowledge',
  'suggest',
  'claim',
  'recall',
  'comment',
  'reply',
  'stress',
  'admit',
]);
const FAMILY_FIRST: ReadonlySet<string> = new Set([
  'kim',
  'lee',
  'park',
  'choi',
  'choe',
  'jung',
  'jeong',
  'kang',
  'cho',
  'yoon',
  'yun',
  'jang',
  'lim',
  'han',
  'shin',
  'seo',
  'kwon',
  'hwang',
  'ahn',
  'song',
  'hong',
  'moon',
  'ri',
  'pak',
  'wang',
  'li',
  'zhang',
  'liu',
  'chen',
  'yang',
  'huang',
  'zhao',
  'wu',
  'zhou',
  'xu',
  'sun',
  'ma',
  'zhu',
  'hu',
  'guo',
  'he',
  'lin',
  'gao',
  'luo',
  'zheng',
  'liang',
  'xie',
  'tang',
  'xi',
  'deng',
  'feng',
  'cheng',
  'cao',
  'peng',
  'zeng',
  'xiao',
  'tian',
  'dong',
  'pan',
  'yuan',
  'cai',
  'jiang',
  'yu',
  'du',
  'ye',
  'wei',
  'su',
  'lu',
  'ding',
  'ren',
  'yao',
  'shen',
  'qin',
  'mao',
  'lai',
  'tsai',
  'chiang',
  'hsiao',
  'nguyen',
  'tran',
  'pham',
  'vo',
  'dang',
  'bui',
  'ngo',
  'to',
]);

function single(match: Match): boolean {
  return match.first === match.last;
}

function roleOf(scene: Scene, match: Match | undefined): Role | null {
  const alias = match?.aliases[0];
  return alias?.form === 'role' ? scene.register.roles[alias.of] : null;
}

class ChainFinder {
  readonly scene: Scene;
  readonly from: number;
  readonly to: number;
  readonly found: Chain[] = [];

  constructor(scene: Scene, from: number, to: number) {
    this.scene = scene;
    this.from = from;
    this.to = to;
  }

  matchAt(word: number): Match | undefined {
    return word < this.from || word >= this.to || this.scene.matchAt[word] < 0 ? undefined : this.scene.matches[this.scene.matchAt[word]];
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
    if (upos !== 'PROPN' && (word === this.from || (upos !== 'NOUN' && upos !== 'ADJ' && upos !== 'X'))) return false;
    return !CALENDAR.has(this.scene.pieces.text[this.scene.pieces.ofWord[word]]);
  }

  given(word: number): boolean {
    return this.scene.register.givenNames.has(this.scene.pieces.text[this.scene.pieces.ofWord[word]] ?? '');
  }

  linked(left: number, right: number): boolean {
    const { parse } = this.scene;
    return (
      (parse.deprel(right) === 'flat' && (parse.head(right) === left || parse.head(right) === parse.head(left))) || (parse.deprel(left) === 'flat' && parse.head(left) === right)
    );
  }

  /** The last word of the run that begins at `word`. */
  runEnd(word: number): number {
    let last = word;
    for (;;) {
      const next = last + 1;
      if (this.free(next)) {
        last = next;
        continue;
      }
      const match = this.matchAt(next);
      if (match && single(match) && match.capital && this.mayJoin(last, next, match)) {
        last = next;
        continue;
      }
      const hyphen = next < this.to && this.scene.pieces.ofWord[next] === this.scene.pieces.ofWord[next + 1];
      if (hyphen && next + 1 < this.to && !this.matchAt(next + 1) && this.scene.parse.upos(next + 1) !== 'VERB' && this.scene.parse.upos(next + 1) !== 'ADJ') {
        last = next + 1;
        continue;
      }
      const particle = next < this.to && PARTICLES.has(this.scene.parse.lower(next)) && !this.matchAt(next);
      if (
        particle &&
        (this.free(next + 1) ||
          (PARTICLES.has(next + 1 < this.to ? this.scene.parse.lower(next + 1) : '') && this.free(next + 2)) ||
          (next + 2 < this.to && this.scene.pieces.ofWord[next + 1] === this.scene.pieces.ofWord[next + 2] && this.free(next + 2)))
      ) {
        last = this.free(next + 1) ? next + 1 : next + 2;
        continue;
      }
      return last;
    }
  }

  /** Whether a word that a table explains is nonetheless part of the name before it ("Melania Trump", "Lin Jian"). */
  mayJoin(left: number, right: number, match: Match): boolean {
    const form = match.aliases[0]?.form;
    if (form === 'role' || form === 'adjective' || form === 'national' || form === 'seat') return false;
    if (form === undefined) return true;
    return this.given(left) || this.linked(left, right) || form === 'short';
  }

  find(): Chain[] {
    for (let word = this.from; word < this.to; word++) {
      const match = this.matchAt(word);
      if (match) {
        word = this.fromMatch(word, match);
        continue;
      }
      if (!this.free(word)) continue;
      const last = this.runEnd(word);
      word = this.bodyOrPerson(word, last);
    }
    return this.found;
  }

  /** A name that begins with a word of the tables; gives the last word dealt with. */
  fromMatch(word: number, match: Match): number {
    const form = match.aliases[0]?.form;
    const role = roleOf(this.scene, match);
    if (role) {
      if (!match.capital || role.kind !== 'named') return match.last;
      const end = this.bodyEnd(match.last);
      if (end > match.last) this.body(match.first, end, role);
      return end;
    }
    const next = match.last + 1;
    if (
      single(match) &&
      match.capital &&
      this.free(next) &&
      (form === undefined || form === 'name' || form === 'capital' || form === 'short') &&
      (this.linked(word, next) || this.given(word))
    ) {
      return this.bodyOrPerson(word, this.runEnd(next));
    }
    // "Taiwan Institute of …", "Stockholm International …": a table's word that begins a body's name.
    if (match.capital && form !== 'seat') {
      const run = this.free(next) ? this.runEnd(next) : match.last;
      const after = this.matchAt(run + 1);
      const body = roleOf(this.scene, after);
      if (after?.capital && body && (body.kind === 'named' || (run > match.last && body.kind === 'body'))) {
        const end = this.bodyEnd(after.last);
        this.body(match.first, end, body);
        return end;
      }
    }
    return match.last;
  }

  bodyOrPerson(first: number, last: number): number {
    const after = this.matchAt(last + 1);
    const role = roleOf(this.scene, after);
    if (after?.capital && role && (role.kind === 'named' || role.kind === 'body')) {
      const end = this.bodyEnd(after.last);
      this.body(first, end, role);
      return end;
    }
    this.found.push({ first, last, take: () => takePerson(this.scene, first, last) });
    return last;
  }

  /** "Institute for the Study of War": the end of a body's name that goes on after its noun. */
  bodyEnd(last: number): number {
    let end = last;
    for (let word = last + 1; word < this.to; ) {
      const lower = this.scene.parse.lower(word);
      let next = word;
      if (LINKS.has(lower) || (lower === 'and' && end > last)) {
        next = word + 1;
        if (next < this.to && this.scene.parse.lower(next) === 'the') next++;
      }
      const match = this.matchAt(next);
      if (match && next === word && roleOf(this.scene, match) && roleOf(this.scene, match)?.kind !== 'named') break;
      if (!this.capital(next) || CALENDAR.has(this.scene.parse.lower(next)) || this.scene.parse.upos(next) === 'VERB') break;
      if (this.scene.parse.head(next) > next + 3) break;
      end = match ? match.last : next;
      word = end + 1;
    }
    return end;
  }

  body(first: number, last: number, role: Role): void {
    this.found.push({ first, last, take: () => takeBody(this.scene, first, last, role) });
  }
}

function takeBody(scene: Scene, first: number, last: number, role: Role): void {
  const name = scene.parse.phrase(first, last);
  let country: string | null = null;
  for (let word = first; word <= last && country === null; word++) {
    const match = scene.matchAt[word] < 0 ? undefined : scene.matches[scene.matchAt[word]];
    if (!match) continue;
    const alias = match.aliases.find(each => each.form !== 'role' && each.form !== 'short');
    country = alias ? scene.register.known[alias.of].country : (match.places[0]?.country ?? null);
  }
  const figure = scene.cast.under(`named ${fold(name)}`, () => ({
    name,
    kind: 'organization',
    country,
    sectors: role.sectors,
    role: undefined,
    wikidata: undefined,
    gender: null,
    plural: false,
    known: -1,
    described: false,
  }));
  figure.called.add(role.noun);
  for (let word = first; word <= last; word++) scene.countryAt[word] = country;
  scene.mention([figure.number], first, last, scene.headOf(first, last), 'name', true);
  if (role.kind === 'named' || role.kind === 'body') scene.cast.learn(figure, name);
}

/** Whether anything says that a run of words is a person's name. */
function isPerson(scene: Scene, first: number, last: number, pieces: readonly string[]): boolean {
  const { parse, register } = scene;
  if (pieces.length > 5) return false;
  const before = first > 0 && scene.matchAt[first - 1] >= 0 ? scene.matches[scene.matchAt[first - 1]] : undefined;
  const role = roleOf(scene, before);
  if (role && (role.kind === 'office' || role.kind === 'person')) return true;
  if (pieces.length > 1 && (register.givenNames.has(pieces[0]) || FAMILY_FIRST.has(pieces[0]))) return true;
  const head = scene.headOf(first, last);
  const above = parse.head(head);
  if (pieces.length > 1 && parse.deprel(head) === 'nsubj' && above >= 0 && SPEECH.has(parse.lemma(above))) return true;
  if (pieces.length > 1)
    for (let child = parse.firstChild(head); child >= 0; child = parse.nextSibling(child)) {
      if (parse.deprel(child) !== 'appos' || scene.matchAt[child] < 0) continue;
      const kind = roleOf(scene, scene.matches[scene.matchAt[child]])?.kind;
      if (kind === 'office' || kind === 'person') return true;
    }
  return false;
}

const ACTING: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass', 'obl:agent', 'obj']);

function takePerson(scene: Scene, first: number, last: number): void {
  const { parse, register, cast } = scene;
  const firstPiece = scene.pieces.ofWord[first];
  const title = last > first ? register.titles.get(scene.pieces.text[firstPiece]) : undefined;
  const nameFirst = title ? first + 1 : first;
  const pieces = scene.pieces.text.slice(scene.pieces.ofWord[nameFirst], scene.pieces.ofWord[last + 1]);
  const head = scene.headOf(first, last);
  let figure: Figure | null = cast.shortForm(pieces);
  if (!figure && title) {
    const numbers = register.index
      .exact(pieces.join(' '))
      .map(value => register.aliases[value])
      .filter(alias => alias.form !== 'role' && register.known[alias.of].kind === 'person');
    if (numbers.length === 1) figure = scene.knownFigure(numbers[0].of);
  }
  if (!figure) {
    const name = parse.phrase(nameFirst, last).replace(/\s+/g, ' ');
    const person = title !== undefined || isPerson(scene, first, last, pieces);
    if (!person && !ACTING.has(parse.deprel(head))) return;
    const gender = title?.gender ?? register.givenNames.get(pieces[0]) ?? null;
    figure = cast.under(`named ${fold(name)}`, () => ({
      name,
      kind: person ? 'person' : 'organization',
      country: null,
      sectors: title?.sectors ?? [],
      role: undefined,
      wikidata: undefined,
      gender,
      plural: false,
      known: -1,
      described: false,
    }));
    if (!person) cast.learn(figure, name);
  }
  if (title && figure.gender === null) figure.gender = title.gender;
  scene.mention([figure.number], first, last, head, 'name', true);
}

/** The names of a sentence (words `from` up to `to`, exclusive) that the register does not know, left to right. */
export function findChains(scene: Scene, from: number, to: number): Chain[] {
  return new ChainFinder(scene, from, to).find();
}
