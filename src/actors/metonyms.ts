// Whether the name of a capital or a seat stands for the government there ("Beijing warned") or for the place
// ("rain in Beijing"). Where someone arrives or pays a visit, both: the host is meant with the place.
import type { Parse } from '../syntax/index.ts';
import { CAPITALS, capitalsOf } from '../places/index.ts';
import { wordSet } from './word-set.ts';

const PLACE_PREPOSITIONS = wordSet('in at near outside inside around across through throughout within via into onto off along above beneath over north south east west beyond');
const JOURNEYS = wordSet('arrive land visit trip arrival touch travel fly tour journey stopover stop');
const DEPARTURES = wordSet('withdraw flee depart leave fly travel drive escape evacuate march return kilometer kilometre mile far away');
const PLACE_NOUNS = wordSet(
  'airport suburb street district square metro subway neighborhood neighbourhood hotel hospital stadium university resident region area station mayor police city bureau summit',
);
const FORCES = wordSet(
  'earthquake quake tremor flood flooding storm typhoon hurricane cyclone tornado heatwave drought rain snow blizzard thunderstorm smog landslide tsunami wildfire fire blast explosion blackout outage epidemic outbreak',
);
const OBLIQUE: ReadonlySet<string> = new Set(['obl', 'nmod', 'conj', 'root', 'advcl', 'advmod', 'acl']);
const MODIFYING: ReadonlySet<string> = new Set(['compound', 'nmod:desc', 'nmod:poss', 'amod']);
/** Marks that end the place of a dateline: "MOSCOW (Reuters)", "Oslo - ". */
const DATELINE_MARKS: ReadonlySet<string> = new Set([',', '(', '-', '–', '—', '/', ':']);
const DATELINE_REACH = 14;

/** The preposition before a phrase, lower case, "" where there is none. */
function preposition(parse: Parse, head: number): string {
  const word = parse.childIn(head, 'case');
  return word < 0 ? '' : parse.lower(word);
}

/**
 * Whether words at the start of a sentence are the place of a dateline. "KYIV, March 3 (Reuters) - Rain fell" is one;
 * "Kyiv, which asked for help, thanked Oslo" is none.
 */
export function isDateline(parse: Parse, first: number, last: number): boolean {
  const sentence = parse.sentence(first);
  const start = parse.tokens.sentenceStart[sentence];
  const end = parse.tokens.sentenceStart[sentence + 1];
  if (first - start > 3 || last + 1 >= end || !DATELINE_MARKS.has(parse.form(last + 1))) return false;
  const shouted = capitalsOf(parse.text, parse.start(first), parse.end(last)) === CAPITALS;
  const mark = parse.form(last + 1);
  if (mark !== ',') return shouted || mark === '(' || (mark !== ':' && parse.start(last + 1) > parse.end(last));
  if (!shouted) return false;
  for (let word = last + 2; word < end && word < last + DATELINE_REACH; word++) {
    const form = parse.form(word);
    if (form === '-' || form === '–' || form === '—' || form === '(') return true;
  }
  return false;
}

/** "Floods hit Chad's capital": what strikes places, not governments. */
function isForce(parse: Parse, subject: number): boolean {
  return subject >= 0 && FORCES.has(parse.lemma(subject).toLowerCase());
}

/** Whether these words stand for a government. */
export function standsForGovernment(parse: Parse, first: number, last: number, head: number): boolean {
  if (isDateline(parse, first, last)) return false;
  const before = preposition(parse, head) || (first > 0 && parse.upos(first - 1) === 'ADP' ? parse.lower(first - 1) : '');
  const governor = parse.head(head);
  const above = governor < 0 ? '' : parse.lemma(governor).toLowerCase();
  const deprel = parse.deprel(head);
  if (before && OBLIQUE.has(deprel)) {
    if (PLACE_PREPOSITIONS.has(before)) return JOURNEYS.has(above);
    if (before === 'from') return !DEPARTURES.has(above);
  }
  if (deprel === 'obj' && governor >= 0 && isForce(parse, parse.childIn(governor, 'nsubj'))) return false;
  if (MODIFYING.has(deprel) && PLACE_NOUNS.has(above)) return false;
  // "Paris, France" names a place.
  if (deprel === 'appos' || parse.childIn(head, 'nmod:unmarked') >= 0) return false;
  const next = last + 1;
  if (next + 1 < parse.count && parse.lower(next) === ',' && parse.head(next + 1) === head && parse.deprel(next + 1) === 'appos') return false;
  return true;
}
