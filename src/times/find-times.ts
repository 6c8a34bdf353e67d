// A parse → its date expressions as intervals of ISO dates. From left to right: the first expression that begins at a word is taken, longest first;
// each is resolved against the publication, its verb's tense and the date named before. What has no certain interval is left out.
import type { Parse } from '../syntax/index.ts';
import { type Interval, isoDate, readIsoDate } from './calendar.ts';
import { Line } from './line.ts';
import type { Reading, Tense } from './meaning.ts';
import { mayBegin } from './openings.ts';
import { readExpression } from './ranges.ts';
import { tenseOf } from './tense.ts';
import type { TimeExpression, TimesContext } from './time.ts';

/** What has happened cannot lie behind the publication, nor what is to come before it. */
function clipped(interval: Interval, published: number | null, tense: Tense): Interval {
  if (published === null || interval.unit === 'day' || published < interval.from || published > interval.to) return interval;
  if (tense === 'past') return { ...interval, to: published };
  return tense === 'future' ? { ...interval, from: published } : interval;
}

const LONGEST_DATELINE = 16;

/** Whether the first sentence is a dateline ("KYIV, June 19, 2024 (AP) —"): short, without a verb, its first word in capitals. */
function hasDateline(parse: Parse): boolean {
  const end = parse.tokens.sentenceCount ? parse.tokens.sentenceStart[1] : 0;
  if (end === 0 || end > LONGEST_DATELINE || parse.form(0).length < 3 || parse.form(0) === parse.lower(0) || parse.form(0) !== parse.form(0).toUpperCase()) return false;
  for (let word = 0; word < end; word++) if (parse.upos(word) === 'VERB') return false;
  return true;
}

/**
 * Finds the date expressions of a text, in text order, none overlapping another. Relative ones need `published`, or a dateline with a
 * full date in its stead; those that no interval can be given for are not in the result. Never throws.
 */
export function findTimes(parse: Parse, context: TimesContext = {}): TimeExpression[] {
  let published = context.published ? readIsoDate(context.published) : null;
  const dateline = published === null && hasDateline(parse);
  const line = new Line(parse);
  const found: TimeExpression[] = [];
  const { sentenceStart, sentenceCount } = parse.tokens;
  let anchor: Interval | null = null;
  for (let sentence = 0; sentence < sentenceCount; sentence++) {
    const end = sentenceStart[sentence + 1];
    line.enter(sentenceStart[sentence], end);
    for (let word = line.from; word < end; word++) {
      const reading: Reading | null = mayBegin(line, word) ? readExpression(line, word) : null;
      if (!reading) continue;
      const last = reading.next - 1;
      const tense = tenseOf(parse, word, last);
      const whole = reading.meaning({ published, tense, anchor });
      if (whole) {
        const interval = clipped(whole, published, tense);
        const from = isoDate(interval.from);
        const to = isoDate(interval.to);
        if (from && to) found.push({ start: parse.start(word), end: parse.end(last), first: word, last, from, to });
        if (dateline && sentence === 0 && whole.unit === 'day') published = whole.from;
        if (whole.unit !== 'span' || (whole.from !== published && whole.to !== published)) anchor = whole;
      }
      word = last;
    }
  }
  return found;
}
