// Whether the name of a capital or a seat stands for the government there ("Beijing warned") or for the place
// ("rain in Beijing"). Where someone arrives or pays a visit, both: the host is meant with the place.
import type { Parse } from '../syntax/index.ts';

const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'outside',
  'inside',
  'around',
  'across',
  'through',
  'throughout',
  'within',
  'via',
  'into',
  'onto',
  'off',
  'along',
  'above',
  'beneath',
  'over',
  'north',
  'south',
  'east',
  'west',
  'beyond',
]);
const JOURNEYS: ReadonlySet<string> = new Set(['arrive', 'land', 'visit', 'trip', 'arrival', 'touch', 'travel', 'fly', 'tour', 'journey', 'stopover', 'stop']);
const DEPARTURES: ReadonlySet<string> = new Set([
  'withdraw',
  'flee',
  'depart',
  'leave',
  'fly',
  'travel',
  'drive',
  'escape',
  'evacuate',
  'march',
  'return',
  'kilometer',
  'kilometre',
  'mile',
  'far',
  'away',
]);
const PLACE_NOUNS: ReadonlySet<string> = new Set([
  'airport',
  'suburb',
  'street',
  'district',
  'square',
  'metro',
  'subway',
  'neighborhood',
  'neighbourhood',
  'hotel',
  'hospital',
  'stadium',
  'university',
  'resident',
  'region',
  'area',
  'station',
  'mayor',
  'police',
  'city',
  'bureau',
]);

/** The preposition before a phrase, lower case, "" where there is none. */
function preposition(parse: Parse, head: number): string {
  const word = parse.childIn(head, 'case');
  return word < 0 ? '' : parse.lower(word);
}

/** Whether these words stand for a government. */
export function standsForGovernment(parse: Parse, first: number, last: number, head: number): boolean {
  const before = preposition(parse, head) || (first > 0 && parse.upos(first - 1) === 'ADP' ? parse.lower(first - 1) : '');
  const governor = parse.head(head);
  const above = governor < 0 ? '' : parse.lemma(governor).toLowerCase();
  const deprel = parse.deprel(head);
  if (before && (deprel === 'obl' || deprel === 'nmod' || deprel === 'conj' || deprel === 'root' || deprel === 'advcl' || deprel === 'advmod')) {
    if (PLACE_PREPOSITIONS.has(before)) return JOURNEYS.has(above);
    if (before === 'from') return !DEPARTURES.has(above);
  }
  if ((deprel === 'compound' || deprel === 'nmod:desc' || deprel === 'nmod:poss' || deprel === 'amod') && PLACE_NOUNS.has(above)) return false;
  // "Paris, France" and a dateline ("MOSCOW -") name a place.
  if (deprel === 'appos' || parse.childIn(head, 'nmod:unmarked') >= 0) return false;
  const next = last + 1;
  if (next + 1 < parse.count && parse.lower(next) === ',' && parse.head(next + 1) === head && parse.deprel(next + 1) === 'appos') return false;
  return true;
}
