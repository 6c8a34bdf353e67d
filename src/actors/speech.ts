// Who speaks in a quote and to whom, and so whom "I", "we" and "you" inside it mean: the subject of the verb of speech beside
// the quote and those whom it tells; else those of the quote that it continues or that stands in the same paragraph.
import type { Quote } from '../text/index.ts';
import { FIRST_PERSON, SECOND_PERSON } from './pronoun-forms.ts';
import type { Scene } from './scene.ts';
import { wordSet } from './word-set.ts';

const SPEECH = wordSet(
  'say tell add write reply warn argue explain note ask insist declare announce comment continue state respond claim stress tweet post quote call describe urge vow conclude go read accord remark acknowledge shout recall report pledge suggest hail emphasize emphasise reiterate point believe condemn',
);
/** Verbs of speech whose object is the hearer. */
const TELLING = wordSet('tell ask warn urge remind assure reassure inform');
/** Those who pass on what they are told: not the "you" of a quote. */
const PRESS = 'JRN';

/** Who speaks a quote, and to whom; empty where the text does not say. */
interface Speech {
  readonly speakers: readonly number[];
  readonly hearers: readonly number[];
}

const NONE: readonly number[] = [];
const SILENCE: Speech = { speakers: NONE, hearers: NONE };
/** How far behind an inverted verb its subject is looked for ("said Peru's foreign minister, Rosa Paz"), in words. */
const INVERTED = 9;

/** For each word the innermost quote around it, -1 for none. */
export function quoteMap(scene: Scene, quotes: readonly Quote[]): Int32Array {
  const map = new Int32Array(scene.parse.count).fill(-1);
  quotes.forEach((quote, number) => {
    if (quote.depth > 0) return;
    for (let word = wordFrom(scene, quote.innerStart); word < scene.parse.count && scene.parse.start(word) < quote.innerEnd; word++) map[word] = number;
  });
  return map;
}

/** The first word that starts at or after an offset. */
function wordFrom(scene: Scene, offset: number): number {
  let low = 0;
  let high = scene.parse.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (scene.parse.start(middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The figures that a verb of speech has as its subject; where the tree has none, those named right behind the verb. */
function subjectOf(scene: Scene, verb: number, end: number, map: Int32Array): readonly number[] {
  const { parse } = scene;
  const deprel = parse.deprel(verb);
  const shared = deprel === 'conj' || deprel === 'xcomp' || deprel === 'advcl';
  const own = parse.childIn(verb, 'nsubj', 'nsubj:outer', 'obl:agent');
  const subject = own < 0 && shared ? parse.childIn(parse.head(verb), 'nsubj') : own;
  if (subject >= 0) return map[subject] >= 0 ? NONE : scene.standsFor(subject);
  for (let word = verb + 1; word < end && word - verb <= INVERTED; word++) {
    const upos = parse.upos(word);
    if (map[word] >= 0 || upos === 'VERB' || upos === 'SCONJ' || upos === 'ADP' || upos === 'PUNCT') break;
    const appearance = scene.appearanceAt(word);
    if (!appearance || appearance.form === 'demonym' || appearance.form === 'pronoun') continue;
    // "said China trade minister Li": a state before a noun only says whose minister.
    const whole = word + 1 >= end || parse.upos(word + 1) === 'PUNCT';
    if (scene.cast.figures[appearance.figures[0]].kind !== 'state' || whole) return appearance.figures;
  }
  return NONE;
}

/** Whom a verb of speech addresses: "told Sall", "said to Sall". Not the press, which is told in order to tell. */
function hearersOf(scene: Scene, verb: number): readonly number[] {
  const { parse } = scene;
  for (let child = parse.firstChild(verb); child >= 0; child = parse.nextSibling(child)) {
    const deprel = parse.deprel(child);
    const marker = deprel === 'obl' ? parse.childIn(child, 'case') : -1;
    const told = deprel === 'iobj' || (deprel === 'obj' && TELLING.has(parse.lemma(verb))) || (marker >= 0 && parse.lower(marker) === 'to');
    const figures = told ? scene.standsFor(child) : NONE;
    if (figures.length) return figures.some(number => scene.cast.figures[number].sectors.includes(PRESS)) ? NONE : figures;
  }
  return NONE;
}

/** Who speaks by a verb of speech outside the quote in this sentence, nearest to the quote. */
function speechIn(scene: Scene, sentence: number, near: number, map: Int32Array): Speech {
  const { parse } = scene;
  const end = parse.tokens.sentenceStart[sentence + 1];
  let best = SILENCE;
  let bestDistance = Infinity;
  for (let word = parse.tokens.sentenceStart[sentence]; word < end; word++) {
    if (map[word] >= 0 || (parse.upos(word) !== 'VERB' && parse.upos(word) !== 'NOUN') || !SPEECH.has(parse.lemma(word).toLowerCase())) continue;
    const distance = Math.abs(parse.start(word) - near);
    if (distance >= bestDistance) continue;
    const figures = subjectOf(scene, word, end, map);
    if (figures.length) [best, bestDistance] = [{ speakers: figures, hearers: hearersOf(scene, word) }, distance];
  }
  return best;
}

/** Who speaks each quote. */
function speechesOf(scene: Scene, quotes: readonly Quote[], map: Int32Array): Speech[] {
  const { parse } = scene;
  const speeches: Speech[] = [];
  quotes.forEach((quote, number) => {
    const first = wordFrom(scene, quote.start);
    if (quote.depth > 0 || first >= parse.count) {
      speeches.push(SILENCE);
      return;
    }
    const last = Math.max(first, wordFrom(scene, quote.innerEnd) - 1);
    let found = speechIn(scene, parse.sentence(last), quote.end, map);
    const open = (): boolean => found.speakers.length === 0;
    if (open()) found = speechIn(scene, parse.sentence(first), quote.start, map);
    const paragraph = parse.tokens.paragraph[parse.sentence(first)];
    const after = parse.sentence(last) + 1;
    if (open() && quote.continues >= 0) found = speeches[quote.continues] ?? SILENCE;
    if (open() && number > 0 && parse.tokens.paragraph[parse.sentence(wordFrom(scene, quotes[number - 1].start))] === paragraph) found = speeches[number - 1];
    if (open() && after < parse.tokens.sentenceCount && parse.tokens.paragraph[after] === paragraph) found = speechIn(scene, after, quote.end, map);
    if (open() && parse.sentence(first) > 0) found = speechIn(scene, parse.sentence(first) - 1, quote.start, map);
    speeches.push(found);
  });
  return speeches;
}

/** Gives "I", "we" and "you" inside quotes to those who speak and hear; for a person who speaks for a body, "we" stays the person. */
export function resolveSpeech(scene: Scene, quotes: readonly Quote[], map: Int32Array): void {
  if (!quotes.length) return;
  const speeches = speechesOf(scene, quotes, map);
  for (let word = 0; word < scene.parse.count; word++) {
    if (map[word] < 0 || scene.parse.upos(word) === 'PROPN' || scene.standsFor(word).length) continue;
    const lower = scene.parse.lower(word);
    const { speakers, hearers } = speeches[map[word]];
    if (FIRST_PERSON.has(lower)) scene.mention(speakers, word, word, word, 'pronoun', false);
    else if (SECOND_PERSON.has(lower)) scene.mention(hearers, word, word, word, 'pronoun', false);
  }
}
