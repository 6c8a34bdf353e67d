// A run of capitalised words that the register does not know → its figure: a body where its noun says so ("Korea
// Foundation"); a person where a title, a given name, an apposition or a verb of speech says so; a body of unknown kind
// where it acts in its clause; else nobody.
import { CAPITALS, capitalsOf, fold } from '../places/index.ts';
import type { Figure } from './cast.ts';
import type { Role, Title } from './register.ts';
import type { Scene } from './scene.ts';
import { covers } from './terms.ts';
import { ACTS, DONE_TO, HOLDS, STRIKES, wordSet } from './word-set.ts';

const SPEECH = wordSet('say tell add note argue believe think warn write insist explain ask acknowledge suggest claim recall comment reply stress admit');
const FAMILY_FIRST = wordSet(
  'kim lee park choi choe jung jeong kang cho yoon yun jang lim han shin seo kwon hwang ahn song hong moon ri pak wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang xi deng feng cheng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye wei su lu ding ren yao shen qin mao lai tsai chiang hsiao nguyen tran pham vo dang bui ngo to',
);
const ACTING: ReadonlySet<string> = new Set(['nsubj', 'obl:agent']);
/** Prepositions that join somebody. */
const BESIDE = wordSet('with by against alongside');
const TOWARDS = wordSet('of against into to for with');
const LONGEST_PERSON = 5;
const PHRASE_REACH = 8;
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

/** "The ambassador to Chad, Husam Zom, left": between commas behind a role noun. */
function betweenCommas(scene: Scene, first: number, last: number): boolean {
  const { parse } = scene;
  if (first < 2 || last + 1 >= parse.count || parse.form(first - 1) !== ',' || parse.form(last + 1) !== ',') return false;
  for (let word = first - 2; word >= 0 && first - word <= PHRASE_REACH; word--) {
    const upos = parse.upos(word);
    if (upos === 'VERB' || upos === 'AUX' || upos === 'PUNCT' || parse.sentence(word) !== parse.sentence(first)) return false;
    const match = scene.matchOver(word);
    const role = scene.roleOf(match);
    if (role && match) return (role.kind === 'office' || role.kind === 'person') && !match.aliases[0].plural;
  }
  return false;
}

/** Whether anything says that a run of words is a person's name. */
function isPerson(scene: Scene, first: number, last: number, pieces: readonly string[]): boolean {
  const { parse, register } = scene;
  if (pieces.length > LONGEST_PERSON) return false;
  const role = first > 0 && parse.sentence(first - 1) === parse.sentence(first) ? scene.roleOf(scene.matchOver(first - 1)) : null;
  if (role && (role.kind === 'office' || role.kind === 'person')) return true;
  if (pieces.length === 1) return false;
  if (register.givenNames.has(pieces[0]) || FAMILY_FIRST.has(pieces[0])) return true;
  if (betweenCommas(scene, first, last)) return true;
  const head = scene.headOf(first, last);
  const above = parse.head(head);
  // "Abiy Ahmed and Muse Bihi": in a list with a person.
  if (parse.deprel(head) === 'conj' && scene.figureAt(above)?.kind === 'person') return true;
  if (parse.deprel(head) === 'nsubj' && above >= 0 && SPEECH.has(parse.lemma(above))) return true;
  for (let child = parse.firstChild(head); child >= 0; child = parse.nextSibling(child)) {
    if (parse.deprel(child) !== 'appos') continue;
    const kind = scene.roleOf(scene.matchOver(child))?.kind;
    if (kind === 'office' || kind === 'person') return true;
  }
  return false;
}

/** A person of the register whom the text calls by title and family name at once: "Gen Brawner". */
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
  if (!person) figure.unsure = true;
  if (kind === 'body') scene.cast.learn(figure, name);
  return figure;
}

/**
 * Whether the tree joins the words of a run as those of persons' names are joined ("Bidzina Vashadze": flat), not as a noun with
 * what modifies it ("Lantern Festival"). Persons bear no article.
 */
function isFlat(scene: Scene, first: number, last: number): boolean {
  const { parse } = scene;
  if (last === first || parse.childIn(scene.headOf(first, last), 'det', 'amod', 'nmod:poss') >= 0) return false;
  for (let word = first; word <= last; word++) if (!scene.isHyphen(word) && (parse.deprel(word) === 'compound' || parse.upos(word) !== 'PROPN')) return false;
  return parse.deprel(last) === 'flat' || parse.deprel(first) === 'flat';
}

/** Whether a likely person stands where persons stand: acting, acted on, or beside somebody ("met with"), not where places do. */
function standsAsPerson(scene: Scene, head: number): boolean {
  const { parse } = scene;
  const deprel = parse.deprel(head);
  if (ACTING.has(deprel) || deprel === 'nsubj:pass' || deprel === 'obj' || deprel === 'iobj') return parse.childIn(parse.head(head), 'cop') < 0;
  const marker = deprel === 'obl' || deprel === 'nmod' ? parse.childIn(head, 'case') : -1;
  return marker >= 0 && BESIDE.has(parse.lower(marker));
}

/**
 * Whether a run of words of unknown kind does something, so that it is somebody. One word that opens a sentence may be a
 * common one: it needs a verb that only someone can be the subject of, or a capital elsewhere ("Zarkov denied it").
 */
function acts(scene: Scene, first: number, last: number, head: number): boolean {
  const { parse, pieces } = scene;
  const verb = parse.head(head);
  if (!ACTING.has(parse.deprel(head)) || parse.childIn(verb, 'cop') >= 0) return false;
  if (first < last || first > parse.tokens.sentenceStart[parse.sentence(first)]) return true;
  return ACTS.has(parse.lemma(verb)) || parse.childIn(head, 'appos') >= 0 || scene.isNameElsewhere(pieces.text[pieces.ofWord[first]]);
}

/** Whether something is done to a run of words that is only done to someone: "jailed Zom", "an investigation of Zom". */
function undergoes({ parse }: Scene, head: number): 'person' | 'somebody' | null {
  const above = parse.head(head);
  if (above < 0) return null;
  const deprel = parse.deprel(head);
  const lemma = parse.lemma(above);
  // "found Zom guilty"
  if ((deprel === 'obj' || deprel === 'nsubj:pass') && lemma === 'find' && parse.childrenIn(above, 'xcomp').some(each => parse.lower(each) === 'guilty')) return 'person';
  if (deprel === 'obj' || deprel === 'nsubj:pass') return parse.upos(above) !== 'VERB' ? null : HOLDS.has(lemma) ? 'person' : STRIKES.has(lemma) ? 'somebody' : null;
  if (deprel !== 'nmod' && deprel !== 'obl') return null;
  const marker = parse.childIn(head, 'case');
  // "filed a lawsuit against Zom": of what is filed.
  const done = parse.upos(above) === 'VERB' ? parse.childIn(above, 'obj') : above;
  return marker >= 0 && done >= 0 && TOWARDS.has(parse.lower(marker)) && DONE_TO.has(parse.lemma(done)) ? 'somebody' : null;
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

/** A run of capitalised words: someone met before, a person, a body that acts, or nobody. */
export function takeNamed(scene: Scene, first: number, last: number): void {
  const { parse, register, cast, pieces: all } = scene;
  const title = last > first ? register.titles.get(all.text[all.ofWord[first]]) : undefined;
  const nameFirst = title ? first + 1 : first;
  const pieces = all.text.slice(all.ofWord[nameFirst], all.ofWord[last + 1]).filter(Boolean);
  if (pieces.length === 0) return;
  const head = scene.headOf(first, last);
  introduceAcronym(scene, first, last, pieces);
  // "Jewish voters" are not the Jewish Coalition's.
  const adjective = first === last && parse.upos(first) === 'ADJ';
  const forms = cast.shortForms(pieces, title?.gender).filter(form => !adjective || form.kind === 'person');
  let figure = forms.length === 1 ? forms[0] : title ? titled(scene, pieces) : null;
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
    figure = newFigure(scene, parse.phrase(nameFirst, last).replace(/\s+/g, ' '), kind, title, pieces[0]);
    figure.country ??= country;
  }
  if (title && figure.gender === null) figure.gender = title.gender;
  scene.mention([figure.number], first, last, head, 'name', true);
}
