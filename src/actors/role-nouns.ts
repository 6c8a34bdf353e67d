// One role noun ("the Chinese foreign minister", "troops", "a think tank") → the figure it stands for: the named one it
// describes, the holder of the office, the state whose government it is, someone met before, or a figure of its own.
import { bearerOf, bearersOf, bodyBearer, describeBody, describePerson, mayBear } from './bearers.ts';
import type { Figure } from './cast.ts';
import { describedFigure, setTakenUp } from './described.ts';
import { impliedCountry, impliedOfNamed } from './implied.ts';
import type { Match } from './matches.ts';
import { standingOf } from './metonyms.ts';
import { namedGovernment } from './named-governments.ts';
import { counterpartOf, headOfBody, notNow, officeFigure, officeRole } from './offices.ts';
import { type Owner, ownerOf } from './owners.ts';
import { pluralOf, type Role } from './register.ts';
import type { Scene } from './scene.ts';
import { wordSet } from './word-set.ts';

/** Nouns for those who stay at others': "the Chinese embassy in Chad" is China's. */
const HOSTED = wordSet('embassy consulate mission ambassador envoy troops forces delegation peacekeepers representative');
const BARE = wordSet(
  'exile intelligence artillery infantry force court school business industry society community press party fire team state power ally chair head star head crew union labor labour house church',
);
/** Nouns that say what someone is to somebody else. */
const RELATIONS = wordSet('ally partner neighbor neighbour rival enemy adversary foe friend opponent critic counterpart supporter backer');
/** Nouns for those who have to do with somebody and may come from anywhere: "their lawyer". */
const SERVING = wordSet('lawyer attorney client captor killer attacker doctor physician biographer translator interpreter');
/** "His Chinese counterpart": who is there what he is. */
const COUNTERPARTS: ReadonlySet<string> = new Set(['counterpart', 'colleague', 'opposite number']);
const STATES = wordSet('state country nation democracy ally economy');
/** Sectors of those who hold places and things, and nouns for these. */
const HOLDERS: ReadonlySet<string> = new Set(['REB', 'UAF', 'MIL', 'COP', 'OPP', 'REF']);
const HELD = wordSet('convoy camp base post checkpoint headquarters position stronghold target patrol vehicle barracks outpost hideout bastion compound bus line enclave depot');
const BECOMING = wordSet('become remain stay');
const DEFINITE = wordSet('the these those both');
/** Nouns in names of bodies that mean something else by themselves: "the news", "the program". */
const UNTAKEN = wordSet(
  'news times post house service energy systems motors holdings airways technologies petroleum broadcasting cooperation partnership project program programme initiative',
);
const POSTS = wordSet('position post title role office rank job duty seat function dignity');
const TO_BE = wordSet('elect designate general in');
/** How deep an owner that is a role noun itself is looked for first. */
const DEPTH = 3;

/** The subject of which a noun is only said: "Chad is a member", "Chad remains a partner". -1 where there is none. */
function subjectOf(scene: Scene, head: number): number {
  const { parse } = scene;
  if (parse.childIn(head, 'cop') >= 0) return parse.childIn(head, 'nsubj', 'nsubj:outer');
  const above = parse.head(head);
  if ((parse.deprel(head) !== 'xcomp' && parse.deprel(head) !== 'obj') || above < 0 || !BECOMING.has(parse.lemma(above))) return -1;
  return parse.childIn(above, 'nsubj');
}

/** Whether the noun only modifies another: "police chief", "opposition parties". */
function modifies(scene: Scene, match: Match, head: number, person: boolean): boolean {
  const { parse } = scene;
  let above = parse.head(head);
  let deprel = parse.deprel(head);
  // "civilian and military purposes"
  if (deprel === 'conj' && above >= 0) [deprel, above] = [parse.deprel(above), parse.head(above)];
  if (deprel !== 'compound' && deprel !== 'amod' && deprel !== 'nmod:desc') return false;
  return above > match.last && (!person || scene.figureAt(above)?.kind !== 'person');
}

/** Lets role nouns on which this one depends be dealt with first: "a spokesman for the Chinese embassy". */
function ownersFirst(scene: Scene, match: Match, head: number, depth: number): void {
  if (depth >= DEPTH) return;
  const { parse } = scene;
  for (let child = parse.firstChild(head); child >= 0; child = parse.nextSibling(child)) {
    if (child <= match.last || parse.deprel(child) !== 'nmod') continue;
    const number = scene.matchAt[child];
    if (number >= 0 && scene.matches[number].aliases[0]?.form === 'role' && scene.standsFor(child).length === 0) takeRole(scene, number, depth + 1);
  }
}

function stateOf(scene: Scene, owner: Owner, country: string | null): Figure | null {
  if (country !== null) return scene.stateFigure(country);
  const owning = owner.figures.length === 1 ? scene.cast.figures[owner.figures[0]] : null;
  return owning && owning.kind !== 'person' && !owning.described ? owning : null;
}

/** "The Punjab government" is not Pakistan's: a body of its own, in that country. A capital's is the state's. */
function regionalGovernment(scene: Scene, match: Match, role: Role, owner: Owner): Figure | null {
  if (owner.figures.length || owner.country === null || STATES.has(role.noun) || role.noun === 'capital') return null;
  for (let word = owner.first; word < match.first; word++) {
    const place = scene.matchOver(word);
    if (!place || scene.countryAt[word] === null || place.aliases.length || scene.standsFor(word).length) continue;
    return scene.described(scene.parse.phrase(place.first, match.last), 'organization', owner.country, role.sectors, role.noun, false);
  }
  return null;
}

/** "The Chadian government", "the country's leadership": the state. Without an owner, the one that the text implies. */
function governmentFigure(scene: Scene, match: Match, role: Role, owner: Owner, country: string | null): Figure | null {
  const regional = regionalGovernment(scene, match, role, owner);
  if (regional) return regional;
  const state = stateOf(scene, owner, country);
  const { parse } = scene;
  if (state) {
    const head = scene.headOf(match.first, match.last);
    if (role.noun !== 'capital') scene.cast.call(state, role.noun);
    else {
      const standing = standingOf(parse, match.first, match.last, head);
      if (standing === 'host') scene.let(head, [state.number]);
      if (standing !== 'government') return null;
    }
    return state;
  }
  if (role.noun === 'capital' || STATES.has(role.noun) || owner.determiner !== 'the') return null;
  const met = scene.cast.lastCalled([role.noun], match.first, figure => figure.kind === 'state');
  return met ?? describedFigure(scene, match, role, owner, null, false);
}

function figureFor(scene: Scene, match: Match, role: Role, owner: Owner, country: string | null, plural: boolean): Figure | null {
  if (role.kind === 'government' && !plural) return governmentFigure(scene, match, role, owner, country);
  const theirs = owner.determiner === 'poss' && owner.figures.length > 0 && owner.figures.every(number => scene.cast.figures[number].kind === 'person');
  // "The leaders … their countries"
  if (role.kind === 'government' && country !== null && theirs && STATES.has(role.noun)) return scene.stateFigure(country);
  if (role.kind === 'government' && country !== null && !STATES.has(role.noun)) return regionalGovernment(scene, match, role, owner) ?? scene.stateFigure(country);
  const counterpart = COUNTERPARTS.has(role.noun) && country !== null ? counterpartOf(scene, match, owner, country) : null;
  if (counterpart) return counterpart;
  const office = plural ? null : officeRole(scene, role, owner);
  if (office) return officeFigure(scene, match, office, owner, country);
  const heading = plural ? null : headOfBody(scene, role, owner);
  if (heading) return heading;
  return describedFigure(scene, match, role, owner, country, plural);
}

/** Whether a named one stands with the noun; the noun then tells of it. */
function takeBearer(scene: Scene, match: Match, role: Role, owner: Owner, head: number, plural: boolean): boolean {
  const { parse } = scene;
  const first = Math.min(owner.first, match.first);
  const tell = (figures: readonly Figure[]): void => {
    const numbers = figures.map(figure => figure.number);
    scene.mention(numbers, first, match.last, head, 'nominal', false, parse.start(first), match.end);
    for (let word = match.first; word <= match.last; word++) scene.let(word, numbers);
  };
  if (role.kind === 'office' || role.kind === 'person') {
    const bearers = plural ? bearersOf(scene, match, head) : [bearerOf(scene, match, head, role, owner)];
    const named = bearers.filter(figure => figure !== null);
    const fitting = named.filter(figure => mayBear(scene, figure, role, owner));
    if (fitting.length === 0 || fitting.length < named.length) return false;
    const country = fitting.some(figure => figure.known < 0 && figure.country === null) ? implied(scene, match, role, owner, true) : null;
    for (const figure of fitting) describePerson(scene, figure, match, role, country === null ? owner : { ...owner, country }, head);
    tell(fitting);
    return true;
  }
  const body = plural || role.kind !== 'body' ? null : bodyBearer(scene, match, head, owner, role);
  if (!body) return false;
  describeBody(scene, body, role, owner);
  tell([body]);
  return true;
}

/** What is only said of a subject stands for the subject and is nobody new. */
function takePredicate(scene: Scene, match: Match, role: Role, owner: Owner, head: number): boolean {
  const subject = subjectOf(scene, head);
  const figures = subject < 0 ? [] : scene.standsFor(subject);
  if (figures.length === 0) return false;
  const person = role.kind === 'office' || role.kind === 'person';
  const figure = scene.figureAt(subject);
  const denied = scene.parse.childrenIn(head, 'advmod').some(each => scene.parse.lower(each) === 'not' || scene.parse.lower(each) === "n't");
  if (figure && figure.kind === 'person' && !figure.described && person && !denied) describePerson(scene, figure, match, role, owner, head);
  scene.let(head, figures);
  return true;
}

/** "The position of prime minister", "ran for president": what someone is or will be, not somebody. */
function isPost(scene: Scene, head: number, role: Role): boolean {
  const { parse } = scene;
  const marker = role.kind === 'office' || role.kind === 'person' ? parse.childIn(head, 'case') : -1;
  if (marker < 0) return false;
  const lower = parse.lower(marker);
  return lower === 'for' ? role.kind === 'office' : lower === 'of' && POSTS.has(parse.lemma(parse.head(head)));
}

/** Singular nouns without article or owner that are no one: "by force", "in court"; a verb read as a noun: "Oslo and Lima suspect". */
function isBare(scene: Scene, match: Match, head: number, role: Role, owner: Owner, plural: boolean): boolean {
  if (plural || owner.determiner !== '') return false;
  if (isPost(scene, head, role)) return true;
  if (match.capital) return false;
  if (owner.figures.length > 1) return role.kind === 'person';
  if (owner.figures.length) return false;
  // "served as president"
  const marker = scene.parse.childIn(head, 'case');
  return BARE.has(role.noun) || (marker >= 0 && scene.parse.lower(marker) === 'as');
}

/** "Both countries", "those nations" that take up nothing the text has made out are nobody; "Western countries" are a group. */
function isUnresolvedSet(scene: Scene, match: Match, role: Role, owner: Owner): boolean {
  if (!STATES.has(role.noun) || owner.figures.length || owner.country !== null || !DEFINITE.has(owner.determiner)) return false;
  for (let word = owner.first; word < match.first; word++) if (scene.parse.upos(word) === 'ADJ' || scene.parse.upos(word) === 'NOUN') return false;
  return true;
}

/** The country that a noun without an owner belongs to; `named` where it introduces someone ("Vice Minister Sall"). */
function implied(scene: Scene, match: Match, role: Role, owner: Owner, named = false): string | null {
  if (owner.figures.length || owner.country !== null || role.kind === 'named' || role.kind === 'instrument' || role.kind === 'government' || owner.unknown) return null;
  // "Ministry spokesman": the spokesman of the ministry spoken of.
  const space = role.noun.lastIndexOf(' ');
  const body = space < 0 ? null : scene.cast.lastCalled([role.noun.slice(0, space)], match.first, figure => figure.country !== null && figure.kind === 'organization');
  if (body) return body.country;
  if (!named && owner.determiner !== 'the' && !/ministry|military|army|government/.test(role.noun)) return null;
  if (named) return match.capital && role.sectors[0] === 'GOV' ? impliedOfNamed(scene, match.first, scene.headOf(match.first, match.last), role.sectors) : null;
  const nouns = [role.noun, ...role.offices];
  if (scene.cast.lastCalled(nouns, match.first, figure => !figure.plural)) return null;
  return impliedCountry(scene, match.first, role.sectors, role.kind === 'office');
}

/** "Chad's allies" are not Chad's own people: a noun of relation tells nothing of the country but in "his Chadian counterpart". */
function related(scene: Scene, role: Role, owner: Owner): Owner {
  const servant = SERVING.has(role.noun) && owner.determiner === 'poss' && owner.possessor === owner.figures;
  if (servant && owner.figures.every(number => scene.cast.figures[number].kind !== 'state')) return { ...owner, figures: [], country: null };
  if (!RELATIONS.has(role.noun)) return owner;
  const own = owner.possessor.length > 0 && owner.possessor !== owner.figures && owner.figures.length > 0;
  return own || (role.noun === 'counterpart' && owner.possessor !== owner.figures) ? owner : { ...owner, figures: [], country: null };
}

/** "He met its president": not himself. The office of an unknown country then stands for itself. */
function other(scene: Scene, match: Match, role: Role, owner: Owner, head: number, figure: Figure | null): Figure | null {
  const { parse } = scene;
  if (!figure || role.kind !== 'office' || owner.determiner !== 'poss' || parse.deprel(head) !== 'obj') return figure;
  const subject = parse.childIn(parse.head(head), 'nsubj');
  if (subject < 0 || scene.figureAt(subject) !== figure) return figure;
  return officeFigure(scene, match, role, { ...owner, figures: [], country: null, unknown: true }, null);
}

/** "A navy-blue coat", "no-man's-land": the first half of a compound is nobody; "the president-elect" is somebody. */
function beginsCompound(scene: Scene, match: Match): boolean {
  const hyphen = match.last + 1;
  return hyphen + 1 < scene.parse.count && scene.isHyphen(hyphen) && !TO_BE.has(scene.parse.lower(hyphen + 1));
}

/** "The presidents of Chad and Mali", "his Greek and Bulgarian counterparts": one of each state. */
function holdsEach(scene: Scene, role: Role, owner: Owner): boolean {
  if (owner.figures.length < 2 || notNow(owner) !== '' || (role.kind !== 'office' && !COUNTERPARTS.has(role.noun))) return false;
  return owner.figures.every(number => scene.cast.figures[number].kind === 'state');
}

/** "A rebel stronghold", "the police convoy": a place or thing that those hold who are named before it. */
function holdsPost(scene: Scene, role: Role, head: number): boolean {
  const above = scene.parse.head(head);
  return role.sectors.some(sector => HOLDERS.has(sector)) && above > head && HELD.has(scene.parse.lemma(above)) && !scene.matchOver(above);
}

function takePostholders(scene: Scene, match: Match, role: Role, owner: Owner, head: number): void {
  const { country } = owner;
  const people = pluralOf(role.noun);
  const name = country === null ? people : `${scene.register.adjectiveOf(country)} ${people}`;
  const figure = role.kind === 'person' ? scene.described(name, 'group', country, role.sectors, people, true) : describedFigure(scene, match, role, owner, country, false);
  scene.mention([figure.number], match.first, match.last, head, 'nominal', false);
}

/** Deals with the role noun of a match, unless it has been dealt with. */
export function takeRole(scene: Scene, number: number, depth = 0): void {
  const match = scene.matches[number];
  const role = scene.roleOf(match);
  if (!role || role.kind === 'thing' || scene.taken[number]) return;
  scene.taken[number] = 1;
  if (scene.standsFor(match.last).length || beginsCompound(scene, match)) return;
  const plural = match.aliases[0].plural;
  const head = scene.headOf(match.first, match.last);
  ownersFirst(scene, match, head, depth);
  const owner = namedGovernment(scene, match, role, related(scene, role, ownerOf(scene, match.first, match.last, head, HOSTED.has(role.noun))));
  const person = role.kind === 'office' || role.kind === 'person';
  if (takeBearer(scene, match, role, owner, head, plural) || takePredicate(scene, match, role, owner, head)) return;
  if (isBare(scene, match, head, role, owner, plural)) return;
  if (plural && isUnresolvedSet(scene, match, role, owner)) return;
  const instrument = role.kind === 'instrument' && owner.figures.length > 0;
  const unnamed = role.kind === 'named' && !(owner.determiner === 'the' && owner.figures.length === 0);
  if (instrument || unnamed || modifies(scene, match, head, person)) {
    // Part of another phrase, or an owner's thing: still to be asked for as its owner.
    if (owner.figures.length) scene.let(head, owner.figures);
    else if (holdsPost(scene, role, head)) takePostholders(scene, match, role, owner, head);
    return;
  }
  if (role.kind === 'named') {
    if (UNTAKEN.has(role.noun)) return;
    const met = scene.cast.lastCalled([role.noun], match.first, figure => figure.kind === 'organization' || figure.kind === 'group');
    if (met) scene.mention([met.number], owner.first, match.last, head, 'nominal', false);
    return;
  }
  const set = plural ? setTakenUp(scene, match, role, owner) : [];
  if (set.length) {
    scene.mention(set, owner.first, match.last, head, 'nominal', false);
    return;
  }
  const figures: number[] = [];
  const country = owner.country ?? implied(scene, match, role, owner);
  const countries = owner.figures.length > 1 ? new Set(owner.figures.map(each => scene.cast.figures[each].country)) : [country];
  const apiece = plural && holdsEach(scene, role, owner);
  for (const each of countries) {
    const own = apiece ? { ...owner, figures: owner.figures.filter(number => scene.cast.figures[number].country === each) } : owner;
    const figure = other(scene, match, role, own, head, figureFor(scene, match, role, own, each, plural && !apiece));
    if (figure && !figures.includes(figure.number)) figures.push(figure.number);
  }
  scene.mention(figures, owner.first, match.last, head, 'nominal', false);
}
