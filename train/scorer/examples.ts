// Analysed records → training examples: every pair of a text with the linker's and the typer's features, what the record says of it,
// and whether it says anything.
import { Features } from '../../src/events/scorer/feature-hash.ts';
import { keepFeatures } from '../../src/events/scorer/keep-features.ts';
import { addLinkFeatures, firstLinkFeatures } from '../../src/events/scorer/link-features.ts';
import type { PairContext } from '../../src/events/scorer/pair-context.ts';
import { typeFeatures } from '../../src/events/scorer/type-features.ts';
import type { Unit } from '../../src/events/scorer/units.ts';
import { EVENT_TYPES, type EventType } from '../../src/events/index.ts';
import type { Parse } from '../../src/syntax/index.ts';
import type { EventRecord, PairRecord } from './records.ts';
import type { AnalysedText } from './texts.ts';

/**
 * What a record says of a pair: that something happens, that nothing does, nothing for sure, or that something happens between
 * parties of their countries, of which there may be several.
 */
export type Verdict = 'linked' | 'apart' | 'open' | 'maybe';

/** A pair with its features. */
export interface PairExample {
  readonly verdict: Verdict;
  readonly link: Int32Array;
  readonly type: Int32Array;
  readonly from: Unit;
  readonly to: Unit;
  /** The class of this pair where it is not that of the record. */
  readonly given: number | null;
  /** The highest word of the path. */
  readonly top: number;
  /** What those among which one is linked share: the countries of both, where the verdict is "maybe". */
  readonly group: string;
}

type Spans = readonly (readonly [number, number])[];
const FEATURES = 4096;
const buffer = new Features(FEATURES);

function covered(parse: Parse, word: number, spans: Spans): boolean {
  return spans.some(([start, end]) => parse.start(word) < end && parse.end(word) > start);
}

const touched = (parse: Parse, { first, last }: Unit, spans: Spans): boolean => spans.some(([start, end]) => parse.start(first) < end && parse.end(last) > start);

/** Whether a unit is the one that a span names, and not only a part of it: its head's governor stands outside. */
function names(parse: Parse, unit: Unit, spans: Spans): boolean {
  if (!covered(parse, unit.head, spans)) return false;
  for (let word = parse.head(unit.head), hops = 0; word >= 0 && covered(parse, word, spans) && hops < 10; word = parse.head(word), hops++)
    if (!isSame(parse, unit, word)) return false;
  return true;
}

const isSame = (_parse: Parse, unit: Unit, word: number): boolean => word >= unit.first && word <= unit.last;

function exampleOf(context: PairContext, verdict: Verdict, group = ''): PairExample {
  firstLinkFeatures(context, buffer);
  addLinkFeatures(context, buffer);
  const link = buffer.hashes.slice(0, buffer.count);
  typeFeatures(context, buffer);
  return { verdict, link, type: buffer.hashes.slice(0, buffer.count), from: context.from, to: context.to, given: null, top: context.path.top, group };
}

/** All pairs of a text, judged by `verdictOf`. */
export function examplesOf({ pairs, sentences }: AnalysedText, verdictOf: (context: PairContext) => Verdict, groupOf: (context: PairContext) => string = () => ''): PairExample[] {
  const found: PairExample[] = [];
  for (let sentence = 0; sentence < sentences; sentence++) pairs.each(sentence, context => found.push(exampleOf(context, verdictOf(context), groupOf(context))));
  return found;
}

/** What a labelled pair says of the pairs of units of its text. Parts of a party and the way back are left open where they may hold. */
export function judgePair(text: AnalysedText, { source, target }: PairRecord): PairExample[] {
  const { parse } = text.source;
  const whole = examplesOf(text, ({ from, to, path }) => {
    const forth = touched(parse, from, source) && touched(parse, to, target);
    if (forth) return names(parse, from, source) && names(parse, to, target) ? 'linked' : 'open';
    const back = touched(parse, to, source) && touched(parse, from, target);
    return back && isMutual(parse, path.up, path.upCount, path.down, path.downCount) ? 'open' : 'apart';
  });
  // Where only parts of the parties are units, these stand for them.
  return whole.some(({ verdict }) => verdict === 'linked')
    ? whole
    : whole.map(each => (each.verdict === 'open' && touched(parse, each.from, source) ? { ...each, verdict: 'linked' } : each));
}

/** Whether two parties are conjoined, so that what the one does to the other may hold both ways. */
function isMutual(parse: Parse, up: Int32Array, upCount: number, down: Int32Array, downCount: number): boolean {
  return (upCount === 0 && downCount > 0 && parse.deprel(down[0]) === 'conj') || (downCount === 0 && upCount > 0 && parse.deprel(up[0]) === 'conj');
}

/** What a labelled event says of the pairs of its text: of those between its actors' and its recipients' countries one is linked. */
export function judgeEvent(text: AnalysedText, { actors, recipients, reciprocal }: EventRecord): PairExample[] {
  const codes = (unit: Unit): string[] =>
    unit.actors.length
      ? unit.actors.map(id => text.source.actor(id)).map(({ country, sectors }) => country ?? sectors.find(s => s.length === 3) ?? '')
      : [unit.place?.country ?? ''];
  const codeAmong = (unit: Unit, wanted: readonly string[]): string => codes(unit).find(code => code !== '' && wanted.includes(code)) ?? '';
  const mutual = reciprocal && !recipients.length;
  const keyOf = ({ from, to }: PairContext): string => {
    const [source, target] = [codeAmong(from, actors), codeAmong(to, mutual ? actors : recipients)];
    if (!source || !target || (mutual && source === target)) return '';
    return mutual ? [source, target].sort().join() : `${source} ${target}`;
  };
  return examplesOf(text, context => (keyOf(context) ? 'maybe' : 'apart'), keyOf);
}

/** Takes the frames at their word: a pair is linked where they give it a type. */
export function judgeFrames(text: AnalysedText): PairExample[] {
  const types: number[] = [];
  const found = examplesOf(text, ({ given }) => {
    types.push(given.forth ? 31 - Math.clz32(given.forth) : -1);
    return given.forth ? 'linked' : 'apart';
  });
  return found.map((each, index) => (types[index] < 0 ? each : { ...each, given: types[index] }));
}

/**
 * The words of a text that may express an event, as the keeper sees them: where frames read one, where linked parties meet,
 * and in a harmless text (`type` null, nothing linked) every verb.
 */
export function eventWords({ source, pairs, frames }: AnalysedText, examples: readonly PairExample[], type: EventType | null, harmless: boolean): Int32Array[] {
  const { parse } = source;
  const { sentenceStart } = parse.tokens;
  const readings: { word: number; read: EventType | null }[] = frames.senses.map(({ word, type: read }) => ({ word, read }));
  const add = (word: number, read: EventType | null): void => {
    if (!readings.some(each => each.word === word)) readings.push({ word, read });
  };
  if (type !== null) for (const { verdict, from, to, top } of examples) if ((verdict === 'linked' || verdict === 'maybe') && top !== from.head && top !== to.head) add(top, type);
  if (harmless) for (let word = 0; word < parse.count; word++) if (parse.upos(word) === 'VERB') add(word, null);
  return readings.map(({ word, read }) => {
    const sentence = parse.sentence(word);
    pairs.fill(sentence);
    const parties = pairs.partiesOf(sentence);
    keepFeatures(pairs.words, sentenceStart[sentence], sentenceStart[sentence + 1], word, read === null ? -1 : EVENT_TYPES.indexOf(read), parties, buffer);
    return buffer.hashes.slice(0, buffer.count);
  });
}
