// Whether the name of a capital or a seat stands for the government there ("Beijing warned"), for the place ("rain in
// Beijing"), or for the place of a host: who arrives in a capital, leaves it or shells it has to do with its state, though
// the word means the city.
import type { Parse } from '../syntax/index.ts';
import { CAPITALS, capitalsOf } from '../places/index.ts';
import { verbSet, wordSet } from './word-set.ts';

/** What the name of a capital stands for: its government; the city, whose state is host or target of what happens; the mere city. */
export type Standing = 'government' | 'host' | 'place';

const PLACE_PREPOSITIONS = wordSet('in at near outside inside around across through throughout within via into onto off along above beneath over north south east west beyond');
const JOURNEYS = wordSet('arrive land visit trip arrival touch travel fly tour journey stopover stop');
/** What goes "to" and "towards" a city. */
const GOING = wordSet(
  'arrive land visit trip arrival travel fly tour journey go come return head move march drive sail walk flee escape retreat advance evacuate deport extradite relocate race rush flight train bus road route convoy ship way pilgrimage invite migrate withdraw take bring transfer',
);
const DEPARTURES = wordSet(
  'withdraw flee depart leave fly travel drive escape evacuate march return kilometer kilometre mile far away sail flight train bus convoy deport expel speak report broadcast route road departure withdrawal evacuation exile',
);
/** What is done to a city as its object: entering, leaving, and force. */
const DONE_TO_CITIES = verbSet(
  'leave enter flee fled reach depart visit tour shell bomb bombard besiege capture seize storm occupy retake recapture encircle surround pound evacuate overrun raid loot liberate rebuild flood shake rock jolt strike burn destroy blanket paralyse paralyze',
);
const PLACE_NOUNS = wordSet(
  'airport suburb outskirt street district square metro subway neighborhood neighbourhood hotel hospital stadium university resident region area station mayor police city bureau summit court prison jail home house apartment headquarters office school clinic museum market restaurant cafe shop church mosque cathedral temple palace park zoo bridge port harbor harbour skyline cinema theatre theater gallery conference meeting talk forum session visit trip attack bombing siege protest riot massacre marathon film festival time newspaper daily correspondent road airspace people inhabitant native student',
);
/** Nouns by which a city is told to be one. */
const CITIES = wordSet('capital city town port seat home hub');
const FORCES = wordSet(
  'earthquake quake tremor flood flooding storm typhoon hurricane cyclone tornado heatwave drought rain snow blizzard thunderstorm smog landslide tsunami wildfire fire blast explosion blackout outage epidemic outbreak',
);
const WEAPONS = wordSet('missile drone shell rocket bomb airstrike bomber jet artillery');
/** Halves of compounds that speak of the place: "London-based". */
const SITED = wordSet('based born area bound trained registered headquartered raised educated');
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

/** What a preposition before a city's name makes of it; null where it may as well be a government's. */
function byPreposition(before: string, above: string): Standing | null {
  if (PLACE_PREPOSITIONS.has(before)) return JOURNEYS.has(above) ? 'host' : 'place';
  if (before === 'from') return DEPARTURES.has(above) ? 'place' : null;
  if (before === 'to' || before === 'toward' || before === 'towards') return GOING.has(above) ? 'host' : null;
  return before === 'of' && (PLACE_NOUNS.has(above) || CITIES.has(above)) ? 'place' : null;
}

/** "Shelled Kyiv", "left Doha", "Kyiv was shelled", "floods hit Kabul": what is done to a city; null where it may as well be done to a government. */
function byVerb(parse: Parse, head: number): Standing | null {
  const deprel = parse.deprel(head);
  const verb = parse.head(head);
  if (verb < 0 || (deprel !== 'obj' && deprel !== 'nsubj:pass')) return null;
  const subject = deprel === 'obj' ? parse.childIn(verb, 'nsubj') : -1;
  const agent = subject < 0 ? '' : parse.lemma(subject).toLowerCase();
  if (FORCES.has(agent)) return 'place';
  return WEAPONS.has(agent) || DONE_TO_CITIES.has(parse.lemma(verb)) || DONE_TO_CITIES.has(parse.lower(verb)) ? 'host' : null;
}

/** "Paris, France", "Quito, the capital", "Quito is a port": a name that is told to be a city's. */
function isToldCity(parse: Parse, last: number, head: number): boolean {
  if (parse.deprel(head) === 'appos' || parse.childIn(head, 'nmod:unmarked') >= 0) return true;
  const governor = parse.head(head);
  if (parse.deprel(head) === 'nsubj' && CITIES.has(parse.lemma(governor)) && parse.childIn(governor, 'cop') >= 0) return true;
  const next = last + 1;
  if (next + 1 >= parse.count || parse.form(next) !== ',') return false;
  if (parse.head(next + 1) === head && parse.deprel(next + 1) === 'appos') return true;
  return CITIES.has(parse.lemma(next + 2)) && parse.upos(next + 1) === 'DET';
}

/** The word whose place in the clause a name shares: "in Chad and Mali" is said of both. */
function firstOfList(parse: Parse, head: number): number {
  const bare = parse.deprel(head) === 'conj' && parse.childIn(head, 'case') < 0;
  return bare && parse.upos(parse.head(head)) === 'PROPN' ? parse.head(head) : head;
}

/** What these words, the name of a capital or a seat, stand for. */
export function standingOf(parse: Parse, first: number, last: number, head: number): Standing {
  if (isDateline(parse, first, last)) return 'place';
  const hyphen = last + 1;
  if (hyphen + 1 < parse.count && parse.form(hyphen) === '-' && SITED.has(parse.lower(hyphen + 1))) return 'place';
  const top = firstOfList(parse, head);
  const before = preposition(parse, top) || (top === head && first > 0 && parse.upos(first - 1) === 'ADP' ? parse.lower(first - 1) : '');
  const governor = parse.head(top);
  const above = governor < 0 ? '' : parse.lemma(governor).toLowerCase();
  const deprel = parse.deprel(top);
  const told = before && OBLIQUE.has(deprel) ? byPreposition(before, above) : null;
  if (told) return told;
  if (MODIFYING.has(deprel) && PLACE_NOUNS.has(above)) return 'place';
  return byVerb(parse, top) ?? (isToldCity(parse, last, head) ? 'place' : 'government');
}
