// Who speaks in a quote and to whom, and so whom "I", "we" and "you" inside it mean: the subject of the verb of speech beside
// the quote and those whom it tells; else those of the quote that it continues or that stands in the same paragraph.
import type { Quote } from '../text/index.ts';
import { FIRST_PERSON, SECOND_PERSON } from './pronoun-forms.ts';
import type { Scene } from './scene.ts';
import { wordSet } from './word-set.ts';

/** Verbs that report speech and nothing else: who is their subject is likely to be that of the next. */
export const REPORTING = wordSet('say tell add note state explain stress claim announce declare report continue');
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
function quoteMap(scene: Scene, quotes: readonly Quote[]): Int32Array {
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
  return behindQuote(scene, verb, map);
}

/** "“We will go,” the mayor, Ann Lee, said": whoever stands between the quote and the verb, where the tree hangs them elsewhere. */
function behindQuote(scene: Scene, verb: number, map: Int32Array): readonly number[] {
  const { parse } = scene;
  let found = NONE;
  for (let word = verb - 1; word >= 0 && verb - word <= INVERTED && parse.sentence(word) === parse.sentence(verb); word--) {
    if (map[word] >= 0) return found;
    if (parse.upos(word) === 'VERB') return NONE;
    const appearance = scene.appearanceAt(word);
    if (appearance && appearance.form !== 'demonym') found = appearance.figures;
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

/** How many quotes back one that goes on without a speaker of its own is followed. */
const FOLLOWED = 40;

/** The quotes of a text and who speaks in them, as far as the sentences dealt with so far tell. */
export class Speeches {
  readonly scene: Scene;
  readonly quotes: readonly Quote[];
  /** For each word the innermost quote around it, -1 for none. */
  readonly map: Int32Array;

  constructor(scene: Scene, quotes: readonly Quote[]) {
    this.scene = scene;
    this.quotes = quotes;
    this.map = quoteMap(scene, quotes);
  }

  /** The sentences in which a quote begins and ends; null for one within another or behind the last word. */
  #sentences(number: number): readonly [first: number, last: number] | null {
    const { parse } = this.scene;
    const quote = this.quotes[number];
    const first = wordFrom(this.scene, quote.start);
    if (quote.depth > 0 || first >= parse.count) return null;
    return [parse.sentence(first), parse.sentence(Math.max(first, wordFrom(this.scene, quote.innerEnd) - 1))];
  }

  #paragraph(number: number): number {
    const { parse } = this.scene;
    return parse.tokens.paragraph[parse.sentence(wordFrom(this.scene, this.quotes[number].start))];
  }

  /** Who speaks a quote by a verb in its own sentences, in that order of trust: beside its end, beside its beginning. */
  #own(number: number): Speech {
    const sentences = this.#sentences(number);
    if (!sentences) return SILENCE;
    const { start, end } = this.quotes[number];
    const found = speechIn(this.scene, sentences[1], end, this.map);
    return found.speakers.length ? found : speechIn(this.scene, sentences[0], start, this.map);
  }

  /** The quote that one without a speaker of its own goes on from: the one it continues, or the last of its paragraph. -1 for none. */
  #before(number: number): number {
    if (!this.#sentences(number)) return -1;
    const { continues } = this.quotes[number];
    if (continues >= 0) return continues;
    return number > 0 && this.#paragraph(number - 1) === this.#paragraph(number) ? number - 1 : -1;
  }

  /** Whoever surely speaks a quote: by a verb beside it, or beside one that it goes on from. */
  speakersOf(number: number): readonly number[] {
    let found = this.#own(number);
    for (let at = this.#before(number), hops = 0; at >= 0 && hops < FOLLOWED && found.speakers.length === 0; at = this.#before(at), hops++) found = this.#own(at);
    return found.speakers;
  }

  /** Who speaks each quote, guessed from the sentences around it where nothing else tells. */
  all(): readonly Speech[] {
    const speeches: Speech[] = [];
    const { scene, map } = this;
    this.quotes.forEach(({ start, end }, number) => {
      const sentences = this.#sentences(number);
      let found = this.#own(number);
      const open = (): boolean => sentences !== null && found.speakers.length === 0;
      const before = this.#before(number);
      if (open() && before >= 0) found = speeches[before] ?? SILENCE;
      const [first, last] = sentences ?? [0, 0];
      const after = last + 1;
      const { tokens } = scene.parse;
      if (open() && after < tokens.sentenceCount && tokens.paragraph[after] === tokens.paragraph[first]) found = speechIn(scene, after, end, map);
      if (open() && first > 0) found = speechIn(scene, first - 1, start, map);
      speeches.push(found);
    });
    return speeches;
  }
}

/** Gives a word in a quote to who surely speaks it, so that "our army" is known to be theirs. */
export function resolveSpeaker(quoted: Speeches, word: number): void {
  const { scene, map } = quoted;
  if (map[word] >= 0 && FIRST_PERSON.has(scene.parse.lower(word)) && scene.standsFor(word).length === 0)
    scene.mention(quoted.speakersOf(map[word]), word, word, word, 'pronoun', false);
}

/** Gives "I", "we" and "you" inside quotes to those who speak and hear; for a person who speaks for a body, "we" stays the person. */
export function resolveSpeech(quoted: Speeches): void {
  const { scene, map } = quoted;
  if (quoted.quotes.length === 0) return;
  const speeches = quoted.all();
  for (let word = 0; word < scene.parse.count; word++) {
    if (map[word] < 0 || scene.parse.upos(word) === 'PROPN' || scene.standsFor(word).length) continue;
    const lower = scene.parse.lower(word);
    const { speakers, hearers } = speeches[map[word]];
    if (FIRST_PERSON.has(lower)) scene.mention(speakers, word, word, word, 'pronoun', false);
    else if (SECOND_PERSON.has(lower)) scene.mention(hearers, word, word, word, 'pronoun', false);
  }
}
