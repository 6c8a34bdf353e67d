// Who speaks in a quote, and so whom "I" and "we" inside it mean: the subject of the verb of speech beside the quote,
// else the speaker of the quote that it continues or that stands in the same paragraph.
import type { Quote } from '../text/index.ts';
import type { Scene } from './scene.ts';
import { wordSet } from './word-set.ts';

const FIRST_PERSON = wordSet('i me my mine myself we us our ours ourselves');
const SPEECH = wordSet(
  'say tell add write reply warn argue explain note ask insist declare announce comment continue state respond claim stress tweet post quote call describe urge vow conclude go read accord remark acknowledge shout recall report pledge suggest hail emphasize emphasise reiterate point believe condemn',
);
const NONE: readonly number[] = [];
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

/** The speaker named by a verb of speech outside the quote in this sentence, nearest to the quote. */
function speakerIn(scene: Scene, sentence: number, near: number, map: Int32Array): readonly number[] {
  const { parse } = scene;
  const end = parse.tokens.sentenceStart[sentence + 1];
  let best: readonly number[] = NONE;
  let bestDistance = Infinity;
  for (let word = parse.tokens.sentenceStart[sentence]; word < end; word++) {
    if (map[word] >= 0 || (parse.upos(word) !== 'VERB' && parse.upos(word) !== 'NOUN') || !SPEECH.has(parse.lemma(word).toLowerCase())) continue;
    const distance = Math.abs(parse.start(word) - near);
    if (distance >= bestDistance) continue;
    const figures = subjectOf(scene, word, end, map);
    if (figures.length) [best, bestDistance] = [figures, distance];
  }
  return best;
}

/** The figures that speak each quote; empty where the text does not say. */
function speakersOf(scene: Scene, quotes: readonly Quote[], map: Int32Array): (readonly number[])[] {
  const { parse } = scene;
  const speakers: (readonly number[])[] = [];
  quotes.forEach((quote, number) => {
    const first = wordFrom(scene, quote.start);
    if (quote.depth > 0 || first >= parse.count) {
      speakers.push([]);
      return;
    }
    const last = Math.max(first, wordFrom(scene, quote.innerEnd) - 1);
    let found = speakerIn(scene, parse.sentence(last), quote.end, map);
    if (!found.length) found = speakerIn(scene, parse.sentence(first), quote.start, map);
    const paragraph = parse.tokens.paragraph[parse.sentence(first)];
    const after = parse.sentence(last) + 1;
    if (!found.length && quote.continues >= 0) found = speakers[quote.continues] ?? [];
    if (!found.length && number > 0 && parse.tokens.paragraph[parse.sentence(wordFrom(scene, quotes[number - 1].start))] === paragraph) found = speakers[number - 1];
    if (!found.length && after < parse.tokens.sentenceCount && parse.tokens.paragraph[after] === paragraph) found = speakerIn(scene, after, quote.end, map);
    if (!found.length && parse.sentence(first) > 0) found = speakerIn(scene, parse.sentence(first) - 1, quote.start, map);
    speakers.push(found);
  });
  return speakers;
}

/** Gives "I", "we" and their forms inside quotes to the speakers; for a person who speaks for a body, "we" stays the person. */
export function resolveFirstPerson(scene: Scene, quotes: readonly Quote[], map: Int32Array): void {
  if (!quotes.length) return;
  const speakers = speakersOf(scene, quotes, map);
  for (let word = 0; word < scene.parse.count; word++) {
    const quote = map[word];
    if (quote < 0 || !FIRST_PERSON.has(scene.parse.lower(word)) || scene.parse.upos(word) === 'PROPN') continue;
    if (scene.standsFor(word).length === 0 && speakers[quote].length) scene.mention(speakers[quote], word, word, word, 'pronoun', false);
  }
}
