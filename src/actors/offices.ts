// "The Chinese foreign minister", "the president", "the former chancellor": the one person who holds the office at the
// article's date, or whom the text has called so; where neither is known, the office itself ("president of Chad"),
// never a wrong person.
import { type Figure, lastBefore } from './cast.ts';
import type { Match } from './matches.ts';
import type { Owner } from './owners.ts';
import type { Role } from './register.ts';
import type { Scene } from './scene.ts';
import { covers } from './terms.ts';
import { wordSet } from './word-set.ts';

/** Modifiers with which a noun does not mean who holds the office now. */
const NOT_NOW = wordSet(
  'former ex late then ousted deposed outgoing incoming deputy acting vice previous next future would-be elected exiled jailed assistant honorary new interim first',
);
const PAST = wordSet('former ex late ousted deposed previous');
const LEADING: readonly string[] = ['leader', 'supreme leader', 'president', 'prime minister', 'chancellor', 'king', 'crown prince', 'head of state', 'emir'];
/** Nouns for whoever heads a body, and the offices under which that one is listed. */
const TOP = new Set([
  'leader',
  'chief',
  'head',
  'boss',
  'president',
  'secretary-general',
  'secretary general',
  'director-general',
  'director general',
  'managing director',
  'executive director',
  'director',
  'chairman',
  'chair',
  'chairperson',
]);
const TOP_OFFICES: readonly string[] = ['leader', 'secretary-general', 'president'];
/** How many mentions back two bearers of an office are compared. */
const RECENT = 60;
const LEADERS = wordSet('leader ruler strongman dictator');

/** The holder of an office in a country at the text's date, if the register knows exactly one. */
function holder(scene: Scene, role: Role, country: string): Figure | null {
  if (scene.date === null) return null;
  for (const office of role.offices) {
    const numbers = scene.register.holders(country, office, scene.date);
    if (numbers.length === 1) return scene.knownFigure(numbers[0]);
    if (numbers.length) return null;
  }
  return null;
}

/** The one person who leads a state at the text's date: an office the register marks as leading. */
function leaderOf(scene: Scene, country: string): Figure | null {
  const { register, date } = scene;
  if (date === null) return null;
  for (const office of LEADING) {
    const numbers = register.holders(country, office, date);
    if (office === 'president' && register.holders(country, 'prime minister', date).length > 0 && !register.presidential.has(country)) continue;
    if (numbers.length === 1) return scene.knownFigure(numbers[0]);
  }
  return null;
}

/** The one body to which an office belongs: "the Hamas leader" leads no state. */
function bodyOf(scene: Scene, owner: Owner): Figure | null {
  const figure = owner.figures.length === 1 ? scene.cast.figures[owner.figures[0]] : null;
  return figure && (figure.kind === 'organization' || figure.kind === 'group') && !figure.described ? figure : null;
}

/** Who holds an office in a body at the text's date, if the register knows exactly one; who leads it where the noun says no more. */
function bodyHolder(scene: Scene, role: Role, owner: Owner, body: Figure): Figure | null {
  const { register, date } = scene;
  const offices = body.known < 0 ? undefined : register.officesOf(body.known);
  if (offices === undefined || date === null) return null;
  // "Hamas leader killed": one of many.
  if (LEADERS.has(role.noun) && owner.determiner === '') return null;
  for (const office of TOP.has(role.noun) ? [...role.offices, ...TOP_OFFICES] : role.offices) {
    const numbers = register.holders(offices, office, date);
    if (numbers.length === 1) return scene.knownFigure(numbers[0]);
    if (numbers.length) return null;
  }
  return null;
}

/** Whether someone holds an office of the country itself, and so none of a body in it. */
function servesState(scene: Scene, figure: Figure, country: string | null): boolean {
  return figure.known >= 0 && scene.register.known[figure.known].terms.some(term => term.country === country && (scene.date === null || covers(term, scene.date)));
}

/** Nouns under which someone met before is taken up by this one. */
export function nounsFor(role: Role): readonly string[] {
  return LEADERS.has(role.noun) ? [role.noun, ...LEADING] : [role.noun, ...role.offices];
}

function countryName(scene: Scene, country: string): string {
  const number = scene.register.stateOf(country);
  return number === undefined ? country : scene.register.known[number].name;
}

/** The modifier that sets an office apart from the present one, "" where there is none. */
export function notNow(owner: Owner): string {
  return owner.modifiers.find(word => NOT_NOW.has(word)) ?? '';
}

/** The noun under which a bearer is remembered: "former president". */
export function calledAs(role: Role, owner: Owner): readonly string[] {
  const apart = notNow(owner);
  if (apart === 'new') return nounsFor(role);
  if (apart) return [`${PAST.has(apart) ? 'former' : apart} ${role.noun}`];
  return [role.noun, ...role.offices];
}

/** The noun with a modifier that makes another office of it: "top U.S. diplomat" is a top diplomat. */
function compoundRole(scene: Scene, role: Role, owner: Owner): Role {
  if (owner.figures.length === 0) return role;
  for (const modifier of owner.modifiers)
    for (const value of scene.register.index.exact(`${modifier} ${role.noun}`)) {
      const alias = scene.register.aliases[value];
      if (alias.form === 'role') return scene.register.roles[alias.of];
    }
  return role;
}

/** The office that a noun with its modifiers names, where it names one. */
export function officeRole(scene: Scene, role: Role, owner: Owner): Role | null {
  const whole = role.kind === 'person' ? compoundRole(scene, role, owner) : role;
  return whole.kind === 'office' ? whole : null;
}

/** "The IAEA chief", "the head of the WHO": who heads a body that the register knows, though the noun alone is no office. */
export function headOfBody(scene: Scene, role: Role, owner: Owner): Figure | null {
  if (!TOP.has(role.noun) || owner.modifiers.length || owner.determiner === 'a' || owner.determiner === 'an') return null;
  const body = bodyOf(scene, owner);
  return body && bodyHolder(scene, role, owner, body);
}

/** "Talks between Chad's president and Mali's president … the president": two last spoken of in one sentence, neither or both as its subject. */
function standEqual(scene: Scene, one: Figure, other: Figure, before: number): boolean {
  const { parse, cast } = scene;
  const [first, second] = [lastBefore(one, before), lastBefore(other, before)];
  if (parse.sentence(first) !== parse.sentence(second) || parse.sentence(first) === parse.sentence(before)) return false;
  const recent = cast.appearances.slice(-RECENT);
  const isSubject = (at: number): boolean => recent.some(each => each.first === at && parse.deprel(each.head).startsWith('nsubj'));
  return isSubject(first) === isSubject(second);
}

/** The figure of one who holds, held or will hold an office; null where two who do stand equal. */
export function officeFigure(scene: Scene, match: Match, role: Role, owner: Owner, country: string | null): Figure | null {
  const apart = notNow(owner);
  const body = bodyOf(scene, owner);
  const fits = (figure: Figure): boolean =>
    figure.kind === 'person' &&
    !figure.plural &&
    (country === null || figure.country === country || (figure.country === null && !figure.described)) &&
    !(body && servesState(scene, figure, country));
  const indefinite = owner.determiner === 'a' || owner.determiner === 'an' || owner.unknown;
  const [met, rival] = indefinite ? [null, null] : scene.cast.lastTwoCalled(apart ? calledAs(role, owner) : nounsFor(role), match.first, fits);
  if (met && rival && country === null && standEqual(scene, met, rival, match.first)) {
    scene.leaveOpen(owner.first, match.last, [met.number, rival.number]);
    return null;
  }
  if (apart && apart !== 'new') {
    if (met) return met;
  } else if (!indefinite) {
    const leads = LEADERS.has(role.noun);
    if (leads && met) return met;
    const ofState = (): Figure | null => (country === null ? null : leads ? leaderOf(scene, country) : holder(scene, role, country));
    const known = body ? bodyHolder(scene, role, owner, body) : ofState();
    if (known) return known;
    if (met) return met;
  }
  const prefix = apart ? `${apart} ` : '';
  const name = `${prefix}${role.noun}${body ? ` of ${body.name}` : country ? ` of ${countryName(scene, country)}` : ''}`;
  const figure = scene.described(name, 'person', country, body?.sectors.length ? body.sectors : role.sectors, `${prefix}${role.noun}`, false);
  figure.role ??= `${prefix}${role.noun}`;
  return figure;
}

/** "His Dutch counterpart": who holds there the office that he holds, the office itself where the register knows nobody; null where he holds none. */
export function counterpartOf(scene: Scene, match: Match, owner: Owner, country: string): Figure | null {
  if (owner.possessor.length !== 1) return null;
  const { called } = scene.cast.figures[owner.possessor[0]];
  for (const office of scene.date === null ? [] : called) {
    const numbers = scene.register.holders(country, office, scene.date);
    if (numbers.length === 1) return scene.knownFigure(numbers[0]);
  }
  for (const noun of called)
    for (const value of scene.register.index.exact(noun)) {
      const alias = scene.register.aliases[value];
      const role = alias.form === 'role' ? scene.register.roles[alias.of] : null;
      if (role?.kind === 'office') return officeFigure(scene, match, role, { ...owner, modifiers: [], determiner: 'the' }, country);
    }
  return null;
}
