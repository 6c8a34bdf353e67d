// What the words around a name say for and against a place: "in Warren" is one, "Elizabeth Warren" and "the Cincinnati Enquirer" are none.
// It does not know the names themselves.
import type { Parse } from '../syntax/index.ts';
import { CAPITALS, capitalsOf } from './folding.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that stand before a place's name as part of what it is called. */
const BEFORE_PLACES = words(
  'north south east west northern southern eastern western central upper lower greater inner outer downtown northeastern northwestern southeastern southwestern port lake fort mount camp ' +
    'old new occupied',
);
/** Words that stand behind a place's name and say what kind of place it is. */
const BEHIND_PLACES = words(
  'region oblast province state city town airport international island islands strait straits peninsula valley river port border square station district governorate prefecture territory ' +
    'harbour harbor bay basin sea gulf mountains canal base crossing bridge delta desert plateau highlands corridor',
);
const WEEKDAYS = words('monday tuesday wednesday thursday friday saturday sunday');

function sameSentence(parse: Parse, a: number, b: number): boolean {
  return a >= 0 && b >= 0 && a < parse.count && b < parse.count && parse.sentence(a) === parse.sentence(b);
}

function isNamePart(parse: Parse, word: number): boolean {
  const code = parse.text.charCodeAt(parse.start(word));
  return parse.upos(word) === 'PROPN' && (code < 97 || code > 122) && !WEEKDAYS.has(parse.lower(word));
}

/** Whether the words `first` … `last` and `other` are governed by one another. */
function linked(parse: Parse, first: number, last: number, other: number): boolean {
  const head = parse.head(other);
  if (head >= first && head <= last) return true;
  for (let word = first; word <= last; word++) if (parse.head(word) === other) return true;
  return false;
}

const PARTICLES = words('de del da do dos di du la las los el al bin von van');

/** Whether a small particle ties the name to a capitalised word beyond it: "Santa Rosa de Lima". */
function tiedByParticle(parse: Parse, particle: number, beyond: number): boolean {
  return sameSentence(parse, particle, beyond) && PARTICLES.has(parse.lower(particle)) && isNamePart(parse, beyond);
}

const PARTS = new Set(['compound', 'flat', 'nmod', 'amod', 'nmod:unmarked', 'nmod:desc', 'goeswith']);

/**
 * Whether the name from word `first` to word `last` is part of a longer one that is no place: of a person ("Abraham Lincoln"), a paper
 * ("the Kyiv Independent"), a club. Not in "eastern Ukraine", "Donetsk Oblast", "arrived in Kyiv Monday".
 */
export function isPartOfName(parse: Parse, first: number, last: number): boolean {
  const before = first - 1;
  if (sameSentence(parse, before, first) && isNamePart(parse, before) && !BEFORE_PLACES.has(parse.lower(before)) && linked(parse, first, last, before)) return true;
  if (tiedByParticle(parse, before, before - 1) || tiedByParticle(parse, last + 1, last + 2)) return true;
  const behind = last + 1;
  if (!sameSentence(parse, behind, last) || !isNamePart(parse, behind) || BEHIND_PLACES.has(parse.lower(behind))) return false;
  if (linked(parse, first, last, behind)) return true;
  // "the Cincinnati Evening Post": governed by the last word of the name, with names all the way to it.
  let top = last;
  while (top >= first && parse.head(top) >= first && parse.head(top) <= last) top--;
  const head = top < first ? -1 : parse.head(top);
  if (head <= behind || !PARTS.has(parse.deprel(top))) return false;
  for (let word = behind; word <= head; word++) if (!isNamePart(parse, word)) return false;
  return !BEHIND_PLACES.has(parse.lower(head));
}

/** Cities that are also ordinary words or first names: alone, these are more often no place. */
const ALSO_WORDS = words(
  'sale van nice reading paradise mobile cork split saga metro tours orange man surprise independence enterprise male delta anchorage swords bar bath most of deal hope police ' +
    'mary nancy florence victoria elizabeth carolina austin jackson madison orlando hamilton charlotte tyler amazon',
);

/** Whether a name in small letters is one that is a place only where the words around it say so. */
export function isAlsoWord(piece: string): boolean {
  return ALSO_WORDS.has(piece);
}

const STRICT = words('in at near outside inside around across throughout off into within');
const LOOSE = words('from to of on over through toward towards via between');
const PLACE_NOUNS = words(
  'city town village port region province capital district state suburb outskirts north south east west street resident people mayor police airport hospital area centre center siege battle ' +
    'bombing shelling bombardment capture fall liberation governor attack strike',
);

/** Whether the words open a sentence as a dateline does: "BRUSSELS - European leaders…", "KYIV, Ukraine (AP)". */
export function opensDateline(parse: Parse, first: number, last: number): boolean {
  if (parse.tokens.sentenceStart[parse.sentence(first)] !== first || !sameSentence(parse, last, last + 1)) return false;
  const next = parse.lower(last + 1);
  if (next !== '-' && next !== '–' && next !== '—' && next !== '--' && next !== ',' && next !== '(') return false;
  return capitalsOf(parse.text, parse.start(first), parse.end(last)) === CAPITALS;
}

/** How strongly the words around a name speak for a place. */
export type Evidence = 'sure' | 'likely' | 'loose' | 'none';

/**
 * The evidence for a place whose name's top word is `head`: sure after "in" and its like, in "the town of X" and "X-based"; likely before a noun of places
 * ("Warren residents"); loose after "from", "to", "of", which stand before persons as well.
 */
export function evidenceFor(parse: Parse, head: number, last: number): Evidence {
  const governor = parse.head(head);
  const placeNoun = governor >= 0 && PLACE_NOUNS.has(parse.lemma(governor));
  for (let child = parse.firstChild(head); child >= 0; child = parse.nextSibling(child)) {
    if (parse.deprel(child) !== 'case' || child > head) continue;
    const preposition = parse.lower(child);
    if (STRICT.has(preposition)) return 'sure';
    if (preposition === 'of' && placeNoun) return 'sure';
    if (LOOSE.has(preposition)) return placeNoun ? 'likely' : 'loose';
  }
  if (placeNoun) return 'likely';
  const based = last + 2;
  return sameSentence(parse, based, last) && parse.lower(based) === 'based' ? 'sure' : 'none';
}
