// A run of capitalised words that the register does not know → its figure: a body where its noun says so ("Korea
// Foundation"); a person where a title, a given name, an apposition or a verb of speech says so; a body of unknown kind
// where it acts in its clause; else nobody.
import { CAPITALS, capitalsOf, fold } from '../places/index.ts';
import type { Figure } from './cast.ts';
import { acts, FAMILY_FIRST, isFlat, isPerson, LONGEST_PERSON, standsAsPerson, undergoes } from './name-evidence.ts';
import type { Role, Title } from './register.ts';
import type { Scene } from './scene.ts';
import { covers } from './terms.ts';
import { wordSet } from './word-set.ts';

/** Names of two states in one: "the two Koreas". */
const DOUBLES: ReadonlyMap<string, readonly string[]> = new Map([
  ['koreas', ['PRK', 'KOR']],
  ['sudans', ['SDN', 'SSD']],
  ['congos', ['COD', 'COG']],
]);
/** Capitalised words that name nobody by themselves: "the North", "May brought rain". */
const NOBODY = wordSet('north south east west may spring summer autumn winter god internet web christmas easter ramadan brexit covid english');

/** A body whose name ends in, or holds, a noun for a body. */
export function takeBody(scene: Scene, first: number, last: number, role: Role): void {
  const name = scene.parse.phrase(first, last);
  let country: string | null = null;
  for (let word = first; word <= last && country === null; word++) {
    const match = scene.matchOver(word);
    // "House Benghazi Committee" is not Libya's: a place tells where it opens the name or follows "of".
    if (!match || (word > first && scene.parse.lower(word - 1) !== 'of' && scene.parse.lower(word - 1) !== 'the')) continue;
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
  scene.cast.call(figure, role.noun);
  scene.callByName(figure);
  for (let word = first; word <= last; word++) scene.countryAt[word] = country;
  scene.mention([figure.number], first, last, scene.headOf(first, last), 'name', true);
  scene.cast.learn(figure, name);
}

/** A person of the register whom the text calls by title and family name at once: "Gen Brawner"; null where there are several. */
function titled(scene: Scene, pieces: readonly string[]): Figure | null {
  const { register } = scene;
  const numbers = new Set<number>();
  for (const value of register.index.exact(pieces.join(' '))) {
    const alias = register.aliases[value];
    if (alias.form !== 'role' && register.known[alias.of].kind === 'person') numbers.add(alias.of);
  }
  const [only] = numbers;
  return numbers.size === 1 ? scene.knownFigure(only) : null;
}

/**
 * Those whom an office and a family name mean: "President Bush". Where the article's date leaves several, none is chosen; that all
 * are of one country is known all the same.
 */
function officeHolders(scene: Scene, first: number, family: string): readonly number[] {
  const match = scene.matchOver(first - 1);
  const role = scene.roleOf(match);
  if (!match || !role || role.kind !== 'office' || match.aliases[0].plural || scene.parse.sentence(match.first) !== scene.parse.sentence(first)) return [];
  const { known } = scene.register;
  const { date } = scene;
  const owner = match.first > 0 && scene.parse.sentence(match.first - 1) === scene.parse.sentence(first) ? scene.countryAt[match.first - 1] : null;
  const found = scene.register
    .holdersNamed(family)
    .filter(number =>
      known[number].terms.some(
        term => role.offices.includes(term.office) && (owner === null || term.country === owner) && (date === null || term.from <= date.slice(0, term.from.length)),
      ),
    );
  const serving = date === null ? [] : found.filter(number => known[number].terms.some(term => role.offices.includes(term.office) && covers(term, date)));
  return serving.length ? serving : found;
}

/** "Vladimir Vladimirovich Putin": a person of the register with a name more between the first and the last. */
function withMiddleName(scene: Scene, pieces: readonly string[]): Figure | null {
  return pieces.length > 2 ? titled(scene, [pieces[0], pieces[pieces.length - 1]]) : null;
}

/** "Nowak resigned. Jan Nowak, 50, …": someone whom the text has called by the family name alone gets the whole name; null where nobody is. */
function spelledOut(scene: Scene, pieces: readonly string[], name: string): Figure | null {
  if (pieces.length < 2) return null;
  const { cast } = scene;
  const [met, other] = cast.bearersOf([pieces[FAMILY_FIRST.has(pieces[0]) ? 0 : pieces.length - 1]]);
  if (!met || other || met.known >= 0 || met.pieces.length > 1 || (met.kind !== 'person' && !met.unsure)) return null;
  cast.rename(met, name);
  [met.kind, met.unsure] = ['person', false];
  met.gender ??= scene.register.givenNames.get(pieces[0]) ?? null;
  return met;
}

/** What kind of somebody a run names: a person, likely one, or a body as far as can be told. */
type Kind = 'person' | 'likely person' | 'body';

function newFigure(scene: Scene, name: string, kind: Kind, title: Title | undefined, given: string): Figure {
  const person = kind === 'person';
  const figure = scene.cast.under(`named ${fold(name)}`, () => ({
    name,
    kind: kind === 'body' ? 'organization' : 'person',
    country: null,
    sectors: title?.sectors ?? [],
    role: undefined,
    wikidata: undefined,
    gender: person ? (title?.gender ?? scene.register.givenNames.get(given) ?? null) : null,
    plural: false,
    known: -1,
    described: false,
  }));
  // "USI" is no person.
  if (!person) figure.unsure = !/^\p{Lu}{2,6}$/u.test(name);
  if (kind === 'body') scene.cast.learn(figure, name);
  return figure;
}

/** "Lima Trade Forum (LTF)": an acronym in brackets behind a body's name stands for it from there on. */
function introduceAcronym(scene: Scene, first: number, last: number, pieces: readonly string[]): void {
  const { parse, cast } = scene;
  if (first !== last || pieces.length !== 1 || first < 2 || last + 1 >= parse.count || parse.form(first - 1) !== '(' || parse.form(last + 1) !== ')') return;
  const figure = scene.figureAt(first - 2);
  if (!figure || figure.kind === 'person' || capitalsOf(parse.text, parse.start(first), parse.end(first)) !== CAPITALS) return;
  const initials = figure.name
    .split(/[\s-]+/)
    .map(word => fold(word)[0] ?? '')
    .join('');
  let at = 0;
  for (const letter of initials) if (letter === pieces[0][at]) at++;
  if (at >= pieces[0].length - 1) cast.abbreviate(figure, pieces[0]);
}

/** "Jan Nowak and his wife, Ewa Nowak … the Nowaks": those of that family name; empty for another word. */
function familyOf(scene: Scene, first: number, last: number, pieces: readonly string[]): readonly number[] {
  const [name] = pieces;
  if (first !== last || pieces.length > 1 || first === 0 || scene.parse.lower(first - 1) !== 'the' || !name.endsWith('s')) return [];
  return scene.cast.bearersOf([name.slice(0, -1)]).flatMap(({ kind, number }) => (kind === 'person' ? [number] : []));
}

/** A run of capitalised words: someone met before, a person, a body that acts, or nobody. */
export function takeNamed(scene: Scene, first: number, last: number): void {
  const { parse, register, cast, pieces: all } = scene;
  let nameFirst = first;
  let title: Title | undefined;
  // "Lt. Col. Dmitry Volkov"
  for (let each = register.titles.get(all.text[all.ofWord[first]]); each && nameFirst < last; each = register.titles.get(all.text[all.ofWord[nameFirst]])) {
    title ??= each;
    nameFirst++;
  }
  const pieces = all.text.slice(all.ofWord[nameFirst], all.ofWord[last + 1]).filter(Boolean);
  if (pieces.length === 0) return;
  const head = scene.headOf(first, last);
  const both = pieces.length === 1 ? DOUBLES.get(pieces[0]) : undefined;
  if (both) {
    scene.mention(
      both.flatMap(country => scene.stateFigure(country)?.number ?? []),
      first,
      last,
      head,
      'name',
      true,
    );
    return;
  }
  const family = familyOf(scene, first, last, pieces);
  if (family.length > 1) {
    scene.mention(family, first, last, head, 'name', true);
    return;
  }
  introduceAcronym(scene, first, last, pieces);
  // "Jewish voters" are not the Jewish Coalition's.
  const adjective = first === last && parse.upos(first) === 'ADJ';
  const forms = cast.shortForms(pieces, title?.gender).filter(form => !adjective || form.kind === 'person');
  let figure = forms.length === 1 ? forms[0] : ((title ? titled(scene, pieces) : null) ?? withMiddleName(scene, pieces));
  if (!figure) {
    if (pieces.length === 1 && !title && NOBODY.has(pieces[0])) return;
    figure = pieces.length === 1 ? scene.comingPerson(pieces[0]) : null;
    if (!figure && cast.isShortForm(pieces)) {
      scene.leaveOpen(
        first,
        last,
        forms.map(form => form.number),
      );
      return;
    }
  }
  let country: string | null = null;
  if (!figure && pieces.length === 1) {
    const holders = officeHolders(scene, first, pieces[0]);
    const countries = new Set(holders.map(number => register.known[number].country));
    if (holders.length === 1) figure = scene.knownFigure(holders[0]);
    else if (countries.size === 1) [country = null] = countries;
  }
  if (!figure) {
    const person = title !== undefined || isPerson(scene, first, last, pieces);
    // A headline writes all words with capitals: only what is a name by itself counts.
    if (scene.isHeadline(first) && !title && !(pieces.length > 1 && register.givenNames.has(pieces[0]))) return;
    const undergone = person ? null : undergoes(scene, head);
    const likely = !person && isFlat(scene, first, last) && standsAsPerson(scene, head);
    if (!person && !likely && undergone === null && !acts(scene, first, last, head)) return;
    const kind = person || (undergone === 'person' && pieces.length <= LONGEST_PERSON) ? 'person' : likely ? 'likely person' : 'body';
    const name = parse.phrase(nameFirst, last).replace(/\s+/g, ' ');
    figure = person || likely ? spelledOut(scene, pieces, name) : null;
    figure ??= newFigure(scene, name, kind, title, pieces[0]);
    figure.country ??= country;
  }
  if (title && figure.gender === null) figure.gender = title.gender;
  scene.mention([figure.number], first, last, head, 'name', true);
}
