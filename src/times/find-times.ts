// A parse → its date expressions as intervals of ISO dates. From left to right: the first expression that begins at a word is taken, longest first;
// each is resolved against the publication, its verb's tense and the date named before. What has no certain interval is left out.
import type { Parse } from '../syntax/index.ts';
import { type Interval, civil, isoDate, readIsoDate } from './calendar.ts';
import { Line } from './line.ts';
import { type Reading, type Tense, isPast } from './meaning.ts';
import { mayBegin } from './openings.ts';
import { readExpression } from './ranges.ts';
import { isUnderWay, tenseOf } from './tense.ts';
import type { TimeExpression, TimesContext } from './time.ts';

/** What has happened cannot lie behind the publication, nor what is to come before it. */
function clipped(interval: Interval, published: number | null, tense: Tense): Interval {
  if (published === null || interval.unit === 'day' || published < interval.from || published > interval.to) return interval;
  // "called for talks in the coming week": what begins with the publication is to come whatever the verb.
  if (isPast(tense)) return interval.unit === 'span' && interval.from === published ? interval : { ...interval, to: published };
  return tense === 'future' ? { ...interval, from: published } : interval;
}

/** A dateline stands in one of the first sentences (behind a heading) and its date among their first words. */
const DATELINE_SENTENCES = 3;
const DATELINE_WORDS = 10;

function inCapitals(form: string): boolean {
  return form.length > 2 && form === form.toUpperCase() && form !== form.toLowerCase();
}

/** Whether the date from `first` to `last` is that of a dateline: "KYIV, June 19, 2024 (AP) —", "PARIS, 3 May 2023 - "; not "NATO said on 3 May 2023". */
function isDateline(line: Line, first: number, last: number): boolean {
  const { parse } = line;
  if (parse.sentence(first) >= DATELINE_SENTENCES || first === line.from || first - line.from > DATELINE_WORDS || !inCapitals(parse.form(line.from))) return false;
  const behind = line.lower(last + 1);
  if (behind !== '' && behind !== '(' && !line.dash(last + 1)) return false;
  for (let word = line.from; word < first; word++) if (!line.capital(word) && line.lower(word) !== ',') return false;
  return true;
}

/**
 * Finds the date expressions of a text, in text order, none overlapping another. Relative ones need `published`, or a dateline with a
 * full date in its stead; a dateline's earlier day is the one that they count from. Those that no interval can be given for are not in the result. Never throws.
 */
export function findTimes(parse: Parse, context: TimesContext = {}): TimeExpression[] {
  let published = context.published ? readIsoDate(context.published) : null;
  const line = new Line(parse);
  const found: TimeExpression[] = [];
  const { sentenceStart, sentenceCount } = parse.tokens;
  let anchor: Interval | null = null;
  for (let sentence = 0; sentence < sentenceCount; sentence++) {
    const end = sentenceStart[sentence + 1];
    line.enter(sentenceStart[sentence], end);
    let background: number | undefined;
    for (let word = line.from; word < end; word++) {
      const reading: Reading | null = mayBegin(line, word) ? readExpression(line, word) : null;
      if (!reading) continue;
      const last = reading.next - 1;
      const tense = tenseOf(parse, word, last);
      const whole = reading.meaning({ published, tense, anchor, background });
      if (whole) {
        if (whole.unit === 'year' && word === line.from + 1 && line.lower(line.from) === 'in') background = civil(whole.from).year;
        const isWhole = reading.isRange || reading.isComparison || (tense === 'future' && whole.unit !== 'day' && isUnderWay(parse, word, last));
        const interval = isWhole ? whole : clipped(whole, published, tense);
        const from = isoDate(interval.from);
        const to = isoDate(interval.to);
        const span = { start: parse.start(word), end: parse.end(last), first: word, last };
        if (from && to) found.push(reading.isComparison ? { ...span, from, to, comparison: true } : { ...span, from, to });
        if (whole.unit === 'day' && (published === null || whole.from < published) && isDateline(line, word, last)) published = whole.from;
        if (!reading.isComparison && (whole.unit !== 'span' || (whole.from !== published && whole.to !== published))) anchor = whole;
      }
      word = last;
    }
  }
  return found;
}
