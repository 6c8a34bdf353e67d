// "Both sides", "the two leaders", "the three countries": which of those met before are meant. First a list of just that
// many ("between Chad and Mali"), then a sentence that speaks of just that many, then those most spoken of.
import type { Figure } from './cast.ts';
import type { Scene } from './scene.ts';
import { covers } from './terms.ts';

/** How far back is looked, in words and sentences. */
const WINDOW = 250;
const SENTENCES = 6;
/** How many sentences back a list is still the first choice. */
const LISTED = 3;
/** How many sentences back one that speaks of just so many is the second choice. */
const SPOKEN = 1;
const LONGEST = 5;
const MARKS: ReadonlySet<string> = new Set([',', '-', '–', '—', ':', '(']);

/** How much a mention in this relation weighs. */
export function weightOf(deprel: string): number {
  if (deprel.startsWith('nsubj') || deprel === 'obl:agent') return 3;
  if (deprel === 'obj') return 2;
  if (deprel === 'nmod:poss' || deprel === 'obl') return 1.5;
  if (deprel === 'amod' || deprel === 'compound') return 0.7;
  return 1;
}

/** The members of a list from the first on, as words; those that the tree hangs on one another, too. */
function partsOf(scene: Scene, word: number, parts: number[]): number[] {
  parts.push(word);
  if (parts.length <= LONGEST) for (const each of scene.parse.childrenIn(word, 'conj')) partsOf(scene, each, parts);
  return parts;
}

/** The figures of a list "X, Y and Z" that a word heads or belongs to; empty where it is no list. */
export function listed(scene: Scene, word: number): readonly number[] {
  const { parse } = scene;
  let head = word;
  for (let hops = 0; hops < LONGEST && parse.deprel(head) === 'conj' && parse.head(head) >= 0; hops++) head = parse.head(head);
  if (parse.childIn(head, 'conj') < 0) return [];
  const found: number[] = [];
  const parts = partsOf(scene, head, []);
  if (parts.length > LONGEST + 1) return [];
  for (const each of parts) {
    const figures = scene.standsFor(each);
    if (figures.length === 0) return [];
    for (const number of figures) if (!found.includes(number)) found.push(number);
  }
  return found;
}

/** Those who cannot be meant: the subject acts on somebody else ("Oslo urged both sides"). */
export function excluded(scene: Scene, word: number): readonly number[] {
  const { parse } = scene;
  if (parse.deprel(word).startsWith('nsubj') || parse.deprel(word) === 'nmod:poss') return [];
  for (let up = parse.head(word), hops = 0; up >= 0 && hops < 4; up = parse.head(up), hops++) {
    const subject = parse.childIn(up, 'nsubj');
    // "Chad is the friend of both sides" does nothing to them.
    if (subject >= 0) return subject < word && parse.childIn(up, 'cop') < 0 ? scene.standsFor(subject) : [];
    if (parse.upos(up) === 'VERB' && parse.deprel(up) === 'root') return [];
  }
  return [];
}

/** The members of a list; for states, leaders in it stand for theirs ("Sall and Weah … both countries"). */
function membersOf(scene: Scene, list: readonly number[], stateOfPerson: boolean): readonly number[] {
  const { figures } = scene.cast;
  if (!stateOfPerson || !list.every(number => figures[number].kind === 'person')) return list;
  return list.map(number => stateNumber(scene, figures[number]) ?? number);
}

/** Whether a person speaks for a state as its leader or minister does; who is in the register without an office at the text's date does not. */
function leads(scene: Scene, figure: Figure): boolean {
  const { date } = scene;
  return figure.known < 0 || scene.register.known[figure.known].terms.some(term => date === null || covers(term, date));
}

/** The figure of a person's state, if the text has spoken of it. */
function stateNumber(scene: Scene, figure: Figure): number | undefined {
  const state = figure.kind === 'person' && figure.country !== null ? scene.register.stateOf(figure.country) : undefined;
  return state === undefined ? undefined : scene.cast.knownFigure(state)?.number;
}

/** "The two candidates, Sall and Weah, …", "the trio: Chad, Mali and Togo": the list of just that many that stands in apposition behind a noun; empty where there is none. */
export function listBehind(scene: Scene, word: number, count: number, fits: (figure: Figure) => boolean): readonly number[] {
  const { parse } = scene;
  const mark = word + 1;
  if (mark + 1 >= parse.count || parse.sentence(mark + 1) !== parse.sentence(word) || !MARKS.has(parse.form(mark))) return [];
  const named = parse.childIn(word, 'appos');
  const list = named === mark + 1 || scene.appearanceAt(mark + 1) ? listed(scene, named >= 0 ? named : mark + 1) : [];
  return list.length === count && list.every(number => fits(scene.cast.figures[number])) ? list : [];
}

/**
 * The last list before the phrase of `word` (which begins at `first`) all of whose figures fit; empty where there is none near. With
 * `part`, those that fit of a list where there are several.
 */
export function lastList(scene: Scene, word: number, first: number, fits: (figure: Figure) => boolean, part = false): readonly number[] {
  const { parse, cast } = scene;
  for (let at = first - 1; at >= 0 && first - at <= WINDOW && parse.sentence(word) - parse.sentence(at) <= LISTED; at--) {
    const list = scene.appearanceAt(at) ? listed(scene, at) : [];
    const fitting = list.filter(number => fits(cast.figures[number]));
    if (fitting.length > 1 && (part || fitting.length === list.length)) return fitting;
  }
  return [];
}

/** Figures met before the phrase of `word` (which begins at `first`), `count` of them, each of which fits; empty where they are not to be told. */
export function setOf(scene: Scene, word: number, first: number, count: number, fits: (figure: Figure) => boolean, stateOfPerson: boolean): readonly number[] {
  const { parse, cast } = scene;
  const out = excluded(scene, word);
  const weights = new Map<number, number>();
  const sentence = parse.sentence(word);
  let current = sentence;
  let here = new Set<number>();
  let just: readonly number[] | undefined;
  const usable = (number: number): boolean => fits(cast.figures[number]) && !out.includes(number);
  for (let at = first - 1; at >= 0 && first - at <= WINDOW; at--) {
    const now = parse.sentence(at);
    if (now !== current) {
      if (here.size === count && sentence - current <= SPOKEN) just ??= [...here].reverse();
      here = new Set();
      current = now;
      if (sentence - now > SENTENCES) break;
    }
    const appearance = scene.appearanceAt(at);
    if (!appearance) continue;
    const list = sentence - now <= LISTED ? membersOf(scene, listed(scene, at), stateOfPerson) : [];
    if (list.length === count && list.every(usable)) return list;
    const weight = weightOf(parse.deprel(at)) / (1 + 0.5 * (sentence - now));
    for (let index = appearance.figures.length - 1; index >= 0; index--) {
      const number = appearance.figures[index];
      if (usable(number)) {
        here.add(number);
        weights.set(number, (weights.get(number) ?? 0) + weight);
      } else if (stateOfPerson && leads(scene, cast.figures[number])) {
        const state = stateNumber(scene, cast.figures[number]);
        if (state !== undefined && usable(state)) weights.set(state, (weights.get(state) ?? 0) + 0.6 * weight);
      }
    }
  }
  just ??= here.size === count && sentence - current <= SPOKEN ? [...here].reverse() : undefined;
  if (just) return just;
  const ranked = [...weights].sort((a, b) => b[1] - a[1]);
  if (ranked.length < count) return [];
  if (ranked.length > count && ranked[count - 1][1] === ranked[count][1]) {
    const least = ranked[count][1];
    scene.leaveOpen(
      first,
      word,
      ranked.filter(([, weight]) => weight >= least).map(([number]) => number),
    );
    return [];
  }
  return ranked.slice(0, count).map(([number]) => number);
}
