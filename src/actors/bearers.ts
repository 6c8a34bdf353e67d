// Whom a role noun describes when a name stands with it: "President Sall", "Sall, the president of Senegal", "a lecturer
// and a fellow" after a name, "the rebel group M23", "Maersk, the shipping company". The noun then tells of the named
// one and is nobody of its own.
import type { Figure } from './cast.ts';
import type { Match } from './matches.ts';
import { genderOf } from './genders.ts';
import { calledAs } from './offices.ts';
import type { Owner } from './owners.ts';
import type { Role } from './register.ts';
import type { Scene } from './scene.ts';
import { shareSector } from './sectors.ts';
import { wordSet } from './word-set.ts';

const FREE: ReadonlySet<string> = new Set(['appos', 'root', 'conj', 'parataxis', 'flat', 'dep', 'nmod:desc', 'nmod', 'compound', 'list', 'acl', 'advcl', 'nmod:unmarked']);
/** Nouns that only say what kind of body a name names: "the Wagner group", "the Xinhua news agency". */
const KINDS = wordSet(
  'group agency company firm party movement militia organization organisation newspaper network channel alliance bloc institute faction broadcaster daily think-tank bank giant conglomerate charity union watchdog',
);
const ROLE_REACH = 12;
/** How far up from a list inside an apposition its head is looked for. */
const LIST_DEPTH = 4;
const LIST_REACH = 7;
const PHRASE: ReadonlySet<string> = new Set(['ADP', 'DET', 'PROPN', 'NOUN', 'ADJ']);
const PHRASE_REACH = 6;

function isNamedPerson(figure: Figure | null): figure is Figure {
  return figure !== null && (figure.kind === 'person' || figure.unsure) && !figure.described;
}

/** "Sall, president of Senegal, said": the end of a name before the comma before a noun, -1 where the noun has a place of its own in the clause. */
function beforeComma(scene: Scene, head: number, owner: Owner): number {
  const { parse } = scene;
  const own = parse.deprel(head);
  const comma = owner.first - 1;
  if (comma < 1 || parse.form(comma) !== ',' || parse.sentence(comma - 1) !== parse.sentence(head)) return -1;
  const free = FREE.has(own) || (own === 'nsubj' && owner.determiner !== 'the' && owner.determiner !== 'poss');
  return free && scene.figureAt(comma - 1) ? comma - 1 : -1;
}

/** "The governor of Texas, Ann Lee, left": a name between commas behind the phrase, where the tree has lost the apposition. -1 for none. */
function behindComma(scene: Scene, match: Match): number {
  const { parse } = scene;
  const end = parse.tokens.sentenceStart[parse.sentence(match.last) + 1];
  let comma = match.last + 1;
  while (comma < end && comma - match.last <= PHRASE_REACH && PHRASE.has(parse.upos(comma))) comma++;
  if (comma + 2 >= end || parse.form(comma) !== ',' || parse.upos(comma + 1) !== 'PROPN') return -1;
  const figure = scene.figureAt(comma + 1);
  if (!isNamedPerson(figure)) return -1;
  let last = comma + 1;
  while (last + 1 < end && scene.figureAt(last + 1) === figure) last++;
  return last + 1 < end && (parse.form(last + 1) === ',' || parse.form(last + 1) === '.') ? comma + 1 : -1;
}

/** "Howe, a lecturer at Leeds and a fellow of the institute": both nouns tell of Howe. Gives the nouns before "and". */
function listHeads(scene: Scene, head: number, owner: Owner): number[] {
  const { parse } = scene;
  if (owner.determiner === 'the' || owner.determiner === 'poss') return [];
  const found: number[] = [];
  if (parse.deprel(head) === 'conj') {
    for (let up = parse.head(head), hops = 0; up >= 0 && hops < LIST_DEPTH; up = parse.head(up), hops++) {
      if (parse.deprel(up) === 'appos') found.push(up);
      if (parse.deprel(up) !== 'nmod' && parse.deprel(up) !== 'conj') break;
    }
  }
  // Where the tree has lost the list, the words themselves: "deputy head for trade and Sahel fellow".
  const and = owner.first - 1;
  if (and > 0 && parse.upos(and) === 'CCONJ')
    for (let word = and - 1; word >= 0 && and - word <= LIST_REACH; word--) {
      const upos = parse.upos(word);
      if (upos === 'VERB' || upos === 'AUX' || upos === 'PUNCT') break;
      if (scene.appearanceAt(word)?.form === 'nominal') found.push(word);
    }
  return found;
}

/** "Former minister and party chairwoman Ann Lee": the names behind a bare noun that is listed with this bare one. */
function sharedNames(scene: Scene, head: number, owner: Owner): number[] {
  const { parse } = scene;
  if (owner.determiner !== '') return [];
  const found: number[] = [];
  for (const other of parse.childrenIn(head, 'conj')) {
    if (parse.upos(other) !== 'NOUN' || parse.childIn(other, 'det', 'nmod:poss') >= 0) continue;
    for (let child = parse.firstChild(other); child >= 0; child = parse.nextSibling(child))
      if (child > other && (parse.deprel(child) === 'appos' || parse.deprel(child) === 'flat')) found.push(child);
  }
  return found;
}

/** Names beside or in apposition to a noun, as words; the first that stands for a fitting figure wins. */
function candidates(scene: Scene, match: Match, head: number, owner: Owner): number[] {
  const { parse } = scene;
  const found: number[] = [];
  const next = match.last + 1;
  const own = parse.deprel(head);
  // "Chad's president, Britain's prime minister": neighbours of a list, not the same person.
  if (next < parse.count && parse.sentence(next) === parse.sentence(head) && own !== 'nmod:poss') found.push(next);
  for (let child = parse.firstChild(head); child >= 0; child = parse.nextSibling(child)) if (parse.deprel(child) === 'appos' || parse.deprel(child) === 'flat') found.push(child);
  found.push(...sharedNames(scene, head, owner));
  const comma = beforeComma(scene, head, owner);
  if (comma >= 0) found.push(comma);
  const above = parse.head(head);
  if (above >= 0 && (own === 'appos' || own === 'nmod:desc' || own === 'flat')) found.push(above);
  found.push(...listHeads(scene, head, owner));
  const behind = behindComma(scene, match);
  if (behind >= 0) found.push(behind);
  return found;
}

/** The named person whom a singular role noun describes. */
export function bearerOf(scene: Scene, match: Match, head: number, role: Role, owner: Owner): Figure | null {
  for (const word of candidates(scene, match, head, owner)) {
    const figure = scene.figureAt(word);
    if (isNamedPerson(figure) && mayBear(scene, figure, role, owner)) return figure;
  }
  return null;
}

/** "Weah, Chad's president": someone known to be another country's is somebody else. Whose "its" is may itself be mistaken. */
export function mayBear(scene: Scene, figure: Figure, role: Role, owner: Owner): boolean {
  // Who is known from this text alone may teach in one country and advise in another.
  if (figure.known < 0 && role.kind !== 'office') return true;
  return figure.country === null || owner.country === null || figure.country === owner.country || scene.parse.upos(owner.first) === 'PRON';
}

/** The named persons whom a plural role noun introduces: "Presidents Sall and Weah". */
export function bearersOf(scene: Scene, match: Match, head: number): Figure[] {
  const { parse } = scene;
  const next = match.last + 1;
  if (next >= parse.count || parse.sentence(next) !== parse.sentence(head) || !isNamedPerson(scene.figureAt(next))) return [];
  const found: Figure[] = [];
  const name = parse.head(head) > match.last && scene.figureAt(parse.head(head)) ? parse.head(head) : next;
  const top = scene.figureAt(parse.head(next)) ? parse.head(next) : next;
  for (const word of [next, name, top, ...parse.childrenIn(next, 'conj'), ...parse.childrenIn(name, 'conj'), ...parse.childrenIn(top, 'conj'), ...parse.childrenIn(head, 'conj')]) {
    const figure = scene.figureAt(word);
    if (isNamedPerson(figure) && !found.includes(figure)) found.push(figure);
  }
  return found;
}

/** The body that a noun for bodies says the kind of, named beside it or in apposition to it. */
export function bodyBearer(scene: Scene, match: Match, head: number, owner: Owner, role: Role): Figure | null {
  const { parse } = scene;
  const isBody = (figure: Figure | null): figure is Figure => figure !== null && (figure.kind === 'organization' || figure.kind === 'group' || figure.unsure) && !figure.described;
  const next = match.last + 1;
  const own = parse.deprel(head);
  if (next < parse.count && parse.sentence(next) === parse.sentence(head) && (own === 'compound' || own === 'nmod:desc' || own === 'flat' || parse.head(next) === head)) {
    const figure = scene.figureAt(next);
    if (isBody(figure) && parse.upos(next) === 'PROPN' && own !== 'nmod:poss') return figure;
  }
  const below = parse.childIn(head, 'appos');
  const comma = beforeComma(scene, head, owner);
  const lost = comma < 0 ? null : scene.figureAt(comma);
  if (isBody(lost) && agree(lost, role) && owner.determiner !== '') return lost;
  const figure = below >= 0 ? scene.figureAt(below) : own === 'appos' && parse.head(head) >= 0 ? scene.figureAt(parse.head(head)) : null;
  if (isBody(figure) && (figure.known < 0 || role.sectors.length === 0 || agree(figure, role) || KINDS.has(lastWord(role.noun)))) return figure;
  const owning = owner.figures.length === 1 ? scene.cast.figures[owner.figures[0]] : null;
  if (isBody(owning) && owner.determiner !== 'poss' && owner.determiner !== 'a' && owner.determiner !== 'an' && owner.beside) {
    if (KINDS.has(lastWord(role.noun)) && (agree(owning, role) || role.sectors[0] === 'CVL')) return owning;
  }
  return null;
}

function agree(figure: Figure, role: Role): boolean {
  return figure.sectors.length === 0 || shareSector(role.sectors, figure.sectors);
}

function lastWord(noun: string): string {
  return noun === 'think tank' ? 'think-tank' : noun.slice(noun.lastIndexOf(' ') + 1);
}

/** The words of a role: from its modifiers to the end of what it is said to be of, without its owner's genitive. */
function roleWords(scene: Scene, match: Match, owner: Owner, head: number): string {
  const { parse } = scene;
  let from = Math.min(owner.first, match.first);
  for (let word = match.first - 1; word >= from; word--) {
    const upos = parse.upos(word);
    if (upos !== 'DET' && upos !== 'PART' && !(upos === 'PRON' && parse.deprel(word).startsWith('nmod:poss'))) continue;
    from = word + 1;
    break;
  }
  const right = parse.deprel(head) === 'appos' || parse.deprel(head) === 'root' ? Math.min(parse.rightEdge(head), match.last + ROLE_REACH) : match.last;
  let last = match.last;
  for (let word = match.last + 1; word <= right; word++) {
    const name = scene.matchOver(word);
    if (name && !scene.roleOf(name)) {
      word = last = name.last;
      continue;
    }
    const upos = parse.upos(word);
    if (upos === 'PUNCT' || upos === 'VERB' || upos === 'PRON' || upos === 'AUX' || upos === 'CCONJ') break;
    if (upos === 'PROPN' || upos === 'NOUN' || upos === 'ADJ') last = word;
  }
  return parse.phrase(from, last);
}

/** Tells a figure what a role noun says of it. */
export function describePerson(scene: Scene, figure: Figure, match: Match, role: Role, owner: Owner, head: number): void {
  for (const noun of calledAs(role, owner)) scene.cast.call(figure, noun);
  if (figure.known >= 0) {
    figure.role ??= roleWords(scene, match, owner, head);
    return;
  }
  figure.gender ??= genderOf(role.noun);
  figure.kind = 'person';
  figure.unsure = false;
  figure.country ??= owner.country;
  const owning = owner.figures.length === 1 ? scene.cast.figures[owner.figures[0]] : null;
  const body = owning && owning.kind !== 'state' && owning.kind !== 'person' ? owning.sectors : [];
  for (const sector of [...role.sectors, ...body]) if (!figure.sectors.includes(sector)) figure.sectors = [...figure.sectors, sector];
  figure.role ??= roleWords(scene, match, owner, head);
}

/** Tells a body what a noun says of it. */
export function describeBody(scene: Scene, figure: Figure, role: Role, owner: Owner): void {
  scene.cast.call(figure, role.noun);
  if (figure.unsure) [figure.kind, figure.unsure] = ['organization', false];
  if (figure.known >= 0) return;
  figure.country ??= owner.country;
  if (figure.sectors.length === 0) figure.sectors = role.sectors;
}
