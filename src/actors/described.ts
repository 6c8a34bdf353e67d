// Persons, bodies and groups that words describe without naming them: "Chinese officials", "a British think tank", "the
// ministry". A definite singular takes up someone met before; a count or an article makes someone new.
import type { ActorKind } from './actor.ts';
import type { Figure } from './cast.ts';
import { epithetBearer } from './epithets.ts';
import type { Match } from './matches.ts';
import type { Owner } from './owners.ts';
import type { Role } from './register.ts';
import type { Scene } from './scene.ts';
import { shareSector } from './sectors.ts';
import { wordSet } from './word-set.ts';

const DEFINITE = wordSet('the this that');
const INDEFINITE = wordSet('a an another some');
/** Nouns that take up any named body or group ("the group"), whatever its sector. */
const GENERIC = wordSet('group organization organisation body movement');
/** Adjectives of regions and peoples, trusted at the start of a sentence where every word has a capital. */
const REGIONAL = wordSet(
  'western eastern european asian african arab latin nordic baltic balkan kurdish muslim islamic jewish christian islamist catholic sunni shiite shia tamil sikh hindu tibetan uyghur chechen',
);
/** Nouns that take up one another: "the company … the firm". */
const ALIKE: readonly (readonly string[])[] = [
  'company firm corporation',
  'army military',
  'airline carrier',
  'newspaper paper daily',
  'reporter journalist',
  'envoy emissary',
  'physician doctor',
].map(nouns => nouns.split(' '));
/** Bodies that someone leads or belongs to: "his party". */
const FOLLOWINGS = wordSet('group party movement company firm organisation organization militia faction network bank agency institute');
const ARMED: readonly string[] = ['REB', 'UAF'];
/** How many mentions back a phrase that stood for several groups is looked for. */
const SET_REACH = 40;
/** Bodies that are spoken of as many: "the troops … they". */
const MANY = /^(police|forces|troops|.* (forces|troops|police))$/;
/** How far back a noun of the right sector alone takes up a body ("the alliance" for NATO), in words. */
const WINDOW = 250;
/** Nouns for members of a body, who share its sectors. */
const MEMBERS = /spokes|official|leader|fighter|director|chair|secretary|member|chief|head|militant|commander|soldier|officer/;

/** Whether the noun has a count or an article of its own, so that it is someone new. */
function isNew(scene: Scene, match: Match, owner: Owner, plural: boolean): boolean {
  if (owner.figures.length) return false;
  if (!plural) return INDEFINITE.has(owner.determiner);
  const { parse } = scene;
  for (let word = match.first - 1; word >= owner.first && word >= 0; word--) if (parse.upos(word) === 'NUM') return !DEFINITE.has(owner.determiner);
  return false;
}

/** The last body before a word that a noun of its sector takes up: "the alliance" for NATO, "the group" for Hamas. */
function lastOfSector(scene: Scene, role: Role, before: number): Figure | null {
  const generic = GENERIC.has(role.noun);
  for (let word = before - 1; word >= 0 && word >= before - WINDOW; word--) {
    const figure = scene.appearanceAt(word) ? scene.figureAt(word) : null;
    if (!figure || figure.described || (figure.kind !== 'organization' && figure.kind !== 'group')) continue;
    // "The troops" are not a ministry.
    if (!figure.plural && MANY.test(role.noun)) continue;
    if (generic ? !figure.sectors.includes('GOV') : shareSector(role.sectors, figure.sectors)) return figure;
  }
  return null;
}

/** "Her party", "his group": the body met before to which a person belongs, as far as its country tells. */
function bodyOfPerson(scene: Scene, role: Role, person: Figure, before: number): Figure | null {
  if (!FOLLOWINGS.has(role.noun)) return null;
  const terms = person.known < 0 ? [] : scene.register.known[person.known].terms;
  const led = scene.cast.figures.find(({ known }) => known >= 0 && terms.some(({ country }) => country === scene.register.officesOf(known)));
  const body = led ?? lastOfSector(scene, role, before);
  return body && (led || body.country === null || person.country === null || body.country === person.country) ? body : null;
}

/** Once "the alliance" has meant NATO it goes on to. */
function remembered(scene: Scene, figure: Figure | null, role: Role): Figure | null {
  if (figure) scene.cast.call(figure, role.noun);
  return figure;
}

/** The figure met before that these words take up, or null. */
function takenUp(scene: Scene, match: Match, role: Role, owner: Owner, country: string | null): Figure | null {
  const definite = DEFINITE.has(owner.determiner);
  if (!definite && !(owner.determiner === '' && role.kind === 'person') && country === null) return null;
  if (INDEFINITE.has(owner.determiner) || owner.unknown) return null;
  const owning = owner.figures.length === 1 ? scene.cast.figures[owner.figures[0]] : null;
  const followed = owning?.kind === 'person' && owner.determiner === 'poss' ? bodyOfPerson(scene, role, owning, match.first) : null;
  if (followed) return followed;
  if (owning && owning.kind !== 'state' && owning.country === null) return null;
  // "ministry spokesperson" without an article takes up nobody but one of the same name.
  if (!definite && country === null && owner.figures.length === 0 && owner.modifiers.length) return null;
  const met = scene.cast.lastCalled(
    ALIKE.find(nouns => nouns.includes(role.noun)) ?? [role.noun],
    match.first,
    figure =>
      !figure.plural &&
      (figure.kind === 'person') === (role.kind === 'person') &&
      (country === null || figure.country === country || (figure.country === null && figure.described)),
  );
  if (met || !definite || country !== null || role.kind === 'person' || owner.figures.length) return met;
  return role.kind === 'body' && (GENERIC.has(role.noun) || !/ministry|army|police|government|court|parliament/.test(role.noun))
    ? remembered(scene, lastOfSector(scene, role, match.first), role)
    : null;
}

/** Whether a plural noun can only take up those met before: "the officials", not "the Chinese officials" or "the younger officials". */
function takesUpMany(owner: Owner): boolean {
  return DEFINITE.has(owner.determiner) && owner.figures.length === 0 && owner.country === null && owner.modifiers.length === 0;
}

/** The group met before that "the officials" takes up, or the named one that "the rebels" are; null where there is none. */
function manyTakenUp(scene: Scene, match: Match, role: Role, words: string, owner: Owner): Figure | null {
  if (!takesUpMany(owner)) return null;
  const met = scene.cast.lastCalled([words], match.first, figure => figure.plural);
  return met ?? (shareSector(role.sectors, ARMED) ? lastOfSector(scene, role, match.first) : null);
}

/** "The foreign ministers of Chad and Mali … the ministers": all that one phrase before stood for. Empty where there is none. */
export function setTakenUp(scene: Scene, match: Match, role: Role, owner: Owner): readonly number[] {
  if (!takesUpMany(owner)) return [];
  const noun = lowered(scene.parse.phrase(match.first, match.last));
  const { appearances, figures } = scene.cast;
  const isCalled = ({ called, plural }: Figure): boolean => {
    const as = plural ? noun : role.noun;
    return called.has(as) || [...called].some(name => name.endsWith(` ${as}`));
  };
  for (let index = appearances.length - 1, steps = 0; index >= 0 && steps < SET_REACH; index--, steps++) {
    const each = appearances[index];
    if (each.first >= match.first || each.form === 'pronoun') continue;
    const several = each.figures.length > 1;
    const called = each.figures.filter(number => (several || figures[number].plural) && isCalled(figures[number]));
    if (called.length) return called.length === each.figures.length && several ? called : [];
  }
  return [];
}

/** Capitalised modifiers that tell groups apart: "Western leaders", "Kurdish fighters". */
function apartBy(scene: Scene, match: Match, owner: Owner): string {
  const { parse } = scene;
  const kept: string[] = [];
  if (scene.isHeadline(match.first)) return '';
  const start = parse.tokens.sentenceStart[parse.sentence(match.first)];
  for (let word = match.first - 1; word >= owner.first && word >= 0; word--) {
    const upos = parse.upos(word);
    const code = parse.text.charCodeAt(parse.start(word));
    if (
      (word > start || REGIONAL.has(parse.lower(word))) &&
      (upos === 'ADJ' || upos === 'PROPN') &&
      code >= 65 &&
      code <= 90 &&
      scene.standsFor(word).length === 0 &&
      scene.countryAt[word] === null
    )
      kept.unshift(parse.form(word));
  }
  return kept.length ? `${kept.join(' ')} ` : '';
}

function prefixOf(scene: Scene, owner: Owner, country: string | null): string {
  const owning = owner.figures.length === 1 ? scene.cast.figures[owner.figures[0]] : null;
  if (owning && (owning.kind === 'organization' || owning.kind === 'group') && !owning.described)
    return `${/[a-z]s$/.test(owning.name) && owning.plural ? owning.name.slice(0, -1) : owning.name} `;
  return country ? `${scene.register.adjectiveOf(country)} ` : '';
}

/** The figure that a noun describes. */
export function describedFigure(scene: Scene, match: Match, role: Role, owner: Owner, country: string | null, plural: boolean): Figure {
  const words = !plural ? role.noun : /^[A-Z]/.test(role.noun) ? scene.parse.phrase(match.first, match.last) : lowered(scene.parse.phrase(match.first, match.last));
  const met = plural
    ? manyTakenUp(scene, match, role, words, owner)
    : (takenUp(scene, match, role, owner, country) ?? (role.kind === 'person' ? epithetBearer(scene, match, role, owner, country) : null));
  if (met) return met;
  const owning = owner.figures.length === 1 ? scene.cast.figures[owner.figures[0]] : null;
  const body = owning && (owning.kind === 'organization' || owning.kind === 'group') ? owning.sectors : [];
  const ofBody = body.length > 0 && (role.sectors.length === 0 || ((role.kind === 'person' || role.kind === 'office') && MEMBERS.test(role.noun)));
  // A court of the United Nations is a court and belongs to a body of states.
  const sectors = ofBody ? body : body.includes('IGO') && !role.sectors.includes('IGO') ? [...role.sectors, 'IGO'] : role.sectors;
  // "Leaders of NATO member states": what they are of is only described itself.
  const within = owning?.described && body.length > 0 && !owner.beside && owner.determiner !== 'poss' ? owning.name : '';
  const of = within && plural ? ` of ${within}` : '';
  const name = `${within ? (plural ? '' : `${within} `) : prefixOf(scene, owner, country)}${apartBy(scene, match, owner)}${words}${of}`;
  const bodily = role.kind === 'body' || role.kind === 'government' || role.kind === 'named';
  const kind: ActorKind = plural || role.kind === 'instrument' ? 'group' : bodily ? 'organization' : 'person';
  const many = plural || MANY.test(words.toLowerCase());
  const key = isNew(scene, match, owner, plural) ? `${name} ${match.first}` : name;
  return scene.described(name, kind, country, sectors, words, many, key);
}

/** The words in small letters, but for acronyms ("NGOs", "TV"). */
function lowered(words: string): string {
  return words
    .split(/\s+/)
    .map(word => (/[A-Z].*[A-Z]/.test(word) ? word : word.toLowerCase()))
    .join(' ');
}
