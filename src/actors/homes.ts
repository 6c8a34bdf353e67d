// Groups and persons that the text describes without saying whose they are → the country in which the sentence puts them:
// "students staged marches throughout Peru", "Chadian police arrested demonstrators". Only those are placed who act in their own country as
// a rule (students, voters, rebels, judges), not soldiers, tourists or envoys; where two countries are in sight, none is chosen.
import type { Figure } from './cast.ts';
import type { Scene } from './scene.ts';
import { wordSet } from './word-set.ts';

/** Sectors of those who act at home. */
const HOME: ReadonlySet<string> = new Set(['CVL', 'LAB', 'EDU', 'OPP', 'REB', 'UAF', 'JUD', 'COP', 'LEG', 'CRM', 'PTY', 'REF', 'JRN']);
/** Sectors of those before whom only their own people come. */
const AUTHORITY: ReadonlySet<string> = new Set(['COP', 'JUD', 'LEG', 'GOV', 'OPP']);
/** Sectors of those who belong to no one country. */
const NOWHERE: ReadonlySet<string> = new Set(['IGO', 'IMG', 'INT', 'NGM', 'NGO', 'MNC']);
/** Sectors of those who may have come from anywhere: only where they are tells. */
const ANYONE: ReadonlySet<string> = new Set(['UAF', 'CRM', 'JRN']);
/** Nouns of places that a country's name or adjective tells the country of. */
const PLACES = wordSet(
  'city town village capital province region district county state area north south east west port island valley part territory strip hills mountains coast desert border',
);
/** Bodies that sit in a country and speak of others. */
const ABROAD: ReadonlySet<string> = new Set(['JRN', 'NGO', 'IGO', 'EDU', 'MIL']);
/** Nouns of those who are often elsewhere, or who are no one's. */
const ANYWHERE = wordSet(
  'tourist hostage pilgrim passenger traveller traveler aid-worker foreigner national immigrant migrant terrorist suspect mercenary hijacker pirate smuggler hacker expert analyst scholar scientist researcher economist fellow official visitor investor jew muslim arab christian kurd celebrity singer actor critic pilot sailor crew trafficker newspaper paper agency broadcaster radio television station channel magazine network reporter journalist correspondent editor friend ally partner neighbor neighbour foe enemy adversary rival counterpart',
);
const WITHIN = wordSet('in throughout across inside within around');
/** Sectors of those who are a government's own opposite: "the Malian government and rebels". */
const OPPOSED: ReadonlySet<string> = new Set(['REB', 'OPP', 'LAB']);
const GOVERNMENTS = wordSet('government regime junta administration authority authorities');
/** Offices that deal with their own country alone, so that the only one in sight is theirs. */
const DOMESTIC =
  /^((federal|interior|home|home affairs|labou?r|health|education|justice|agriculture|transport|housing|environment|energy|oil|information|culture|tourism|sports?) (minister|secretary)|minister of (the interior|labou?r|health|education|justice|agriculture|transport)|(deputy )?(governor|mayor)|judge|prosecutor|police chief|opposition (leader|figure|politician|candidate)|lawmaker|senator|deputy)$/;
const BASED = wordSet('base locate headquarter live reside');

/** The country that a word points to as a place or through its figure, and whether it does so as a place. */
function countryAt(scene: Scene, word: number): string | null {
  const figure = scene.figureAt(word);
  if (figure === null) return scene.countryAt[word];
  if (figure.kind === 'organization' && figure.known >= 0 && figure.sectors.some(sector => ABROAD.has(sector))) return null;
  return figure.country;
}

/** What one sentence says of countries: the only one in it, the only one in which something is, the only one whose authorities act. */
interface Sight {
  readonly only: string | null;
  readonly within: string | null;
  /** Whether a body or person of authority is named with it. */
  readonly authority: boolean;
  /** Whether its government is. */
  readonly government: boolean;
}

/** Whether the name of a country stands at this word as a place: "in Peru", "throughout the Chadian south". */
function isWithin(scene: Scene, word: number): boolean {
  const { parse } = scene;
  for (let up = word, hops = 0; up >= 0 && hops < 3; up = parse.head(up), hops++) {
    const marker = parse.childIn(up, 'case');
    if (marker >= 0 && parse.xpos(marker) !== 'POS') return marker < word && WITHIN.has(parse.lower(marker));
    // "in the Peruvian town", not "in Peruvian strikes"
    if (parse.head(up) < 0 || !(PLACES.has(parse.lemma(parse.head(up))) || parse.deprel(up) === 'flat')) return false;
  }
  return false;
}

function sightOf(scene: Scene, sentence: number): Sight {
  const { sentenceStart } = scene.parse.tokens;
  const all = new Set<string>();
  const within = new Set<string>();
  let authority = false;
  let government = false;
  for (let word = sentenceStart[sentence]; word < sentenceStart[sentence + 1]; word++) {
    const country = countryAt(scene, word);
    if (country === null) continue;
    all.add(country);
    if (isWithin(scene, word)) within.add(country);
    const figure = scene.figureAt(word);
    if (figure?.sectors.some(sector => AUTHORITY.has(sector)) && figure.kind !== 'state') authority = true;
    if (figure?.kind === 'state' && GOVERNMENTS.has(scene.parse.lemma(word))) government = true;
  }
  const [only = null] = all.size === 1 ? all : [];
  const [place = null] = within.size === 1 ? within : [];
  return { only, within: place, authority, government };
}

/** How a figure without a country may be placed: nowhere, where authorities deal with it, or wherever one country is in sight. */
function placing(figure: Figure): 'none' | 'among' | 'only' {
  if (figure.country !== null || figure.known >= 0) return 'none';
  let domestic = false;
  for (const noun of figure.called) {
    const last = noun.slice(noun.lastIndexOf(' ') + 1);
    if (ANYWHERE.has(last) || ANYWHERE.has(last.replace(/s$/, ''))) return 'none';
    domestic ||= DOMESTIC.test(noun);
  }
  if (figure.sectors.some(sector => NOWHERE.has(sector))) return 'none';
  if (domestic) return 'only';
  return figure.sectors.some(sector => HOME.has(sector)) ? 'among' : 'none';
}

/** "A newspaper based in Oslo": the country in which someone is said to sit, or null. */
function seatOf(scene: Scene, head: number): string | null {
  const { parse } = scene;
  // "a Moscow-based group"
  for (let word = head - 1; word > 1 && word >= parse.leftEdge(head); word--) if (parse.lower(word) === 'based' && scene.isHyphen(word - 1)) return countryAt(scene, word - 2);
  // "militants loyal to the Iraqi leader"
  for (const loyal of parse.childrenIn(head, 'amod', 'acl')) {
    if (loyal < head || parse.lower(loyal) !== 'loyal') continue;
    for (const whom of parse.childrenIn(loyal, 'obl', 'nmod'))
      for (let word = parse.leftEdge(whom); word <= whom; word++) if (countryAt(scene, word) !== null) return countryAt(scene, word);
  }
  for (const clause of parse.childrenIn(head, 'acl')) {
    if (!BASED.has(parse.lemma(clause))) continue;
    for (const place of parse.childrenIn(clause, 'obl', 'nmod')) {
      for (let word = parse.leftEdge(place); word <= place; word++) {
        const country = countryAt(scene, word);
        if (country !== null) return country;
      }
    }
  }
  return null;
}

function homeOf(figure: Figure, how: 'among' | 'only', { only, within, authority, government }: Sight): string | null {
  if (within !== null) return within;
  if (how === 'only') return only;
  if (figure.sectors.some(sector => ANYONE.has(sector))) return null;
  if (authority) return only;
  return government && figure.sectors.some(sector => OPPOSED.has(sector)) ? only : null;
}

/** Gives those without a country the one that the sentence of their first mention puts them in. */
export function findHomes(scene: Scene): void {
  const sights = new Map<number, Sight>();
  const seen = new Set<number>();
  for (const { figures, head, form } of scene.cast.appearances) {
    if (form === 'pronoun') continue;
    for (const number of figures) {
      if (seen.has(number)) continue;
      seen.add(number);
      const figure = scene.cast.figures[number];
      if (figure.country === null && figure.known < 0) figure.country = seatOf(scene, head);
      const how = placing(figure);
      if (how === 'none') continue;
      const sentence = scene.parse.sentence(head);
      let sight = sights.get(sentence);
      if (!sight) sights.set(sentence, (sight = sightOf(scene, sentence)));
      figure.country = homeOf(figure, how, sight);
    }
  }
}
